/** The words of the opportunity circle (KanDoe): its state, commands, events and views. Sources: work-forms.md §1. */

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

export interface Remark {
  readonly person: string;
  readonly text: string;
}

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

/**
 * Commands. `person` names the participant it is for: a participant may leave it out or name only themselves; a
 * facilitator may enter for anybody, which the event records as `entered: true`.
 */
export type CircleCommand =
  // facilitator, preparing
  | { readonly type: 'setup.change'; readonly setup: Partial<Setup> }
  | { readonly type: 'card.add'; readonly text: string; readonly image?: Card['image']; readonly group?: string }
  | { readonly type: 'cards.add'; readonly texts: readonly string[] } // a pasted list; doubles and empty lines are left out
  // an author may edit or remove their own card while reviewing and picking
  | {
      readonly type: 'card.edit';
      readonly card: string;
      readonly text?: string;
      readonly image?: Card['image'] | null;
      readonly group?: string;
    }
  | { readonly type: 'card.remove'; readonly card: string }
  // people: facilitator any time before the end
  | { readonly type: 'person.add'; readonly name: string; readonly organisation?: string }
  | { readonly type: 'person.edit'; readonly person: string; readonly name?: string; readonly organisation?: string }
  | { readonly type: 'person.remove'; readonly person: string } // before moving only; afterwards `person.away`
  | { readonly type: 'person.move'; readonly person: string; readonly to: number } // turn order, before moving
  | { readonly type: 'person.away'; readonly person: string; readonly away: boolean }
  // phases: facilitator
  | { readonly type: 'review.start' } // preparing → reviewing
  | { readonly type: 'picking.start' } // preparing|reviewing → picking
  | { readonly type: 'preparing.reopen' } // reviewing|picking → preparing; picks are kept where still valid
  | { readonly type: 'moving.start' } // picking → moving
  | { readonly type: 'round.next' } // one more round after the planned ones; round mode: close the round now (deadline)
  | { readonly type: 'moving.end' } // moving → closing
  | { readonly type: 'moving.resume' } // closing → moving
  | { readonly type: 'session.finish' } // closing → finished
  // participants
  | { readonly type: 'card.write'; readonly text: string; readonly person?: string } // own card, reviewing/picking
  | { readonly type: 'remark.add'; readonly card: string; readonly text: string; readonly person?: string }
  | { readonly type: 'cards.pick'; readonly cards: readonly string[]; readonly person?: string }
  | { readonly type: 'picks.return'; readonly person?: string }
  | { readonly type: 'card.move'; readonly card: string; readonly to?: number; readonly person?: string }
  | { readonly type: 'turn.pass'; readonly person?: string }
  | { readonly type: 'turn.skip' } // facilitator: the person on turn is not here now
  | { readonly type: 'proposal.make'; readonly text: string; readonly cards: readonly string[] }
  | { readonly type: 'proposal.answer'; readonly answer: Answer; readonly reason?: string; readonly person?: string }
  | { readonly type: 'note.add'; readonly text: string }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' };

/**
 * Events: what happened. Each carries enough to be taken back. `entered`: by the facilitator for somebody else.
 * `follows`: a consequence of the event before it in the same entry, taken back together with it.
 */
export type CircleEvent =
  | { readonly type: 'setup.changed'; readonly setup: Partial<Setup>; readonly before: Partial<Setup> }
  | {
      readonly type: 'card.added';
      readonly card: string;
      readonly text: string;
      readonly image?: Card['image'];
      readonly group: string;
      readonly author: string;
      readonly index?: number;
      readonly entered?: true;
      readonly follows?: true;
    }
  | {
      readonly type: 'card.edited';
      readonly card: string;
      readonly text: string;
      readonly image?: Card['image'];
      readonly group: string;
      readonly before: { readonly text: string; readonly image?: Card['image']; readonly group: string };
    }
  | { readonly type: 'card.removed'; readonly card: string; readonly index: number; readonly was: Card }
  | { readonly type: 'person.added'; readonly person: string; readonly name: string; readonly organisation: string }
  | { readonly type: 'person.edited'; readonly person: string; readonly name: string; readonly organisation: string }
  | { readonly type: 'person.removed'; readonly person: string }
  | { readonly type: 'person.moved'; readonly person: string; readonly to: number }
  | { readonly type: 'person.left'; readonly person: string }
  | { readonly type: 'person.returned'; readonly person: string }
  | { readonly type: 'phase.changed'; readonly from: Phase; readonly to: Phase; readonly follows?: true }
  | {
      readonly type: 'remark.added';
      readonly card: string;
      readonly person: string;
      readonly text: string;
      readonly entered?: true;
    }
  | {
      readonly type: 'cards.picked';
      readonly person: string;
      readonly cards: readonly string[];
      readonly entered?: true;
    }
  | { readonly type: 'picks.returned'; readonly person: string; readonly entered?: true }
  | {
      readonly type: 'card.moved';
      readonly card: string;
      readonly person: string;
      readonly from: number;
      readonly to: number;
      readonly round: number;
      readonly at: number;
      readonly entered?: true;
    }
  | { readonly type: 'turn.passed'; readonly person: string; readonly entered?: true }
  | { readonly type: 'turn.skipped'; readonly person: string }
  | { readonly type: 'choice.made'; readonly person: string; readonly card: string; readonly entered?: true } // round mode; '' = pass
  | { readonly type: 'round.started'; readonly round: number }
  | { readonly type: 'round.ended'; readonly round: number; readonly at: number }
  | { readonly type: 'proposal.made'; readonly text: string; readonly cards: readonly string[] }
  | {
      readonly type: 'proposal.answered';
      readonly person: string;
      readonly answer: Answer;
      readonly reason: string;
      readonly entered?: true;
    }
  | { readonly type: 'note.added'; readonly text: string }
  | { readonly type: 'undone' } // takes back the newest step of the trail
  | { readonly type: 'redone' };

/** Every reason a command can be refused for. Each has a sentence in every language and a test. */
export const REFUSALS = [
  'command.invalid',
  'role.facilitator',
  'role.observer',
  'person.unknown',
  'person.other',
  'person.name',
  'person.twice',
  'person.started',
  'phase.wrong',
  'phase.over',
  'setup.rings',
  'setup.picks',
  'setup.invalid',
  'setup.started',
  'card.empty',
  'card.twice',
  'card.long',
  'card.unknown',
  'card.alt',
  'card.own-off',
  'card.own-limit',
  'card.not-on-circle',
  'card.in-centre',
  'card.started',
  'remark.off',
  'remark.empty',
  'remark.long',
  'pick.empty',
  'pick.few',
  'pick.many',
  'pick.twice',
  'pick.unknown',
  'pick.none',
  'start.people',
  'start.cards',
  'turn.other',
  'turn.done',
  'turn.away',
  'move.one-ring',
  'round.over',
  'round.open',
  'proposal.empty',
  'proposal.none',
  'proposal.answer',
  'note.empty',
  'undo.nothing',
  'undo.other',
  'redo.nothing',
  'board.newer',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

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
