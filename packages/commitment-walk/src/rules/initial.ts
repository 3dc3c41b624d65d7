import type { Setup, WalkState } from '../commitment-walk.types.ts';

/** The settings a new walk starts with. */
export const DEFAULT_SETUP: Setup = {
  decided: '',
  steps: 0,
  naming: 'own',
  labels: [],
  allowMiddle: true,
  low: '',
  high: '',
  across: false,
  acrossLow: '',
  acrossHigh: '',
  identity: 'named',
  reveal: 'together',
  reason: 'optional',
  twoMarkers: false,
  order: 'lowest',
  explainFirst: true,
};

/** A walk on which nothing has happened. */
export const INITIAL: WalkState = {
  phase: 'preparing',
  setup: DEFAULT_SETUP,
  people: [],
  rounds: [],
  explained: false,
  issues: [],
  back: null,
};
