import type { terms as english } from './en.ts';

/** What the things of the triad are called in Dutch; the words are those of the sources where they have one (S1, S0). */
export const terms: typeof english = {
  photo: 'Foto van dit gesprek, geen oordeel.',
  links: {
    personOrg: 'persoon – organisatie',
    personNetwork: 'persoon – netwerk',
    orgNetwork: 'organisatie – netwerk',
  },
  strengths: { '0': 'geen', '1': 'zwak', '2': 'matig', '3': 'sterk', '4': 'zeer sterk' },
  intensities: {
    consultation: 'overleg',
    adhoc: 'ad-hocsamenwerking',
    network: 'netwerk',
    merger: 'fusie',
  },
  mandates: { reporting: 'koppelt terug', deciding: 'beslist', exploring: 'verkent' },
  uses: { agreed: 'gebruikt zoals afgesproken', more: 'meer dan gegeven', less: 'minder dan gegeven' },
  reasons: { personal: 'een persoonlijk belang', network: 'het belang van het netwerk', uncertainty: 'onzekerheid' },
  lenses: { utilitarian: 'nut', political: 'invloed', meaning: 'zingeving', relational: 'relaties' },
  visibilities: { private: 'alleen jij', facilitator: 'jij en de begeleider', all: 'gedeeld met iedereen' },
  marks: { common: 'gemeenschappelijk', conflict: 'botst' },
  signals: {
    hanging: 'het netwerk hangt aan de persoon',
    unlinked: 'de organisatie is nog niet verbonden',
    beyond: 'beslist buiten het mandaat',
    unused: 'mandaat niet opgenomen',
    decision: 'een beslissing waar de organisatie bij nodig is',
    intensity: 'nauwer samenwerken, zelfde band thuis',
    collective: 'voorlopig enkel collectieve belangen',
  },
  facts: {
    hanging:
      'De band met het netwerk ging van {networkWas} naar {networkIs}, die met de organisatie van {orgWas} naar {orgIs}.',
    unlinked:
      'De band van de persoon met het netwerk is {personNetwork}; de organisatie zelf hangt er met weinig aan vast: {personOrg} met de persoon, {orgNetwork} met het netwerk.',
    beyond: 'Het mandaat zegt “{mandate}”, en er wordt meer beslist dan dat.',
    unused: 'Het mandaat zegt “{mandate}”, en een deel ervan blijft liggen.',
    decision: 'Dit staat op stapel: “{decision}”. Het mandaat is terugkoppelen, dus de organisatie beslist.',
    intensity: 'De samenwerking ging van {was} naar {is}; de band met de organisatie van {orgWas} naar {orgIs}.',
    collective: 'De belangen van het netwerk zijn genoemd. Wat nog openstaat: {missing}.',
  },
  talks: {
    hanging: 'Wie in de organisatie zou moeten horen wat hier gebeurt?',
    unlinked: 'Wat heeft de organisatie nodig om dichterbij te komen, en wil ze dat?',
    beyond: 'Wat maakte het nodig, en wie zou het graag weten?',
    unused: 'Wat zou helpen om de ruimte te gebruiken die er is?',
    decision: 'Wie moet thuis gevraagd worden, en tegen wanneer?',
    intensity: 'Welke zorg vraagt de link met de moederorganisatie nu?',
    collective: 'Wat levert het jou op, en je organisatie? Niemand hoeft het hardop te zeggen.',
  },
};
