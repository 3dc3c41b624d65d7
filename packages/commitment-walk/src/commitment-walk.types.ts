/** The words of the commitment walk: its state, views and settings. Sources: work-forms.md §2. */

export * from './commitment-walk.messages.ts';

/** Who can be told by a place on the line. The physical form is named; anonymity is a digital variant (§2.1). */
export type Identity = 'named' | 'organisation' | 'anonymous';
export const IDENTITIES: readonly Identity[] = ['named', 'organisation', 'anonymous'];

/** `together` (default): hidden until the facilitator reveals all at once. `live`: seen while people walk. */
export type Reveal = 'together' | 'live';
export const REVEALS: readonly Reveal[] = ['together', 'live'];

/** `optional` (default, S0 fn 25: "kan verantwoorden"); `ends`: asked of the lowest and the highest, never forced. */
export type Reason = 'off' | 'optional' | 'ends' | 'required';
export const REASONS: readonly Reason[] = ['off', 'optional', 'ends', 'required'];

/** Who explains first: the lowest place, the side with the fewest people, or whoever wants. */
export type Order = 'lowest' | 'minority' | 'free';
export const ORDERS: readonly Order[] = ['lowest', 'minority', 'free'];

/** Number of named steps, or 0 for a continuous line. */
export type Steps = 0 | 3 | 5 | 7 | 8;
export const STEPS: readonly Steps[] = [0, 3, 5, 7, 8];

/** Names of the steps: own ones, the bus scale (5, teachingthem.com) or gradients of agreement (8, Kaner/Loomio). */
export type Naming = 'own' | 'bus' | 'gradients';
export const NAMINGS: readonly Naming[] = ['own', 'bus', 'gradients'];

/** For whom a marker stands: the person, or their organisation, which may stand elsewhere (S0, §2.3). */
export type Marker = 'me' | 'organisation';
export const MARKERS: readonly Marker[] = ['me', 'organisation'];

/** `explaining`: the round is revealed and frozen. `closed`: everything is read-only. */
export type Phase = 'preparing' | 'placing' | 'explaining' | 'closed';
export const PHASES: readonly Phase[] = ['preparing', 'placing', 'explaining', 'closed'];

/** What the facilitator decides beforehand. No source gives a scale or labels: all of it is a choice with a default. */
export interface Setup {
  /** What was decided ("Wat is beslist"): needed before people are asked to stand somewhere. */
  readonly decided: string;
  readonly steps: Steps;
  readonly naming: Naming;
  /** Own names of the steps, from low to high; an empty one shows its number. At most `steps` of them. */
  readonly labels: readonly string[];
  /** Whether one may stand exactly in the middle. Default true. */
  readonly allowMiddle: boolean;
  /** What the two ends of the line mean; empty = the default words. */
  readonly low: string;
  readonly high: string;
  /** A second axis, so that involvement (along) and agreement (across) can be told apart (S0 names both). Default false. */
  readonly across: boolean;
  readonly acrossLow: string;
  readonly acrossHigh: string;
  readonly identity: Identity;
  readonly reveal: Reveal;
  readonly reason: Reason;
  /** Two markers per person, "me" and "my organisation". Default false; never with `anonymous`. */
  readonly twoMarkers: boolean;
  readonly order: Order;
  /** The next round opens only after the explaining was closed (§2.3 step 5). Default true. */
  readonly explainFirst: boolean;
}

/** A person acting for an organisation; the organisation may be empty. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  /** Absent: not waited for. */
  readonly away: boolean;
}

/** A place on the line. `along` and `across` run from 0 (low) to 100 (high); `across` is null with one axis. */
export interface Place {
  readonly along: number;
  readonly across: number | null;
}

/** What somebody said with their place; empty strings when nothing. */
export interface Words {
  /** Why are you standing here? */
  readonly why: string;
  /** What would help you come one step closer? */
  readonly help: string;
  /** What made you move? Asked of those who moved (step 6). */
  readonly moved: string;
}

/** One marker of one person in one round, as the state holds it. `place` null = not standing (abstained). */
export interface Stand extends Words {
  readonly person: string;
  readonly marker: Marker;
  readonly place: Place | null;
  /** Entered by the facilitator for somebody in the room. */
  readonly entered?: true;
}

/** One place without a person: all that an anonymous round keeps, sorted by place. `place` null = not standing. */
export interface Ballot {
  readonly place: Place | null;
  readonly why: string;
  readonly help: string;
}

/** Whether somebody explained: `now` speaks, `done`, or `passed` (would rather not). */
export type Spoken = 'now' | 'done' | 'passed';

/** One round. It freezes when it is revealed: places no longer change, words may still be added while explaining. */
export interface Round {
  /** Named or by organisation: one per person and marker. Empty in anonymous rounds. */
  readonly stands: readonly Stand[];
  /** Anonymous: who laid a place, in the order of the list of people, never in that of laying. */
  readonly laid: readonly string[];
  /** Anonymous: the places, from low to high, once revealed. */
  readonly ballots: readonly Ballot[];
  readonly revealed: boolean;
  readonly spoken: { readonly [person: string]: Spoken };
}

/** The fold of a walk's log. It holds what not everybody may see: only views leave the host. */
export interface WalkState {
  readonly phase: Phase;
  readonly setup: Setup;
  readonly people: readonly Person[];
  readonly rounds: readonly Round[];
  /** The explaining of the current round is closed: the next one may open. */
  readonly explained: boolean;
  /** Issues ("kwesties") behind the places, noted by the facilitator. */
  readonly issues: readonly { readonly id: string; readonly text: string }[];
  /** What `undo` would do, and for whom (participant's id, empty = the facilitator); null = nothing. */
  readonly back: { readonly event: import('./commitment-walk.messages.ts').WalkEvent; readonly by: string } | null;
}

/** What one viewer sees of a person. */
export interface PersonView extends Person {
  /** In the current round: stands somewhere or abstained (all markers). Where is not told before the reveal. */
  readonly placed: boolean;
  readonly spoken: Spoken | null;
}

/** One marker as a viewer sees it. */
export interface Mark extends Words {
  /** Stable within a walk for named walks and by organisation (round after round the same); in anonymous rounds only the rank. */
  readonly id: string;
  /** Person, empty when the viewer may not know. */
  readonly person: string;
  /** Organisation (its text), empty when the viewer may not know. */
  readonly organisation: string;
  readonly marker: Marker;
  readonly place: Place;
  /** Where it stood the round before; null in the first round, when absent then, and in anonymous rounds. */
  readonly from: Place | null;
  readonly entered?: true;
}

/** The finding: spread, lowest, movement. Never an average (S0: "de posities liepen sterk uiteen"). */
export interface Summary {
  /** How many stand, markers `me` (or all ballots). */
  readonly count: number;
  readonly abstained: number;
  readonly lowest: number;
  /** The middle place; with an even number halfway between the two in the middle, so it may be a half. */
  readonly median: number;
  readonly highest: number;
  /** Movement against the round before; null in the first round and in anonymous walks. */
  readonly moved: { readonly closer: number; readonly away: number; readonly stayed: number } | null;
}

/** A round as a viewer may see it. Before the reveal of a hidden round, `marks` holds at most the viewer's own. */
export interface RoundView {
  readonly round: number;
  readonly revealed: boolean;
  readonly marks: readonly Mark[];
  /** Null before the reveal, and when nobody stands. */
  readonly summary: Summary | null;
}

/** What a viewer may see of the walk. */
export interface WalkView {
  readonly phase: Phase;
  readonly setup: Setup;
  readonly people: readonly PersonView[];
  readonly rounds: readonly RoundView[];
  /** Current round, 1 …; 0 before the first opened. */
  readonly round: number;
  readonly explained: boolean;
  /** Who explains next, in order (ids of people present who stand and have not been called or passed); only in named walks, after the reveal. */
  readonly speaking: readonly string[];
  /** Who has the word now; empty = nobody. */
  readonly speaker: string;
  /** Asked for a reason (`reason: 'ends'`): the lowest and the highest of the revealed round. Never with `anonymous`. */
  readonly asked: readonly string[];
  readonly issues: readonly { readonly id: string; readonly text: string }[];
  /** The viewer as a participant; null when no known person. Own stands of the current round, and where they start from. */
  readonly me: {
    readonly person: string;
    readonly stands: readonly Stand[];
    readonly from: { readonly [marker in Marker]?: Place };
    readonly laid: boolean;
  } | null;
  readonly canUndo: boolean;
}
