import type { PeopleCommand } from '@werkvorm/core/people.js';
import type { Ballot, Marker, Person, Place, Setup, Words } from './commitment-walk.types.ts';

/**
 * Commands. `person` names the participant it is for: a participant may leave it out or name only themselves; a
 * facilitator may enter for anybody, which the event records as `entered: true`.
 */
export type WalkCommand =
  // facilitator, preparing
  | { readonly type: 'setup.change'; readonly setup: Partial<Setup> }
  // people: facilitator any time before the end; a person who stood somewhere is set away, never removed
  | PeopleCommand
  // steps: facilitator
  | { readonly type: 'round.open' } // preparing | explaining → placing
  | { readonly type: 'round.reveal'; readonly ballots?: readonly Ballot[] } // placing → explaining; ballots: anonymous only
  | { readonly type: 'round.hide' } // always refused once revealed: what was seen cannot be hidden again
  | { readonly type: 'round.restart' } // anonymous, before the reveal: all lay their place again (the box was lost)
  | { readonly type: 'explaining.close' }
  | { readonly type: 'walk.close' }
  | { readonly type: 'issue.note'; readonly text: string }
  | { readonly type: 'issue.remove'; readonly issue: string }
  // participants
  | {
      readonly type: 'place.set';
      readonly along: number;
      readonly across?: number;
      readonly marker?: Marker;
      /** With the place; needed where the setup says `required`. Only in anonymous rounds they travel no further than the box. */
      readonly why?: string;
      readonly help?: string;
      readonly person?: string;
    }
  | { readonly type: 'place.abstain'; readonly marker?: Marker; readonly person?: string }
  | { readonly type: 'place.return'; readonly person?: string } // take back what was laid in this round
  | { readonly type: 'reason.give'; readonly words: Partial<Words>; readonly marker?: Marker; readonly person?: string }
  | { readonly type: 'speaker.call'; readonly person: string } // facilitator
  | { readonly type: 'speaker.done' } // facilitator: the one who spoke is marked as having explained
  | { readonly type: 'speaker.pass'; readonly person?: string } // would rather not explain
  | { readonly type: 'undo' };

/** Events: what happened. In an anonymous walk none of them holds a person together with a place. */
export type WalkEvent =
  | { readonly type: 'setup.changed'; readonly setup: Partial<Setup>; readonly undo?: true }
  | { readonly type: 'person.added'; readonly person: string; readonly name: string; readonly organisation: string }
  | {
      readonly type: 'person.edited';
      readonly person: string;
      readonly name: string;
      readonly organisation: string;
      readonly undo?: true;
    }
  | { readonly type: 'person.removed'; readonly person: string; readonly undo?: true }
  | { readonly type: 'person.restored'; readonly was: Person; readonly index: number; readonly undo: true }
  | { readonly type: 'person.left'; readonly person: string; readonly undo?: true }
  | { readonly type: 'person.returned'; readonly person: string; readonly undo?: true }
  | { readonly type: 'round.opened'; readonly round: number }
  | { readonly type: 'round.revealed'; readonly round: number; readonly ballots?: readonly Ballot[] }
  | { readonly type: 'round.restarted'; readonly round: number }
  | { readonly type: 'explaining.closed'; readonly round: number }
  | { readonly type: 'walk.closed' }
  | { readonly type: 'walk.reopened'; readonly undo: true }
  | {
      readonly type: 'issue.noted';
      readonly issue: string;
      readonly text: string;
      readonly index?: number;
      readonly undo?: true;
    }
  | { readonly type: 'issue.removed'; readonly issue: string; readonly undo?: true }
  | {
      readonly type: 'place.taken';
      readonly person: string;
      readonly marker: Marker;
      /** null = not standing (abstained). */
      readonly place: Place | null;
      readonly why?: string;
      readonly help?: string;
      readonly entered?: true;
      readonly undo?: true;
    }
  /** Anonymous: somebody laid a place, or abstained; which of the two, and where, is not in the log. */
  | { readonly type: 'place.laid'; readonly person: string; readonly entered?: true }
  /** Without a marker: all that this person laid in the round. */
  | { readonly type: 'place.returned'; readonly person: string; readonly marker?: Marker; readonly undo?: true }
  | {
      readonly type: 'reason.given';
      readonly person: string;
      readonly marker: Marker;
      readonly words: Partial<Words>;
      readonly entered?: true;
      readonly undo?: true;
    }
  | { readonly type: 'speaker.called'; readonly person: string }
  | { readonly type: 'speaker.done'; readonly person: string }
  | { readonly type: 'speaker.passed'; readonly person: string };

/** Every reason a command can be refused for. Each has a sentence in every language and a test. */
export const REFUSALS = [
  'command.invalid',
  'role.facilitator',
  'role.observer',
  'person.unknown',
  'person.other',
  'person.name',
  'person.twice',
  'person.stood',
  'phase.wrong',
  'phase.over',
  'setup.invalid',
  'setup.started',
  'setup.labels',
  'setup.markers',
  'setup.live',
  'open.decided',
  'open.people',
  'open.explain',
  'place.range',
  'place.step',
  'place.middle',
  'place.across',
  'place.marker',
  'place.away',
  'place.none',
  'reason.off',
  'reason.required',
  'reason.empty',
  'reason.long',
  'reason.anonymous',
  'reason.moved',
  'reveal.nobody',
  'reveal.few',
  'reveal.group',
  'reveal.box',
  'reveal.one-way',
  'speaker.none',
  'speaker.spoken',
  'speaker.anonymous',
  'issue.empty',
  'issue.unknown',
  'undo.nothing',
  'undo.other',
  'board.newer',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];
