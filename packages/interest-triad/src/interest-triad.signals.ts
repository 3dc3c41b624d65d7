import type { Level } from '@werkvorm/core/results.js';
import type { Intensity, MandateType, Reason, Strength } from './interest-triad.types.ts';

/** Every signal and the source of its content (work-forms §3.5). Thresholds are ours. */
export const SIGNALS = {
  /** The network hangs on the person: their link with it grew while the one with their organisation loosened. */
  hanging: 'S1',
  /** The organisation is not linked: only the person is. */
  unlinked: 'S1',
  /** More is decided than the mandate gives. */
  beyond: 'S1',
  /** The mandate is not taken up. */
  unused: 'S1',
  /** A decision is planned that only the organisation can take. */
  decision: 'S1',
  /** The cooperation became closer, and the link with the parent organisation did not grow with it. */
  intensity: 'S0',
  /** Only collective interests are spoken of. */
  collective: 'S3',
} as const;
export type SignalKind = keyof typeof SIGNALS;

/** A value at the measurement before, and at the last one. */
type Change<T> = readonly [was: T, is: T];

/** The facts on which a signal rests, for the sentence that opens the conversation. */
export type SignalFacts =
  | {
      readonly kind: 'hanging';
      /** Measurement before, and last measurement, in which both links were drawn. */
      readonly measurements: Change<string>;
      readonly personNetwork: Change<Strength>;
      readonly personOrg: Change<Strength>;
    }
  | {
      readonly kind: 'unlinked';
      readonly measurement: string;
      readonly personOrg: Strength;
      readonly orgNetwork: Strength;
      readonly personNetwork: Strength;
    }
  | { readonly kind: 'beyond' | 'unused'; readonly type: MandateType; readonly reasons: readonly Reason[] }
  /** `own`: the decision is one of the person, not one of the whole network. */
  | { readonly kind: 'decision'; readonly decision: string; readonly own: boolean }
  | {
      readonly kind: 'intensity';
      readonly measurements: Change<string>;
      readonly intensity: Change<Intensity>;
      readonly personOrg: Change<Strength>;
    }
  | { readonly kind: 'collective'; readonly missing: readonly Level[] };

/** Something to talk about, never a verdict (S3 §5.1), and never in the way of anything. */
export type Signal = SignalFacts & {
  readonly source: (typeof SIGNALS)[SignalKind];
  /** Talked about: need not be shown until the next measurement. */
  readonly dismissed: boolean;
};
