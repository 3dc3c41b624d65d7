import type { PeopleCommand } from '@werkvorm/core/people.js';
import type { Level, Means } from '@werkvorm/core/results.js';
import type { CheckName } from './abc-canvas.checks.ts';
import type { Mandate, Phase, Setup } from './abc-canvas.types.ts';

/**
 * For which partner a command is. A participant may leave it out, or name only their own. A facilitator enters for any,
 * visibly: by id or, for boards that pass results on, by the name of the organisation.
 */
interface For {
  readonly partner?: string;
  readonly organisation?: string;
}

/**
 * A text, and the one its writer started from. When that is no longer the present one, the new text is kept beside it
 * as a variant. `was` left out counts as empty.
 */
interface Change {
  readonly text: string;
  readonly was?: string;
  /** Variants that the text takes up: with it they are settled. */
  readonly merges?: readonly string[];
}

/** What people can ask. */
export type CanvasCommand =
  // facilitator
  | { readonly type: 'setup.change'; readonly setup: Partial<Setup> } // order, together: only while preparing
  | PeopleCommand // with their partner; removed or changed over only while preparing
  | { readonly type: 'partner.add'; readonly name: string; readonly about?: string; readonly mandate?: Mandate }
  | { readonly type: 'partner.edit'; readonly partner: string; readonly name?: string; readonly about?: string }
  | { readonly type: 'partner.remove'; readonly partner: string }
  | { readonly type: 'phase.go'; readonly to: Phase; readonly reason?: string } // back: with a reason
  | { readonly type: 'interests.open' } // all at once, for good
  | { readonly type: 'ambition.lock' } // when everybody here consents
  | { readonly type: 'ambition.reopen'; readonly reason: string }
  | { readonly type: 'canvas.close' }
  // A: everybody who takes part
  | ({ readonly type: 'ambition.write' } & Change)
  | { readonly type: 'ambition.propose'; readonly text: string } // beside the present text
  | { readonly type: 'height.set'; readonly height: number | null }
  | { readonly type: 'no-go.add'; readonly text: string }
  // own row
  | ({ readonly type: 'meaning.write' } & Change & For)
  | ({ readonly type: 'ownership.set'; readonly ownership: number | null } & For)
  | ({ readonly type: 'mandate.set'; readonly mandate: Mandate } & For)
  | ({ readonly type: 'consent.give'; readonly version: number } & For) // the version that was read
  | ({ readonly type: 'consent.withdraw' } & For)
  | ({ readonly type: 'partner.ready'; readonly ready: boolean } & For)
  | ({ readonly type: 'interest.add'; readonly text: string; readonly level?: Level } & For) // default: organisation
  | ({ readonly type: 'commitment.add'; readonly text: string; readonly means?: Means } & For) // default: other
  // lines and variants, wherever they are: of the group, or of one's own row
  | ({
      readonly type: 'item.edit';
      readonly item: string;
      readonly level?: Level;
      readonly means?: Means;
    } & Partial<Change>)
  | { readonly type: 'item.remove'; readonly item: string; readonly was: string }
  | { readonly type: 'variant.choose'; readonly variant: string; readonly was: string } // instead of the present text
  | { readonly type: 'variant.drop'; readonly variant: string }
  // anybody who takes part
  | { readonly type: 'check.dismiss'; readonly check: CheckName; readonly partner?: string }
  | { readonly type: 'check.recall'; readonly check: CheckName; readonly partner?: string }
  | { readonly type: 'undo' };

/** Where a text stands; ids that say nothing there are empty. */
export interface Spot {
  readonly list: 'ambition' | 'meaning' | 'no-go' | 'interests' | 'commitments';
  readonly partner: string;
  readonly item: string;
}

/** Who did it: a person's id; empty = the facilitator, for themselves or for somebody in the room. */
interface By {
  readonly by: string;
}

/** What a line says besides its text. */
interface Tag {
  readonly level?: Level;
  readonly means?: Means;
}

/** What happened. Without `by` it was the facilitator. */
export type CanvasEvent =
  | { readonly type: 'setup.changed'; readonly setup: Partial<Setup> }
  | {
      /** A partner that is not on the list yet comes with the person. */
      readonly type: 'person.added' | 'person.edited';
      readonly person: string;
      readonly name: string;
      readonly organisation: string;
      readonly partner: string;
    }
  | { readonly type: 'person.removed' | 'person.left' | 'person.returned'; readonly person: string }
  | {
      readonly type: 'partner.added';
      readonly partner: string;
      readonly name: string;
      readonly about: string;
      readonly mandate: Mandate;
    }
  | { readonly type: 'partner.edited'; readonly partner: string; readonly name: string; readonly about: string }
  | { readonly type: 'partner.removed'; readonly partner: string }
  | {
      readonly type: 'phase.gone';
      readonly from: Phase;
      readonly to: Phase;
      readonly reason: string;
      readonly at: number;
    }
  | { readonly type: 'interests.opened' }
  | { readonly type: 'ambition.locked'; readonly at: number }
  | { readonly type: 'ambition.reopened'; readonly reason: string; readonly at: number }
  | { readonly type: 'canvas.closed' }
  | ({ readonly type: 'height.set'; readonly height: number | null } & By)
  | ({ readonly type: 'ownership.set'; readonly partner: string; readonly ownership: number | null } & By)
  | ({ readonly type: 'mandate.set'; readonly partner: string; readonly mandate: Mandate } & By)
  | ({ readonly type: 'partner.ready'; readonly partner: string; readonly ready: boolean } & By)
  | ({ readonly type: 'consent.given' | 'consent.withdrawn'; readonly partner: string } & By)
  /** A line came. */
  | ({ readonly type: 'item.added'; readonly spot: Spot; readonly text: string } & Tag & By)
  /** Another level or other means, the text as it was. */
  | ({ readonly type: 'item.tagged'; readonly spot: Spot } & Tag & By)
  | ({ readonly type: 'item.removed'; readonly spot: Spot } & By)
  /** The text its writer started from was the present one; `merges`: variants it took up. */
  | ({
      readonly type: 'text.written';
      readonly spot: Spot;
      readonly text: string;
      readonly at: number;
      readonly merges?: readonly string[];
    } & Tag &
      By)
  /** It was not, or it was a proposal: both are kept. */
  | ({ readonly type: 'text.diverged'; readonly spot: Spot; readonly variant: string; readonly text: string } & Tag &
      By)
  | ({ readonly type: 'variant.chosen'; readonly spot: Spot; readonly variant: string; readonly at: number } & By)
  | ({ readonly type: 'variant.dropped'; readonly spot: Spot; readonly variant: string } & By)
  | ({
      readonly type: 'check.dismissed';
      readonly check: CheckName;
      readonly partner: string;
      /** What it rested on; with other facts it is back. */
      readonly stamp: string;
    } & By)
  | ({ readonly type: 'check.recalled'; readonly check: CheckName; readonly partner: string } & By)
  /** The last thing this person did was taken back. */
  | ({ readonly type: 'undone' } & By);

/** Every reason a command can be refused for. Each has a sentence in every language and a test. */
export const REFUSALS = [
  'command.invalid',
  'role.facilitator',
  'role.observer',
  'person.unknown',
  'person.name',
  'person.twice',
  'person.away',
  'person.stays',
  'partner.unknown',
  'partner.other',
  'partner.name',
  'partner.twice',
  'partner.people',
  'partner.written',
  'phase.wrong',
  'phase.over',
  'setup.invalid',
  'setup.started',
  'go.order',
  'go.ambition',
  'go.hidden',
  'reason.empty',
  'ambition.empty',
  'ambition.locked',
  'ambition.past',
  'consent.empty',
  'consent.changed',
  'lock.nobody',
  'lock.waiting',
  'lock.divided',
  'reopen.open',
  'scale.range',
  'text.long',
  'text.changed',
  'text.divided',
  'item.empty',
  'item.unknown',
  'variant.unknown',
  'check.gone',
  'undo.nothing',
  'undo.built',
  'board.newer',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];
