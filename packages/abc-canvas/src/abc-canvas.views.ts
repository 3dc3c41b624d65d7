import type { Level, Means } from '@werkvorm/core/results.js';
import type { Check } from './abc-canvas.checks.ts';
import type { Ambition, Part, Partner, Person, Phase, Setup, Turn } from './abc-canvas.types.ts';

/** A as everybody sees it. */
export interface AmbitionView extends Ambition {
  /** Partners that are here and have not consented to the ambition as it is now. */
  readonly waiting: readonly string[];
  /** Somebody has to choose first: something of A has variants beside it. */
  readonly divided: boolean;
  /** Everybody here consents and nothing is divided: the facilitator may lock it. */
  readonly lockable: boolean;
}

/** A row of the sheet. */
export interface PartnerView extends Partner {
  /** Ids of its people. */
  readonly people: readonly string[];
  /** Waited for: somebody of its people is here, or it has none on the list. */
  readonly present: boolean;
  /** The viewer is one of its people, and not the facilitator. */
  readonly mine: boolean;
  readonly consented: boolean;
  /**
   * Its interests lie face down for this viewer: `interests` has none, or only those that the facilitator entered
   * themselves.
   */
  readonly hidden: boolean;
  /** How much it comes to get (interests) and to bring (commitments); `gets` null = face down. */
  readonly gets: number | null;
  readonly brings: number;
}

/** The last line of the sheet: all partners together; what lies face down is null. */
export interface Totals {
  readonly gets: number | null;
  readonly brings: number;
  readonly levels: { readonly [L in Level]: number } | null;
  readonly means: { readonly [M in Means]: number };
}

/** What a viewer may see of the canvas. */
export interface CanvasView {
  readonly phase: Phase;
  readonly setup: Setup;
  readonly people: readonly Person[];
  readonly ambition: AmbitionView;
  readonly partners: readonly PartnerView[];
  /** The middle of what partners said; with an even number halfway between the two in the middle. Null = nobody yet. */
  readonly ownership: { readonly median: number | null; readonly count: number };
  readonly totals: Totals;
  /** The interests are open for everybody: opened, or never face down. */
  readonly open: boolean;
  /** How many partners are done with B, of those that are here. */
  readonly ready: { readonly count: number; readonly of: number };
  /** The way the group went, the oldest step first. */
  readonly path: readonly Turn[];
  /** Advice beside its place, also what was put away. */
  readonly checks: readonly Check[];
  /** What this viewer may write in now: of A, and of their own row (a facilitator: of every row). */
  readonly may: { readonly [P in Part]: boolean };
  /** The viewer as a participant; null when no known person. */
  readonly me: { readonly person: string; readonly partner: string } | null;
  readonly canUndo: boolean;
}
