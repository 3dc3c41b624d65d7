import type { refusals as english } from './en.ts';

/** German sentences for the refusals of the triad. */
export const refusals: typeof english = {
  'role.facilitator': 'Das kann nur die Moderation. Frag dort nach.',
  'role.observer': 'Dieser Bildschirm schaut nur zu. Mach auf einem anderen mit.',
  'person.unknown': 'Hier heißt niemand so. Wähle jemanden aus der Liste.',
  'person.other':
    'Jede Person schreibt und zeichnet nur das eigene Dreieck. Hinterlass eine Notiz, wenn sie dazu einlädt.',
  'person.name': 'Gib einen Namen mit höchstens {max} Zeichen an.',
  'person.twice': '{name} steht schon auf der Liste. Ergänze eine Organisation, dann bleibt klar, wer wer ist.',
  'person.away': '{name} ist weg. Holt die Person zuerst auf der Liste zurück.',
  'organisation.none': '{name} steht hier für keine Organisation. Schreib zuerst eine neben den Namen.',
  'phase.wrong': 'Das geht jetzt nicht: Das Dreieck ist bei „{phase}“. Warte auf den nächsten Schritt.',
  'phase.over':
    'Das Dreieck ist geschlossen und kann nur gelesen werden. Was du geteilt hast, kannst du noch zurücknehmen.',
  'setup.invalid':
    'Diese Einstellung ist nicht klar. Wähle eine, die angezeigt wird, oder schreibe höchstens {max} Zeichen.',
  'interest.text': 'Schreib das Interesse in höchstens {max} Zeichen auf.',
  'interest.unknown':
    'Dieses Interesse steht hier nicht, oder es ist nicht mit dir geteilt. Wähle eines, das du siehst.',
  'interest.own': '{name} hat das selbst geschrieben. Nur {name} ändert es und sagt, wer es sieht.',
  'triad.own':
    'Nicht geändert: Nur {name} zeichnet dieses Dreieck. Hinterlass eine Notiz, wenn du dazu eingeladen bist.',
  'measurement.date': 'Dieser Tag ist nicht klar. Schreib Jahr, Monat und Tag: 2026-11-12.',
  'measurement.order': 'Messungen folgen aufeinander, und dieser Tag passt nicht neben {date}. Wähle einen anderen.',
  'measurement.label': 'Schreib in höchstens {max} Zeichen, worum es im Netzwerk ging.',
  'measurement.unknown': 'Diese Messung steht hier nicht. Wähle eine aus der Liste.',
  'measurement.closed':
    'Die Messung vom {date} ist geschlossen: Was damals gezeichnet wurde, bleibt. Zeichne, wie es heute ist.',
  'measurement.none': 'Keine Messung ist offen. Die Moderation öffnet zuerst eine.',
  'measurement.used': 'In dieser Messung sind Linien gezeichnet, also bleibt sie. Berichtigt lieber Datum oder Namen.',
  'mandate.none': 'Es gibt noch kein Mandat. Sag zuerst, welches: rückkoppeln, entscheiden oder erkunden.',
  'mandate.text': 'Das ist zu lang: höchstens {max} Zeichen.',
  'use.reason': 'Dieser Grund gehört nicht dazu. Wähle einen, der angezeigt wird, oder keinen.',
  'notes.own': 'Nur {name} lädt zu Notizen zum eigenen Dreieck ein. Frag dort nach.',
  'note.text': 'Schreib in höchstens {max} Zeichen, was du hörst.',
  'note.uninvited': '{name} hat nicht zu Notizen eingeladen. Sag es lieber persönlich.',
  'note.self': 'Eine Notiz handelt von jemand anderem. Was du selbst denkst, gehört zu deinen Interessen.',
  'note.unknown': 'Diese Notiz liegt hier nicht, oder sie ist nicht deine. Wähle eine, die du siehst.',
  'mark.name': 'Gib einen Namen mit höchstens {max} Zeichen.',
  'mark.few': 'Gemeinsames und Gegensätzliches braucht zwei Interessen. Wähle mindestens zwei.',
  'mark.unknown': 'Diese Markierung ist nicht mehr hier. Wähle eine, die angezeigt wird.',
  'mark.other': 'Diese Markierung hat jemand anders gemacht. Frag dort nach, oder mach eine eigene.',
  'balance.text': 'Schreib das Gleichgewicht in höchstens {max} Zeichen auf.',
  'signal.unknown': 'Dieses Signal ist jetzt nicht da, also gibt es nichts wegzulegen.',
  'undo.nothing':
    'Von dir gibt es nichts zurückzunehmen, oder andere haben darauf aufgebaut. Ändere es lieber von Hand.',
};
