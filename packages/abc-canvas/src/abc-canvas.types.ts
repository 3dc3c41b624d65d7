/** The words of the ABC canvas: its state and settings. Sources: work-forms.md §4. */

import type { Level, Means } from '@werkvorm/core/results.js';
import type { Participant } from '@werkvorm/core/people.js';
import type { Dismissal } from './abc-canvas.checks.ts';

export type * from './abc-canvas.checks.ts';
export * from './abc-canvas.messages.ts';
export type * from './abc-canvas.views.ts';

/** Where the group is. A, B and C in their order; `closed`: everything is read-only. */
export type Phase = 'preparing' | 'ambition' | 'interests' | 'commitment' | 'closed';
export const PHASES: readonly Phase[] = ['preparing', 'ambition', 'interests', 'commitment', 'closed'];

/** `abc` (default, §4.5): A, then B, then C, and back with a reason. `free`: everything may be written at any time. */
export type Order = 'abc' | 'free';
export const ORDERS: readonly Order[] = ['abc', 'free'];

/** What a partner's people may do in its name [S1]; empty = not said. `explores`: no mandate, or a limited one [S0]. */
export type Mandate = '' | 'decides' | 'reports' | 'explores';
export const MANDATES: readonly Mandate[] = ['', 'decides', 'reports', 'explores'];

/** What is written in, and when: A, what a partner says about itself, B, or C. */
export type Part = 'ambition' | 'own' | 'interests' | 'commitment';
export const PARTS: readonly Part[] = ['ambition', 'own', 'interests', 'commitment'];

/** What the facilitator decides beforehand; `order` and `together` stay as they are once people write. */
export interface Setup {
  readonly title: string;
  readonly order: Order;
  /** B is written face down: nobody sees the interests of another partner before all open together. Default true. Ours. */
  readonly together: boolean;
  /** By when the ambition should be true; free text, may be empty. Part of A: a change clears the consents. */
  readonly horizon: string;
  /** Words that sound well to everybody [S3 juichbegrippen]; null = our lists of all languages together. */
  readonly cheerWords: readonly string[] | null;
}

/** A person, and the partner they may write for. */
export interface Person extends Participant {
  readonly partner: string;
}

/** A text kept beside the present one, because two wrote at the same time or somebody proposed it. */
export interface Variant {
  readonly id: string;
  readonly text: string;
  /** Who wrote it: a person's id; empty = entered by the facilitator. */
  readonly by: string;
  /** Of a line: the level or the means that come with it, where others were asked for. */
  readonly level?: Level;
  readonly means?: Means;
}

/** A text that several people may change. */
export interface Written {
  readonly text: string;
  /** Who wrote it last: a person's id; empty = entered by the facilitator, or nobody yet. */
  readonly by: string;
  /** What lies beside it, until somebody chooses or merges; the oldest first. */
  readonly variants: readonly Variant[];
}

/** A line of a list: a no-go area, an interest, a commitment. */
export interface Item extends Written {
  readonly id: string;
  /** Taken off the list; a change that somebody began before brings it back, so that it is not lost. */
  readonly removed?: true;
}

/** Why a partner would put time in it, what it hopes to get out [S4]. */
export interface InterestItem extends Item {
  readonly level: Level;
}

/** What a partner brings, and commits to [S3: time, money, knowledge]. */
export interface CommitmentItem extends Item {
  readonly means: Means;
}

/** A former or the present text of the ambition. */
export interface Version {
  readonly version: number;
  readonly text: string;
  /** Who wrote it; empty = entered by the facilitator. */
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A partner that agrees with the ambition as it is now. */
export interface Consent {
  readonly partner: string;
  /** Entered by the facilitator for a partner in the room. */
  readonly entered?: true;
}

/** An ambition that everybody consented to [§0.3]; when it was opened again, why. */
export interface Beacon {
  readonly text: string;
  readonly at: number;
  readonly reopened?: { readonly reason: string; readonly at: number };
}

/** A: what inspires us together? [S4] Of the group. */
export interface Ambition extends Written {
  /** Raised whenever the text, the horizon or the no-go areas change: what a consent is about. 0 = nothing yet. */
  readonly version: number;
  /** All texts, the present one last. */
  readonly versions: readonly Version[];
  /** How high the ambition is, 1 to 5; null = not said. */
  readonly height: number | null;
  /** Where nobody wants to go [S3 §3.1]. */
  readonly noGo: readonly Item[];
  readonly consents: readonly Consent[];
  /** Locked as a beacon: A no longer changes. */
  readonly locked: boolean;
  /** Every time it was locked, the oldest first. */
  readonly beacons: readonly Beacon[];
}

/** What about a partner the facilitator entered last, other than texts. */
export type Entered = 'mandate' | 'ownership' | 'ready';

/** An organisation, or one person without an organisation. It is who gets and brings. */
export interface Partner {
  readonly id: string;
  readonly name: string;
  /** What kind of partner, in a few words ("vereniging"); may be empty. */
  readonly about: string;
  /** One person without an organisation. */
  readonly alone: boolean;
  readonly mandate: Mandate;
  /** What the ambition means for this partner [S3 §3.1]. */
  readonly meaning: Written;
  /** How far the ambition is also theirs, 1 to 5; null = not said. */
  readonly ownership: number | null;
  /** Done with B, while it lies face down. */
  readonly ready: boolean;
  readonly interests: readonly InterestItem[];
  readonly commitments: readonly CommitmentItem[];
  readonly entered: readonly Entered[];
}

/** A step from one phase to another. */
export interface Turn {
  readonly from: Phase;
  readonly to: Phase;
  /** Why the group went back; empty when it went on. */
  readonly reason: string;
  readonly at: number;
}

/** The parts of the state that a change touched, as they were before it. */
export interface Former {
  readonly phase?: Phase;
  readonly setup?: Setup;
  readonly people?: readonly Person[];
  readonly ambition?: Ambition;
  readonly dismissals?: readonly Dismissal[];
  /** What changed of partners, each with its id. */
  readonly rows?: readonly (Pick<Partner, 'id'> & Partial<Partner>)[];
  /** The whole list, where partners came or went. */
  readonly list?: readonly Partner[];
}

/** The last thing somebody did, and what it would take to undo it. */
export interface Step {
  /** Person's id; empty = the facilitator. */
  readonly by: string;
  readonly was: Former;
  /** Somebody else has changed the same since. */
  readonly built: boolean;
}

/** The fold of a canvas's log. It holds what not everybody may see: only views leave the host. */
export interface CanvasState {
  readonly phase: Phase;
  readonly setup: Setup;
  readonly people: readonly Person[];
  readonly partners: readonly Partner[];
  readonly ambition: Ambition;
  /** The interests were opened; never hidden again. */
  readonly open: boolean;
  /** The way the group went, the oldest step first. */
  readonly path: readonly Turn[];
  readonly dismissals: readonly Dismissal[];
  /** At most one for each who writes. */
  readonly steps: readonly Step[];
}
