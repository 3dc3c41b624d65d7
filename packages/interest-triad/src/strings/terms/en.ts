/**
 * What the things of the triad are called in English, on screens and on paper alike. Signals open a conversation and
 * never judge (S3 §5.1): `signals` is what is seen, in few words; `facts` what it rests on; `talks` a question to start
 * with. They say “the person”, so that they fit on one's own page and beside a name.
 */
export const terms = {
  photo: 'Photo of this conversation, not a verdict.',
  links: {
    personOrg: 'person – organisation',
    personNetwork: 'person – network',
    orgNetwork: 'organisation – network',
  },
  strengths: { '0': 'none', '1': 'weak', '2': 'moderate', '3': 'strong', '4': 'very strong' },
  intensities: {
    consultation: 'consultation',
    adhoc: 'working together now and then',
    network: 'network',
    merger: 'merger',
  },
  mandates: { reporting: 'reports back', deciding: 'decides', exploring: 'explores' },
  uses: { agreed: 'used as agreed', more: 'more than given', less: 'less than given' },
  /** Why more is decided than given, or less is taken up (S1). */
  reasons: { personal: 'a personal interest', network: 'the interest of the network', uncertainty: 'uncertainty' },
  lenses: { utilitarian: 'useful', political: 'influence', meaning: 'meaning', relational: 'relations' },
  visibilities: { private: 'only you', facilitator: 'you and the facilitator', all: 'shared with all' },
  marks: { common: 'in common', conflict: 'in conflict' },
  signals: {
    hanging: 'the network hangs on the person',
    unlinked: 'the organisation is not linked yet',
    beyond: 'decided beyond the mandate',
    unused: 'mandate not taken up',
    decision: 'a decision that needs the organisation',
    intensity: 'closer cooperation, same link at home',
    collective: 'only collective interests so far',
  },
  facts: {
    hanging:
      'The link with the network went from {networkWas} to {networkIs}, the one with the organisation from {orgWas} to {orgIs}.',
    unlinked:
      'The link of the person with the network is {personNetwork}; the organisation is linked with the person ({personOrg}) and with the network ({orgNetwork}) by little.',
    beyond: 'The mandate says “{mandate}”, and more is decided than that.',
    unused: 'The mandate says “{mandate}”, and not all of it is used.',
    decision: 'This is planned: “{decision}”. The mandate is to report back, so the organisation decides.',
    intensity: 'The cooperation went from {was} to {is}; the link with the organisation from {orgWas} to {orgIs}.',
    collective: 'Interests of the network are named. What is still open: {missing}.',
  },
  talks: {
    hanging: 'Who in the organisation should hear what is happening here?',
    unlinked: 'What would the organisation need to come closer, and does it want to?',
    beyond: 'What made it necessary, and who would like to know about it?',
    unused: 'What would help to use the room there is?',
    decision: 'Who has to be asked at home, and by when?',
    intensity: 'What care does the link with the parent organisation need now?',
    collective: 'What is in it for you, and for your organisation? Nobody has to say it aloud.',
  },
};
