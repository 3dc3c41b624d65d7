import type { Phrases } from '@werkvorm/kit';
import type { report as english } from './en.ts';

/** German words of the sheet and its margin. */
export const report: Phrases<typeof english> = {
  sheet: {
    gets: { one: '{count} Interesse', other: '{count} Interessen' },
    brings: { one: '{count} Beitrag', other: '{count} Beiträge' },
    partners: { one: '{count} Partner', other: '{count} Partner' },
    people: { one: '{count} Person', other: '{count} Personen' },
    get: 'holen',
    bring: 'bringen',
    balance: '{gets} zu holen, {brings} zu bringen',
    partner: 'Partner',
    together: 'zusammen',
    photo: 'Foto dieses Gesprächs, kein Urteil.',
    meaning: 'für uns bedeutet das',
    nobody: 'ein Partner',
    beside: 'daneben liegt: {text}',
    notes: 'Randnotizen',
  },
  levels: { individual: 'für mich selbst', organisation: 'für meine Organisation', network: 'für uns alle' },
  means: { time: 'Zeit', money: 'Geld', knowledge: 'Wissen', something: 'etwas anderes' },
  mandates: { decides: 'darf entscheiden', reports: 'hält erst Rücksprache', explores: 'erkundet noch' },
  asks: {
    'ownership-low': 'Welchen ersten Schritt habt ihr selbst in der Hand?',
    'cheer-words': 'Was heißt das konkret?',
    'meanings-differ': 'Meinen wir damit dasselbe?',
    'level-missing': 'Wessen Interesse steht noch nicht auf dem Blatt?',
    'gets-only': 'Was könnten sie einbringen, so klein es auch ist?',
    'brings-only': 'Wofür würde es sich für sie lohnen?',
    'gets-more': 'Liegt genug auf dem Tisch für das, was wir alle holen wollen?',
    rushed: 'Wollen wir zuerst darüber reden, warum alle hier sind?',
    skipped: 'Wollen wir zu den Interessen zurückgehen?',
  },
  because: {
    'ownership-low': 'Die Ambition ist hoch, und noch wenige nennen sie ihre eigene. Woran liegt das?',
    'cheer-words': '{words}: Wer würde das nicht wollen? Wer macht was, wo, ab wann?',
    'meanings-differ':
      '{names} sagen es mit anderen Worten, was es für sie bedeutet. Mögen sie es vorlesen und erklären?',
    'individual-missing': '{names}: Hier steht noch nichts Persönliches. Wer fragt danach, bei einer Tasse Kaffee?',
    'organisation-missing': '{names}: Warum steckt die Organisation Zeit hinein?',
    'both-missing': '{names}: Was ist für die Organisation drin, und was für ihre Leute?',
    'gets-only':
      '{names}: Es gibt etwas zu holen, und noch nichts zu bringen. Es darf klein sein oder an Bedingungen hängen: Schreiben wir es auf?',
    'brings-only': '{names}: Es wird etwas gebracht, und noch steht kein Interesse da. Was hoffen sie davon zu haben?',
    'gets-more': '{gets} zu holen, {brings} zu bringen. Was fehlt, und wer könnte es bringen?',
    rushed:
      '{committed} von {partners} Partnern sagen, was sie bringen; von {silent} weiß noch niemand, warum. Ambition ist der Motor, Interessen sind der Mörtel: Hält das?',
    skipped:
      'Die Gruppe ist beim Commitment, und auf dem Blatt steht noch kein Interesse. Was würde die Zusammenarbeit zusammenhalten?',
  },
  report: {
    form: 'Arbeitsform',
    phase: 'Phase',
    part: 'Teil',
    kind: 'Ebene oder Mittel',
    text: 'Text',
    about: 'Art von Partner',
    mandate: 'Mandat',
    ownership: 'Wie sehr unsere',
    matrix: 'Interessen und Commitment',
    balance: 'Holen und Bringen',
    versions: 'Wie die Ambition gewachsen ist',
    path: 'Der Weg der Gruppe',
    back: '{from} → {to}, weil: {reason}',
    reopened: 'Die Bake wurde wieder geöffnet, weil: {reason}',
    variant: 'Daneben',
    waiting: 'Noch nicht zugestimmt: {names}',
  },
};
