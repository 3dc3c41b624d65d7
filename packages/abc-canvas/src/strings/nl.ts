import { nl as kit } from '@werkvorm/kit/words/nl.js';
import type { AbcCanvasWords } from '../abc-canvas.strings.ts';
import { refusals } from './refusals/nl.ts';
import { report } from './report/nl.ts';

/** Dutch words of the ABC canvas. */
export const nl: AbcCanvasWords = {
  ...kit,
  ...report,
  name: 'A, B, C van ambitie en belangen',
  phases: {
    preparing: 'voorbereiding',
    ambition: 'ambitie',
    interests: 'belangen',
    commitment: 'commitment',
    closed: 'afgesloten',
  },
  refusals: { ...kit.refusals, ...refusals },
};
