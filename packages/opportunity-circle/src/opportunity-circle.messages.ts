import type { PeopleCommand } from '@werkvorm/core/people.js';
import type { Answer, Card, Phase, Setup } from './opportunity-circle.types.ts';

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
  // people: facilitator any time before the end; `person.remove` before moving only, afterwards `person.away`
  | PeopleCommand
  | { readonly type: 'person.move'; readonly person: string; readonly to: number } // turn order, before moving
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
