import type { terms as english } from './en.ts';

/** What the things of the triad are called in German. */
export const terms: typeof english = {
  photo: 'Foto dieses Gesprächs, kein Urteil.',
  links: {
    personOrg: 'Person – Organisation',
    personNetwork: 'Person – Netzwerk',
    orgNetwork: 'Organisation – Netzwerk',
  },
  strengths: { '0': 'keine', '1': 'schwach', '2': 'mittel', '3': 'stark', '4': 'sehr stark' },
  intensities: {
    consultation: 'Austausch',
    adhoc: 'gelegentliche Zusammenarbeit',
    network: 'Netzwerk',
    merger: 'Fusion',
  },
  mandates: { reporting: 'koppelt zurück', deciding: 'entscheidet', exploring: 'erkundet' },
  uses: { agreed: 'genutzt wie vereinbart', more: 'mehr als gegeben', less: 'weniger als gegeben' },
  reasons: {
    personal: 'ein persönliches Interesse',
    network: 'das Interesse des Netzwerks',
    uncertainty: 'Unsicherheit',
  },
  lenses: { utilitarian: 'Nutzen', political: 'Einfluss', meaning: 'Sinn', relational: 'Beziehungen' },
  visibilities: { private: 'nur du', facilitator: 'du und die Moderation', all: 'mit allen geteilt' },
  marks: { common: 'gemeinsam', conflict: 'im Widerspruch' },
  signals: {
    hanging: 'das Netzwerk hängt an der Person',
    unlinked: 'die Organisation ist noch nicht verbunden',
    beyond: 'über das Mandat hinaus entschieden',
    unused: 'Mandat nicht ausgeschöpft',
    decision: 'eine Entscheidung, die die Organisation braucht',
    intensity: 'engere Zusammenarbeit, gleiche Bindung zu Hause',
    collective: 'bisher nur gemeinschaftliche Interessen',
  },
  facts: {
    hanging:
      'Die Verbindung mit dem Netzwerk war „{networkWas}“ und ist „{networkIs}“, die mit der Organisation war „{orgWas}“ und ist „{orgIs}“.',
    unlinked:
      'Die Person und das Netzwerk: {personNetwork}. Die Organisation selbst ist nur lose dabei: {personOrg} mit der Person, {orgNetwork} mit dem Netzwerk.',
    beyond: 'Das Mandat sagt „{mandate}“, und es wird mehr entschieden als das.',
    unused: 'Das Mandat sagt „{mandate}“, und ein Teil davon bleibt liegen.',
    decision: 'Das ist geplant: „{decision}“. Das Mandat ist, zurückzukoppeln; also entscheidet die Organisation.',
    intensity:
      'Die Zusammenarbeit war „{was}“ und ist „{is}“; die Verbindung mit der Organisation war „{orgWas}“ und ist „{orgIs}“.',
    collective: 'Die Interessen des Netzwerks sind genannt. Was noch offen ist: {missing}.',
  },
  talks: {
    hanging: 'Wer in der Organisation sollte hören, was hier geschieht?',
    unlinked: 'Was bräuchte die Organisation, um näher zu kommen, und möchte sie das?',
    beyond: 'Was hat es nötig gemacht, und wer wüsste es gern?',
    unused: 'Was würde helfen, den Spielraum zu nutzen, den es gibt?',
    decision: 'Wer muss zu Hause gefragt werden, und bis wann?',
    intensity: 'Welche Sorge braucht die Verbindung mit der Herkunftsorganisation jetzt?',
    collective: 'Was bringt es dir, und was deiner Organisation? Niemand muss es laut sagen.',
  },
};
