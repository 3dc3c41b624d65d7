/** The words of the opportunity circle (KanDoe): its state, commands, events and views. Sources: work-forms.md §1. */

import type { CircleEvent } from './opportunity-circle.messages.ts';

export * from './opportunity-circle.messages.ts';

/** Opportunity circle or problem circle [S0 fn 24]. What the centre means is always written out, never read off this. */
export type Kind = 'opportunity' | 'problem';
export const KINDS: readonly Kind[] = ['opportunity', 'problem'];

/** `turns`: one after another in a visible order. `round`: everyone one move per round, in any order. */
export type TurnMode = 'turns' | 'round';
export const TURN_MODES: readonly TurnMode[] = ['turns', 'round'];

/** Phases in their order; `reviewing` is skipped unless remarks are on. */
export type Phase = 'preparing' | 'reviewing' | 'picking' | 'moving' | 'closing' | 'finished';
export const PHASES: readonly Phase[] = ['preparing', 'reviewing', 'picking', 'moving', 'closing', 'finished'];

/** What the organiser decides beforehand. Every number is a choice of ours with a default: no source fixes it (§19.2). */
export interface Setup {
  /** The question on the table. */
  readonly title: string;
  /** Theme the cards are about; may be empty. */
  readonly theme: string;
  readonly kind: Kind;
  /** What the centre means; empty = the default words of the kind, in the language of the screen. */
  readonly centre: string;
  /** What the edge means; empty = the default word. */
  readonly edge: string;
  /** Number of rings, centre included: 3–9, default 5. */
  readonly rings: number;
  /** Fewest cards a participant picks: 1…, default 2. */
  readonly picksMin: number;
  /** Most cards a participant picks: ≥ picksMin, default 3. */
  readonly picksMax: number;
  /** How many cards each participant may write: 0 (off, default) – 9. */
  readonly ownCards: number;
  /** Remarks on cards before picking. Default off. */
  readonly review: boolean;
  readonly turnMode: TurnMode;
  /** Planned number of rounds, or 0 for open. Default 3; at least 2 are advised (Socius slides). */
  readonly rounds: number;
  /** End the moving as soon as a card reaches the centre. Default off: the organiser decides (§1.2 step 5). */
  readonly stopAtCentre: boolean;
}

/** A person acting for an organisation; the organisation may be empty. Their place in the list is the turn order. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  /** Absent: skipped until they are back. */
  readonly away: boolean;
}

/** One step of one card. */
export interface Move {
  readonly person: string;
  readonly round: number;
  readonly from: number;
  readonly to: number;
  /** Milliseconds since 1970. In round mode the time the round closed, so that it tells nothing of the order. */
  readonly at: number;
  /** Taken back afterwards; stays visible in the history. */
  readonly undone?: true;
}

/** What somebody said about a card before the picking. */
export interface Remark {
  readonly person: string;
  readonly text: string;
}

/** A card: on the table, in the supply (ring 0) or on the circle. */
export interface Card {
  readonly id: string;
  readonly text: string;
  /** Address of a picture and the text that stands for it; both or neither. */
  readonly image?: { readonly src: string; readonly alt: string };
  /** Sub-theme; may be empty. */
  readonly group: string;
  /** Participant who wrote it; empty for a card of the organiser. */
  readonly author: string;
  /** Written during the picking: only its author knows it until moving starts. */
  readonly hidden?: true;
  /** 0 = in the supply, 1 = outer ring … `setup.rings` = centre. */
  readonly ring: number;
  readonly moves: readonly Move[];
  readonly remarks: readonly Remark[];
  /** Participants who picked it; filled when moving starts, equal texts merged [§1.2 step 3; R AidanRRR]. */
  readonly pickedBy: readonly string[];
}

/** The board at the end of a round, "the photo from above". */
export interface Snapshot {
  readonly round: number;
  readonly at: number;
  /** Ring of every card on the circle, by card id. */
  readonly rings: { readonly [card: string]: number };
}

export type Answer = 'agree' | 'concern' | 'abstain';
export const ANSWERS: readonly Answer[] = ['agree', 'concern', 'abstain'];

/** The organiser's proposal, checked with the group (Socius slides). */
export interface Proposal {
  readonly text: string;
  readonly cards: readonly string[];
  readonly answers: { readonly [person: string]: { readonly answer: Answer; readonly reason: string } };
}

/** Where the game stood: what a step can change besides its own card, person or setting. */
export interface Frame {
  readonly phase: Phase;
  readonly round: number;
  readonly open: boolean;
  readonly turn: string;
  readonly done: readonly string[];
  /** Number of snapshots, and the last one where the step may replace or drop it. */
  readonly snapshots: number;
  readonly last?: Snapshot;
}

/** What can be taken back, newest last; at most 50. */
export interface Step {
  readonly event: CircleEvent;
  /** Events of the same command that are taken back with it. */
  readonly more?: readonly CircleEvent[];
  /** Where the game stood on the other side of the step: before it in the trail, after it among the undone. */
  readonly frame: Frame;
  /** Who did it: a participant's id, or empty for the facilitator's own actions (skip, end, cards …). */
  readonly by: string;
}

/** The fold of a circle's log. It holds what not everybody may see: only views leave the host. */
export interface CircleState {
  readonly phase: Phase;
  readonly setup: Setup;
  readonly people: readonly Person[];
  readonly cards: readonly Card[];
  /** Private until moving starts: what each participant picked. */
  readonly picks: { readonly [person: string]: readonly string[] };
  /** Round being played, 1 …; 0 before the moving. */
  readonly round: number;
  /** True while the round is being played; false before the moving and after the last planned round. */
  readonly open: boolean;
  /** Turn mode: whose turn it is; empty when nobody's (all away, or the planned rounds are over). */
  readonly turn: string;
  /** Who moved, passed or was skipped in this round. */
  readonly done: readonly string[];
  /** Round mode: the choice of each participant, hidden until the round closes; empty string = pass. */
  readonly choices: { readonly [person: string]: string };
  readonly snapshots: readonly Snapshot[];
  readonly proposal: Proposal | null;
  readonly notes: readonly string[];
  /** Undo trail and what was undone (redo); new steps empty the latter. */
  readonly trail: readonly Step[];
  readonly undone: readonly Step[];
  /** The last happenings in public words, oldest first, at most 6: for "what just happened" and announcements. */
  readonly recent: readonly Happening[];
}

/** A public fact of the game. `undone`: this was taken back. */
export interface Happening {
  readonly what: 'moved' | 'passed' | 'skipped' | 'undone' | 'round' | 'ended' | 'resumed' | 'joined' | 'away' | 'back';
  readonly person: string;
  readonly card: string;
  readonly from: number;
  readonly to: number;
  readonly round: number;
}

/** What one viewer sees of a person. */
export interface PersonView extends Person {
  /** Picking: their picks lie face down. */
  readonly picked: boolean;
  /** Moving: moved, passed or skipped in this round. */
  readonly done: boolean;
}

/** What one viewer sees of a card. */
export interface CardView extends Card {
  /** How many different people moved it: "moved by 1 person 4×" differs from "moved by 4 people" (§1.7). */
  readonly breadth: number;
  /** True when this viewer may move it now. */
  readonly movable: boolean;
}

/** One line of the ranking: position, then the round it got there, then breadth (§1.7). Ties share a place. */
export interface Ranked {
  readonly place: number;
  readonly card: string;
  readonly ring: number;
  /** Round in which it reached its ring; 0 = never moved. */
  readonly since: number;
  readonly breadth: number;
  /** True when another card has the same place. */
  readonly tied: boolean;
}

/** What a viewer may see of the circle. */
export interface CircleView {
  readonly phase: Phase;
  readonly setup: Setup;
  readonly people: readonly PersonView[];
  /** The cards this viewer may know of: in the picking, own cards of others are not among them. */
  readonly cards: readonly CardView[];
  readonly round: number;
  readonly turn: string;
  /** True when the planned rounds are played: the facilitator ends, or adds a round. */
  readonly roundsOver: boolean;
  /** The viewer as a participant: own picks (null = not yet), own choice in round mode (null = not yet, '' = pass). Null when no person. */
  readonly me: {
    readonly person: string;
    readonly picks: readonly string[] | null;
    readonly choice: string | null;
    readonly written: number;
  } | null;
  readonly snapshots: readonly Snapshot[];
  readonly ranking: readonly Ranked[];
  /** All cards in the innermost reached ring, once a card has moved: the harvest (several winners stay several). */
  readonly harvest: readonly string[];
  readonly proposal: Proposal | null;
  readonly notes: readonly string[];
  readonly recent: readonly Happening[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}
