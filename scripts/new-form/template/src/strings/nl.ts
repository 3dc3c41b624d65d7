import { nl as kit } from '@werkvorm/kit/words/nl.js';
import type { __Pascal__Words } from '../__name__.strings.ts';

/** Dutch words. */
export const nl: __Pascal__Words = {
  ...kit,
  name: '__Title__',
  phases: { preparing: 'voorbereiden', moving: 'verschuiven', closed: 'afgesloten' },
  next: { preparing: 'begin te schuiven', moving: 'sluit het bord af' },
  step: 'stap {step}',
  board: 'de briefjes, van de eerste stap tot de laatste',
  keys: 'Enter neemt een briefje op en legt het een stap verder, Escape legt het terug.',
  newNote: 'Een nieuw briefje',
  addNote: 'leg het briefje',
  on: 'verder naar stap {step}',
  back: 'terug naar stap {step}',
  said: { lifted: '{text}, {place}, opgenomen', moved: '{text} ligt op {place}' },
  refusals: {
    ...kit.refusals,
    'role.facilitator': 'Dat kan alleen wie begeleidt.',
    'role.observer': 'Dit scherm kijkt alleen mee.',
    'phase.wrong': 'Dat kan nu niet: het bord is bij “{phase}”.',
    'phase.over': 'Het bord is afgesloten.',
    'note.text': 'Een briefje is een woord of een korte zin, van hoogstens {max} tekens.',
    'note.double': '“{text}” ligt al op het bord.',
    'note.unknown': 'Dat briefje ligt niet op het bord.',
    'note.far': 'Een briefje gaat één stap per keer.',
    'undo.nothing': 'Er is niets om terug te nemen.',
  },
};
