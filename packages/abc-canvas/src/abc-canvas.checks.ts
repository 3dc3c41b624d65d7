import type { Level } from '@werkvorm/core/results.js';

/** Where an advice comes from: the sources of work-forms.md; `I` marks thresholds and word lists that are ours. */
export type Mark = 'S3' | 'S4' | 'I';

/** A finding on the whole canvas has no partner. */
interface OfGroup {
  readonly partner: '';
}

interface OfPartner {
  readonly partner: string;
}

/**
 * What a canvas may be asked about (work-forms §4.4): the advice, the part and the partner it stands beside, and what it
 * rests on. Advice only: nothing is ever blocked by it.
 */
export type Finding = { readonly source: readonly Mark[] } & (
  | (OfGroup & {
      /** High ambition, little ownership [S4]. `median` null = too few said how far it is theirs. */
      readonly check: 'ownership-low';
      readonly part: 'ambition';
      readonly facts: {
        readonly height: number;
        readonly median: number | null;
        readonly committed: number;
        readonly partners: number;
      };
    })
  | (OfGroup & {
      /** Sentences of the ambition with only general words [S3 juichbegrippen]. */
      readonly check: 'cheer-words';
      readonly part: 'ambition';
      readonly facts: { readonly words: readonly string[]; readonly sentences: readonly string[] };
    })
  | (OfGroup & {
      /** The ambition means something else for one partner than for another [S3 spraakverwarring]. */
      readonly check: 'meanings-differ';
      readonly part: 'ambition';
      readonly facts: { readonly meanings: readonly { readonly partner: string; readonly text: string }[] };
    })
  | (OfPartner & {
      /** Interests, but none of its own or none of its people [S3, S4]. */
      readonly check: 'level-missing';
      readonly part: 'interests';
      readonly facts: { readonly missing: readonly Level[] };
    })
  | (OfPartner & {
      /** A partner comes to get and not to bring: interests without commitment [S3]. */
      readonly check: 'gets-only';
      readonly part: 'commitment';
      readonly facts: { readonly gets: number };
    })
  | (OfPartner & {
      /** A partner comes to bring and not to get: commitment without interest [S3]. */
      readonly check: 'brings-only';
      readonly part: 'interests';
      readonly facts: { readonly brings: number };
    })
  | (OfGroup & {
      /** All together come to get more than they bring [S3]. */
      readonly check: 'gets-more';
      readonly part: 'commitment';
      readonly facts: { readonly gets: number; readonly brings: number };
    })
  | (OfGroup & {
      /** Straight on to the agreement, without the talk about interests [S3 "doorgestormd naar het convenant"]. */
      readonly check: 'rushed';
      readonly part: 'interests';
      readonly facts: { readonly committed: number; readonly silent: number; readonly partners: number };
    })
  | (OfGroup & {
      /** The group is at C and nobody has said an interest [S3 §3.5]. */
      readonly check: 'skipped';
      readonly part: 'interests';
      readonly facts: { readonly partners: number };
    })
);

export type CheckName = Finding['check'];

/** An advice beside its place; put away until what it rests on changes. */
export type Check = Finding & { readonly dismissed: boolean };

/** Somebody put an advice away. */
export interface Dismissal {
  readonly check: CheckName;
  readonly partner: string;
  /** What it rested on then; with other facts it is back. */
  readonly stamp: string;
}
