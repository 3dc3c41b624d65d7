import type { refusals as english } from './en.ts';

/** German sentences for the refusals of the canvas. */
export const refusals: typeof english = {
  'role.facilitator': 'Das kann nur die Moderation. Frag dort nach.',
  'role.observer': 'Dieser Bildschirm schaut nur zu. Schreib auf einem anderen.',
  'person.unknown': 'Hier heißt niemand so. Wähle jemanden aus der Liste.',
  'person.name': 'Gib einen Namen mit höchstens {max} Zeichen an.',
  'person.twice': '{name} steht schon auf der Liste. Ergänze eine Organisation, dann bleibt klar, wer wer ist.',
  'person.away': '{name} ist weg. Holt die Person zuerst auf der Liste zurück.',
  'person.stays': '{name} macht mit und bleibt so auf der Liste stehen. Setzt die Person lieber auf „weg“.',
  'partner.unknown': 'Dieser Partner steht nicht auf dem Blatt. Wähle einen aus der Liste, oder füge ihn hinzu.',
  'partner.other': 'Jeder Partner schreibt in seine eigene Zeile. Schreib in deine, und sprecht über diese.',
  'partner.name': 'Fass dich kurz: ein Name, und höchstens {max} Zeichen.',
  'partner.twice': '{name} steht schon auf dem Blatt. Wähle diese Zeile.',
  'partner.people': 'Es stehen Leute von {name} auf der Liste. Die Zeile bleibt, solange sie mitmachen.',
  'partner.written': 'Für {name} ist schon etwas geschrieben. Nimm das zuerst weg; dann kann die Zeile gehen.',
  'phase.wrong': 'Das geht jetzt nicht: Das Blatt ist bei „{phase}“. Warte auf den nächsten Schritt.',
  'phase.over':
    'Das Blatt ist geschlossen und kann nur gelesen werden. Direkt danach kann es die Moderation wieder öffnen.',
  'setup.invalid':
    'Diese Einstellung ist nicht klar. Wähle eine, die angezeigt wird, oder schreibe höchstens {max} Zeichen.',
  'setup.started': 'Es wird schon geschrieben. Die Reihenfolge und was verdeckt liegt, bleiben wie abgemacht.',
  'go.order':
    'Die Reihenfolge ist A, B, C, ein Schritt nach dem anderen. Geht zum nächsten, oder zu einem früheren zurück.',
  'go.ambition': 'Es gibt noch keine Ambition. Schreibt mindestens einen Satz; er darf sich noch ändern.',
  'go.hidden': 'Die Interessen liegen noch verdeckt. Deckt sie zuerst auf; geht dann weiter zum Commitment.',
  'reason.empty': 'Sag, warum, in höchstens {max} Zeichen. Es wird für später aufgehoben.',
  'ambition.empty': 'Schreib die Ambition in höchstens {max} Zeichen. Ein Satz genügt für den Anfang.',
  'ambition.locked':
    'Nichts geändert: Diese Ambition ist eine Bake, alle haben ihr zugestimmt. Bitte die Moderation, sie wieder zu öffnen.',
  'ambition.past':
    'Die Gruppe ist schon über die Ambition hinaus. Muss sie anders werden, bitte die Moderation, zu A zurückzugehen.',
  'consent.empty': 'Es gibt noch keine Ambition, der man zustimmen kann. Schreibt sie zuerst gemeinsam.',
  'consent.changed': 'Die Ambition hat sich gerade geändert. Lies sie noch einmal, und sag dann, ob du zustimmst.',
  'lock.nobody': 'Es ist niemand da, um zuzustimmen. Füge Partner hinzu, oder hol Leute zurück.',
  'lock.waiting':
    'Noch stimmen nicht alle zu ({count}): {names}. Hört sie zuerst an; eine Bake gehört allen, die hier sind.',
  'lock.divided':
    'In A liegen zwei Texte nebeneinander. Wählt einen oder führt sie zusammen, damit alle demselben zustimmen.',
  'reopen.open': 'Die Ambition ist schon offen. Du kannst schreiben.',
  'scale.range': 'Wähle eine Zahl von {min} bis {max}.',
  'text.long': 'Das ist zu lang: höchstens {max} Zeichen.',
  'text.changed': 'Das hat gerade jemand geändert. Lies es noch einmal, bevor du entscheidest.',
  'text.divided':
    'Hier liegen zwei Texte nebeneinander. Wählt einen oder führt sie zusammen, damit nichts verloren geht.',
  'item.empty': 'Schreib ein paar Worte, höchstens {max} Zeichen.',
  'item.unknown': 'Diese Zeile ist nicht mehr da. Schau noch einmal auf die Liste, oder schreib eine neue.',
  'variant.unknown': 'Das hat schon jemand entschieden. Schau dir den Text an, wie er jetzt ist.',
  'check.gone': 'Diese Anmerkung gilt nicht mehr: Das Blatt hat sich geändert.',
  'undo.nothing': 'Von dir gibt es nichts zurückzunehmen. Ändere es lieber von Hand.',
  'undo.built': 'Daran hat seitdem jemand weitergearbeitet. Ändere es von Hand, damit deren Text nicht verloren geht.',
};
