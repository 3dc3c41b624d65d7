/** The words of the interest triad: its state, views and settings. Sources: work-forms.md §3. */

import { LEVELS, type Level } from '@werkvorm/core/results.js';
import type { Participant } from '@werkvorm/core/people.js';
import type { TriadEvent } from './interest-triad.messages.ts';
import type { Signal, SignalKind } from './interest-triad.signals.ts';

export * from './interest-triad.messages.ts';
export * from './interest-triad.signals.ts';
export { LEVELS, type Level };

/** Four ways to look at an interest (opgroeien.be, Rik De Wulf); a tag that nobody has to use. */
export const LENSES = ['utilitarian', 'political', 'meaning', 'relational'] as const;
export type Lens = (typeof LENSES)[number];

/**
 * Who may see something, from few to many. Everything is `private` until its owner says otherwise, on all three levels
 * (S3: "altijd de angst dat anderen er misbruik van zullen maken").
 */
export const VISIBILITIES = ['private', 'facilitator', 'all'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** The three links between the three points of reference (S1). */
export const LINKS = ['personOrg', 'personNetwork', 'orgNetwork'] as const;
export type Link = (typeof LINKS)[number];

/** None, weak, moderate, strong, very strong. The numbers are ours: S1 says only stronger and weaker. */
export type Strength = 0 | 1 | 2 | 3 | 4;
export const STRENGTHS: readonly Strength[] = [0, 1, 2, 3, 4];

/** How close the cooperation is: "overleg – ad hoc samenwerking – netwerk – fusie" (S1), from loose to tight. */
export const INTENSITIES = ['consultation', 'adhoc', 'network', 'merger'] as const;
export type Intensity = (typeof INTENSITIES)[number];

/** `reporting`: terugkoppeling; `deciding`: beslissing (S1); `exploring`: no mandate, a role that explores (S0). */
export const MANDATES = ['reporting', 'deciding', 'exploring'] as const;
export type MandateType = (typeof MANDATES)[number];

/** How a mandate is used: as agreed, or with one of the two deviations of S1. */
export const USES = ['agreed', 'more', 'less'] as const;
export type Use = (typeof USES)[number];

/** Why more is decided than allowed (`personal`, `network`), or less taken up (`uncertainty`): all S1. */
export const REASONS = ['personal', 'network', 'uncertainty'] as const;
export type Reason = (typeof REASONS)[number];

/** What a mark says of two or more interests. */
export const MARKS = ['common', 'conflict'] as const;
export type MarkKind = (typeof MARKS)[number];

/**
 * `writing`: everybody writes for themselves first (PRONET, "Belangen in kaart"), and what they share lies face down, so
 * that nobody writes after another. `sharing`: the matrix is open, for good; writing and sharing go on. `closed`: read
 * only, but for taking back; can be opened again, since measurements are months apart. There is no phase of preparing:
 * people and settings can be put right at any time, and nothing else has to be fixed beforehand.
 */
export type Phase = 'writing' | 'sharing' | 'closed';
export const PHASES: readonly Phase[] = ['writing', 'sharing', 'closed'];

/** What the facilitator sets, at any time. */
export interface Setup {
  /** Name of the network; empty = the word for it. */
  readonly network: string;
  /** A decision that is planned in the network; empty = none. Asks who may take it (S1). */
  readonly planned: string;
}

/** A moment at which people draw their links. At most one is open, always the last. */
export interface Measurement {
  readonly id: string;
  /** Calendar day, as `2026-11-12`. Never before the one of the measurement that precedes it. */
  readonly date: string;
  /** What the network was about then: "first actions". May be empty. */
  readonly label: string;
  /** How close the cooperation was; null = not said. */
  readonly intensity: Intensity | null;
  readonly open: boolean;
}

/** What somebody has a stake in, on one of the three levels. */
export interface Interest {
  readonly id: string;
  readonly level: Level;
  readonly text: string;
  readonly lens: Lens | null;
  readonly visibility: Visibility;
  /** Entered by the facilitator, and not changed since by the person. */
  readonly entered?: true;
}

/** Strengths of the three links; null = not drawn. */
export type Links = { readonly [L in Link]: Strength | null };

/** The links of one person at one measurement. */
export interface Measured extends Links {
  readonly measurement: string;
  /** Entered by the facilitator, and not changed since by the person. */
  readonly entered?: true;
}

/** What somebody may decide for their organisation, and what they do with it. */
export interface Mandate {
  readonly type: MandateType;
  /** Room to act, in own words. */
  readonly margins: string;
  readonly grantedBy: string;
  /** Calendar day; empty = not said. */
  readonly validFrom: string;
  readonly formal: boolean;
  /** A decision this person is about to take; empty = none. */
  readonly planned: string;
  /** null = not said. */
  readonly use: Use | null;
  /** In the order of {@link REASONS}. */
  readonly reasons: readonly Reason[];
  /** Entered by the facilitator, and not changed since by the person. */
  readonly entered?: true;
}

/** Links and mandate: one thing, with one owner and one visibility for all of its measurements, those to come included. */
export interface Triad {
  readonly visibility: Visibility;
  /**
   * Who said so last; null = nobody yet. What the facilitator decides for somebody covers only what the facilitator
   * entered for them; once the person has decided, nobody else does.
   */
  readonly decidedBy: 'person' | 'facilitator' | null;
  /** In the order of the measurements; those without a link are not in it. */
  readonly measured: readonly Measured[];
  readonly mandate: Mandate | null;
}

/** A person with all that is theirs: whoever is removed takes it along. */
export interface Member extends Participant {
  /** Says that they are ready with what is being done now. */
  readonly ready: boolean;
  /** Invites others to write what they hear with them. */
  readonly invites: boolean;
  readonly interests: readonly Interest[];
  readonly triad: Triad;
}

/** "Wat ik bij jou hoor": for the person it is about, and who wrote it; for nobody else. */
export interface Note {
  readonly id: string;
  /** Who wrote it; empty = the facilitator. */
  readonly author: string;
  /** Whom it is about. */
  readonly person: string;
  readonly text: string;
  readonly entered?: true;
}

/** A named group of shared interests: what they have in common, or where they conflict. */
export interface Mark {
  readonly id: string;
  readonly kind: MarkKind;
  readonly name: string;
  /** Ids of interests. In a view only shared ones, and never fewer than two. */
  readonly interests: readonly string[];
  /** Who made it; empty = the facilitator. */
  readonly by: string;
}

/** A signal that was talked about, and need not be shown again before the next measurement. */
export interface Dismissal {
  readonly person: string;
  readonly signal: SignalKind;
  /** Id of the last measurement at that moment; empty = before the first. */
  readonly on: string;
  /** `person`: for everybody, since it is about them. `facilitator`: for the group, not for the person. */
  readonly by: 'person' | 'facilitator';
}

/** The last thing somebody did that can be taken back. */
export interface Back {
  /** Participant's id; empty = the facilitator. */
  readonly by: string;
  /** What it is about: a later change of that takes the way back away. */
  readonly key: string;
  readonly event: TriadEvent;
}

/** The fold of a triad's log. It holds what not everybody may see: only views leave the host. */
export interface TriadState {
  readonly phase: Phase;
  /** The matrix has been opened. */
  readonly opened: boolean;
  readonly setup: Setup;
  readonly people: readonly Member[];
  readonly measurements: readonly Measurement[];
  readonly marks: readonly Mark[];
  readonly balance: string;
  readonly notes: readonly Note[];
  readonly dismissals: readonly Dismissal[];
  /** At most one for each who acts, the newest last. */
  readonly backs: readonly Back[];
}

/** Links and mandate as a viewer sees them. */
export interface TriadShown extends Pick<Triad, 'visibility' | 'decidedBy'> {
  /** One for each measurement of the view, in that order: `history[i]` belongs to `measurements[i]`. */
  readonly history: readonly Measured[];
  readonly mandate: Mandate | null;
}

/** What everybody may see of a person: the same for every viewer. */
export interface PersonView extends Participant {
  readonly ready: boolean;
  readonly invites: boolean;
  /** Shared with all; empty until the matrix is open. */
  readonly interests: readonly Interest[];
  /** Shared with all; null while it is not, and until the matrix is open. */
  readonly triad: TriadShown | null;
  /** Out of what is shared here; `collective` never, since nobody is held to what they keep to themselves. */
  readonly signals: readonly Signal[];
}

/** How many of those who shared what it takes carry a signal: "for 3 of 8 the network hangs on the person". */
export interface Share {
  readonly kind: SignalKind;
  readonly count: number;
  /** Those of whom it can be told, out of what they shared. */
  readonly of: number;
}

/** What a participant has of their own, shared or not: their private page. */
export interface Own {
  readonly person: string;
  readonly interests: readonly Interest[];
  readonly triad: TriadShown;
  /** Out of all that is theirs. */
  readonly signals: readonly Signal[];
}

/** What one person lets only the facilitator see. Kept apart from `people`, so that it is on no wall and in no group page. */
export interface Confided {
  readonly person: string;
  readonly interests: readonly Interest[];
  readonly triad: TriadShown | null;
}

/** What a viewer may see. Everything but `me`, `notes`, `confided` and `canUndo` is the same for all viewers. */
export interface TriadView {
  readonly phase: Phase;
  /** The matrix has been opened: what is shared is seen. */
  readonly opened: boolean;
  readonly setup: Setup;
  readonly measurements: readonly Measurement[];
  readonly people: readonly PersonView[];
  readonly marks: readonly Mark[];
  /** How individual, organisational and network interests hold each other in balance (S4), in the group's words. */
  readonly balance: string;
  /** One for each signal, in the order of `SIGNALS`. */
  readonly shares: readonly Share[];
  /** Written about the viewer, or by them. */
  readonly notes: readonly Note[];
  /** For the facilitator only, and only of people who confided something. */
  readonly confided: readonly Confided[];
  /** The viewer as a participant; null for who guides, who looks on, and who is not on the list. */
  readonly me: Own | null;
  readonly canUndo: boolean;
}
