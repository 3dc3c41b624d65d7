import type { refusals as english } from './en.ts';

/** German sentences for the refusals of the walk. */
export const refusals: typeof english = {
  'role.facilitator': 'Das kann nur die Moderation. Frag dort nach.',
  'role.observer': 'Dieser Bildschirm schaut nur zu. Nimm auf einem anderen Platz.',
  'person.unknown': 'Hier heißt niemand so. Wähle jemanden aus der Liste.',
  'person.other': 'Du kannst nur für dich selbst stehen. Lass die anderen, wo sie sind.',
  'person.name': 'Gib einen Namen mit höchstens {max} Zeichen an.',
  'person.twice': '{name} steht schon auf der Liste. Ergänze eine Organisation, dann bleibt klar, wer wer ist.',
  'person.stood': '{name} hat mitgemacht und bleibt auf der Liste. Setzt die Person lieber auf „weg“.',
  'phase.wrong': 'Das geht jetzt nicht: Der Walk ist bei „{phase}“. Warte auf den nächsten Schritt.',
  'phase.over':
    'Der Walk ist geschlossen und kann nur gelesen werden. Direkt danach kann ihn die Moderation wieder öffnen.',
  'setup.invalid':
    'Diese Einstellung ist nicht klar. Wähle eine, die angezeigt wird, oder schreibe höchstens {max} Zeichen.',
  'setup.started': 'Der Walk hat begonnen, die Einstellungen stehen fest. Beginnt für andere einen neuen Walk.',
  'setup.labels': 'Diese Namen passen nicht zur Linie. Gib Namen für {steps} Stufen an, oder weniger.',
  'setup.markers':
    'Eine zweite Figur würde Menschen erkennbar machen. Wähle eine Figur, oder einen Walk, der nicht anonym ist.',
  'setup.live':
    'Anonyme Plätze bleiben verdeckt, bis alle gemeinsam aufgedeckt werden. Wähle „gemeinsam“, oder einen Walk, der nicht anonym ist.',
  'open.decided': 'Menschen stellen sich zu einem Satz. Schreib zuerst, was beschlossen ist.',
  'open.people': 'Es sind zu wenige Leute da: Dieser Walk braucht mindestens {min}. Füge zuerst Leute hinzu.',
  'open.explain': 'Das Erläutern läuft noch. Schließt es zuerst ab; dann dürfen alle wieder gehen.',
  'place.range': 'Dieser Platz liegt nicht auf der Linie. Wähle einen zwischen den beiden Enden.',
  'place.step': 'Zwischen zwei Stufen kann niemand stehen. Wähle eine der {steps} Stufen.',
  'place.middle': 'In diesem Walk steht niemand genau in der Mitte. Wähle eine Seite, oder stell dich daneben.',
  'place.across': 'Dieser Walk hat zwei Linien. Wähle auf beiden einen Platz.',
  'place.marker': 'Hier gibt es keine zweite Figur. Stell die Figur, die für die Person selbst steht.',
  'place.away': '{name} ist weg. Holt die Person zuerst auf der Liste zurück.',
  'place.none': 'In dieser Runde ist noch kein Platz gewählt. Wähle zuerst einen.',
  'reason.off': 'In diesem Walk werden keine Gründe aufgeschrieben. Nimm Platz, und sag es laut.',
  'reason.required': 'Dieser Walk fragt alle nach einem Grund. Schreib, warum du hier stehst.',
  'reason.empty': 'Es ist nichts geschrieben. Schreib ein paar Worte, oder lass es bei deinem Platz.',
  'reason.long': 'Das ist zu lang: höchstens {max} Zeichen.',
  'reason.anonymous':
    'In einem anonymen Walk gehört ein Grund zum Platz selbst. Schreib ihn, während du deinen Platz wählst.',
  'reason.moved': 'Das ist eine Frage an die, die gegangen sind. Sag lieber, warum du hier stehst.',
  'reveal.nobody': 'Es gibt nichts aufzudecken: Noch niemand hat einen Platz gewählt. Wartet auf den ersten.',
  'reveal.few':
    'Es wären weniger als {min} Menschen zu sehen, und die wären erkennbar. Wartet, bis mindestens {min} irgendwo stehen.',
  'reveal.group':
    'Eine Runde mit diesen Leuten würde Plätze verraten ({names}: nicht in denselben Runden wie die anderen). Holt zurück, wer ging, setzt auf abwesend, wer dazukam, oder schließt den Walk.',
  'reveal.box':
    'Die Plätze auf diesem Bildschirm passen nicht zu den {count}, die gelegt sind. Beginnt die Runde neu, dann legen alle noch einmal.',
  'reveal.one-way': 'Was gesehen wurde, lässt sich nicht wieder verdecken. Öffnet lieber die nächste Runde.',
  'speaker.none': 'Niemand hat das Wort. Gebt es zuerst jemandem.',
  'speaker.spoken': '{name} hat schon erläutert. Gebt jemand anderem das Wort.',
  'speaker.anonymous': 'In einem anonymen Walk wird niemand beim Namen aufgerufen. Lasst reden, wer will.',
  'issue.empty': 'Schreib das Thema in höchstens {max} Zeichen auf.',
  'issue.unknown': 'Dieses Thema ist hier nicht notiert. Wähle eines aus der Liste.',
  'undo.nothing': 'Es gibt nichts zurückzunehmen. Ändere es lieber von Hand.',
  'undo.other': 'Das kann nur zurücknehmen, wer es zuletzt getan hat. Frag dort nach.',
};
