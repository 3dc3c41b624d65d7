/** What the sheet says, on the screen and on paper, and the advice in its margin: always a question, never a verdict. */
export const report = {
  sheet: {
    meaning: 'for us it means',
    nobody: 'a partner',
    beside: 'beside it lies: {text}',
    notes: 'Notes in the margin',
  },
  levels: { individual: 'for myself', organisation: 'for my organisation', network: 'for all of us' },
  /** `something` is the means `other`: a group of words with a key `other` is a plural. */
  means: { time: 'time', money: 'money', knowledge: 'knowledge', something: 'something else' },
  mandates: { decides: 'may decide', reports: 'reports back first', explores: 'is exploring' },
  /** The question of each note. */
  asks: {
    'ownership-low': 'What first step do you have in your own hands?',
    'cheer-words': 'What does this mean concretely?',
    'meanings-differ': 'Do we mean the same by it?',
    'level-missing': 'Whose interest is not on the sheet yet?',
    'gets-only': 'What could they bring, however small?',
    'brings-only': 'What would make it worth their while?',
    'gets-more': 'Is there enough on the table for what we all come to get?',
    rushed: 'Shall we first talk about why everybody is here?',
    skipped: 'Shall we go back to the interests?',
  },
  /** What each question rests on. */
  because: {
    'ownership-low': 'The ambition is high, and few say so far that it is theirs. What makes it so?',
    'cheer-words': '{words}: who would not want that? Who does what, where, from when?',
    'meanings-differ': '{names} say in other words what it means to them. Would they read it aloud, and explain?',
    'individual-missing': '{names}: nothing personal is written here yet. Would somebody ask, over a cup of coffee?',
    'organisation-missing': '{names}: why does the organisation put time in it?',
    'both-missing': '{names}: what is in it for the organisation, and for its people?',
    'gets-only':
      '{names}: there is something to get, and nothing to bring yet. It may be small or conditional: shall it be written down?',
    'brings-only': '{names}: something is brought, and no interest is written yet. What do they hope to get out of it?',
    'gets-more': '{gets} to get, {brings} to bring. What is missing, and who could bring it?',
    rushed:
      '{committed} of {partners} partners say what they bring; for {silent} nobody knows yet why. Ambition is the engine, interests are the mortar: do they hold?',
    skipped:
      'The group is at the commitment, and no interest is on the sheet. What would hold the cooperation together?',
  },
  report: {
    form: 'Work form',
    phase: 'Phase',
    part: 'Part',
    kind: 'Level or means',
    text: 'Text',
    about: 'What kind',
    mandate: 'Mandate',
    ownership: 'How much ours',
    matrix: 'Interests and commitment',
    balance: 'Get and bring',
    versions: 'How the ambition grew',
    path: 'The way the group went',
    back: '{from} → {to}, because: {reason}',
    reopened: 'The beacon was opened again, because: {reason}',
    variant: 'Beside it',
    waiting: 'Not consented yet: {names}',
  },
};
