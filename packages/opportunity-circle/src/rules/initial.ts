import type { CircleState, Setup } from '../opportunity-circle.types.ts';

/** The settings a new circle starts with. */
export const DEFAULT_SETUP: Setup = {
  title: '',
  theme: '',
  kind: 'opportunity',
  centre: '',
  edge: '',
  rings: 5,
  picksMin: 2,
  picksMax: 3,
  ownCards: 0,
  review: false,
  turnMode: 'turns',
  rounds: 3,
  stopAtCentre: false,
};

/** A circle on which nothing has happened. */
export const INITIAL: CircleState = {
  phase: 'preparing',
  setup: DEFAULT_SETUP,
  people: [],
  cards: [],
  picks: {},
  round: 0,
  open: false,
  turn: '',
  done: [],
  choices: {},
  snapshots: [],
  proposal: null,
  notes: [],
  trail: [],
  undone: [],
  recent: [],
};
