import type { Ambition, CanvasState, Partner, Setup, Written } from '../abc-canvas.types.ts';

/** The settings a new canvas starts with. */
export const DEFAULT_SETUP: Setup = { title: '', order: 'abc', together: true, horizon: '', cheerWords: null };

/** A text that nobody has written yet. */
export const UNWRITTEN: Written = { text: '', by: '', variants: [] };

const NO_AMBITION: Ambition = {
  ...UNWRITTEN,
  version: 0,
  versions: [],
  height: null,
  noGo: [],
  consents: [],
  locked: false,
  beacons: [],
};

/** A canvas on which nothing has happened. */
export const INITIAL: CanvasState = {
  phase: 'preparing',
  setup: DEFAULT_SETUP,
  people: [],
  partners: [],
  ambition: NO_AMBITION,
  open: false,
  path: [],
  dismissals: [],
  steps: [],
};

/** A row in which nothing is written. */
export function emptyPartner(names: Pick<Partner, 'id' | 'name' | 'about' | 'alone' | 'mandate'>): Partner {
  return {
    ...names,
    meaning: UNWRITTEN,
    ownership: null,
    ready: false,
    interests: [],
    commitments: [],
    entered: [],
  };
}
