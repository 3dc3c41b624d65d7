import type { Participant, PeopleEvent } from '@werkvorm/core/people.js';
import type { SignalKind } from './interest-triad.signals.ts';
import type {
  Intensity,
  Lens,
  Level,
  Link,
  Links,
  Mandate,
  MarkKind,
  Measurement,
  Reason,
  Setup,
  Strength,
  Triad,
  Use,
  Visibility,
} from './interest-triad.types.ts';

/** For whom it is: a participant may leave it out or name only themselves; a facilitator names anybody. */
interface For {
  readonly person?: string;
}

/**
 * Commands. What a facilitator does for somebody is recorded as `entered: true`; what a person made themselves, only they
 * change, share or take back.
 */
export type TriadCommand =
  // facilitator, until the close
  | { readonly type: 'setup.change'; readonly setup: Partial<Setup> }
  | { readonly type: 'person.add'; readonly name: string; readonly organisation?: string }
  | { readonly type: 'person.edit'; readonly person: string; readonly name?: string; readonly organisation?: string }
  | { readonly type: 'person.remove'; readonly person: string } // with all that is theirs
  | { readonly type: 'person.away'; readonly person: string; readonly away: boolean }
  | { readonly type: 'matrix.open' } // writing → sharing, for good
  | { readonly type: 'board.close' }
  | { readonly type: 'board.reopen' } // closed → as it was before
  | {
      readonly type: 'measurement.open'; // closes the one before
      readonly date: string;
      readonly label?: string;
      readonly intensity?: Intensity | null;
    }
  | { readonly type: 'measurement.close' }
  | {
      readonly type: 'measurement.edit';
      readonly measurement: string;
      readonly date?: string;
      readonly label?: string;
      readonly intensity?: Intensity | null;
    }
  | { readonly type: 'measurement.remove'; readonly measurement: string } // only while nobody drew a link in it
  | { readonly type: 'balance.name'; readonly text: string }
  // participants, until the close; the facilitator for them
  | ({ readonly type: 'ready.say'; readonly ready: boolean } & For)
  | ({
      readonly type: 'interest.add';
      readonly level: Level;
      readonly text: string;
      readonly lens?: Lens | null;
      /** Default `private`. */
      readonly visibility?: Visibility;
    } & For)
  | { readonly type: 'interest.edit'; readonly interest: string; readonly text?: string; readonly lens?: Lens | null }
  | { readonly type: 'interest.share'; readonly interest: string; readonly visibility: Visibility } // to fewer: also after the close
  | { readonly type: 'interest.remove'; readonly interest: string }
  | ({
      readonly type: 'link.set';
      readonly link: Link;
      /** null: not drawn after all. */
      readonly strength: Strength | null;
      /** Default: the open one; another is refused. */
      readonly measurement?: string;
    } & For)
  | ({ readonly type: 'mandate.set'; readonly mandate: Partial<Omit<Mandate, 'use' | 'reasons' | 'entered'>> } & For)
  | ({ readonly type: 'mandate.use'; readonly use: Use; readonly reasons?: readonly Reason[] } & For)
  | ({ readonly type: 'triad.share'; readonly visibility: Visibility } & For) // to fewer: also after the close
  | { readonly type: 'notes.invite'; readonly invited: boolean; readonly person?: string } // the person alone
  // anybody who takes part, until the close
  | ({ readonly type: 'note.write'; readonly about: string; readonly text: string } & For)
  | { readonly type: 'note.remove'; readonly note: string } // who wrote it, or whom it is about
  | {
      readonly type: 'mark.make';
      readonly kind: MarkKind;
      readonly name: string;
      readonly interests: readonly string[];
    } // sharing
  | {
      readonly type: 'mark.edit';
      readonly mark: string;
      readonly kind?: MarkKind;
      readonly name?: string;
      readonly interests?: readonly string[];
    }
  | { readonly type: 'mark.remove'; readonly mark: string }
  | ({ readonly type: 'signal.dismiss'; readonly signal: SignalKind; readonly dismissed: boolean } & For) // the person, or the facilitator for the group
  | { readonly type: 'undo' };

/** What an event about the things of one person says besides. */
interface Of {
  readonly person: string;
  readonly entered?: true;
  readonly undo?: true;
}

/** Events: what happened. */
export type TriadEvent =
  | { readonly type: 'setup.changed'; readonly setup: Partial<Setup>; readonly undo?: true }
  | (PeopleEvent & { readonly undo?: true })
  /** Only somebody of whom nothing was known but the name can be put back. */
  | { readonly type: 'person.restored'; readonly was: Participant; readonly index: number; readonly undo: true }
  | { readonly type: 'matrix.opened' }
  | { readonly type: 'board.closed' }
  | { readonly type: 'board.reopened' }
  | {
      readonly type: 'measurement.opened';
      readonly measurement: string;
      readonly date: string;
      readonly label: string;
      readonly intensity: Intensity | null;
    }
  | { readonly type: 'measurement.closed'; readonly measurement: string; readonly undo?: true }
  | { readonly type: 'measurement.reopened'; readonly measurement: string; readonly undo: true }
  | {
      readonly type: 'measurement.edited';
      readonly measurement: string;
      readonly date: string;
      readonly label: string;
      readonly intensity: Intensity | null;
      readonly undo?: true;
    }
  /** `reopens`: the one that its opening had closed. */
  | {
      readonly type: 'measurement.removed';
      readonly measurement: string;
      readonly reopens?: string;
      readonly undo?: true;
    }
  | { readonly type: 'measurement.restored'; readonly was: Measurement; readonly index: number; readonly undo: true }
  | { readonly type: 'balance.named'; readonly text: string; readonly undo?: true }
  | ({ readonly type: 'ready.said'; readonly ready: boolean } & Of)
  | ({
      readonly type: 'interest.added';
      readonly interest: string;
      readonly level: Level;
      readonly text: string;
      readonly lens: Lens | null;
      readonly visibility: Visibility;
      readonly index?: number;
    } & Of)
  | ({
      readonly type: 'interest.edited';
      readonly interest: string;
      readonly text: string;
      readonly lens: Lens | null;
    } & Of)
  | ({ readonly type: 'interest.shared'; readonly interest: string; readonly visibility: Visibility } & Of)
  | ({ readonly type: 'interest.removed'; readonly interest: string } & Of)
  | ({ readonly type: 'links.changed'; readonly measurement: string; readonly links: Links } & Of)
  | ({ readonly type: 'mandate.changed'; readonly mandate: Omit<Mandate, 'entered'> | null } & Of)
  | ({ readonly type: 'triad.shared' } & Pick<Triad, 'visibility' | 'decidedBy'> & Of)
  | ({ readonly type: 'notes.invited'; readonly invited: boolean } & Of)
  | {
      readonly type: 'note.written';
      readonly note: string;
      readonly author: string;
      readonly person: string;
      readonly text: string;
      readonly index?: number;
      readonly entered?: true;
      readonly undo?: true;
    }
  | { readonly type: 'note.removed'; readonly note: string; readonly by: string; readonly undo?: true }
  | {
      readonly type: 'mark.made';
      readonly mark: string;
      readonly kind: MarkKind;
      readonly name: string;
      readonly interests: readonly string[];
      readonly by: string;
      readonly index?: number;
      readonly undo?: true;
    }
  | {
      readonly type: 'mark.edited';
      readonly mark: string;
      readonly kind: MarkKind;
      readonly name: string;
      readonly interests: readonly string[];
      readonly by: string;
      readonly undo?: true;
    }
  | { readonly type: 'mark.removed'; readonly mark: string; readonly by: string; readonly undo?: true }
  | {
      readonly type: 'signal.dismissed';
      readonly person: string;
      readonly signal: SignalKind;
      readonly on: string;
      readonly by: 'person' | 'facilitator';
      readonly dismissed: boolean;
      readonly undo?: true;
    };

/** Every reason a command can be refused for. Each has a sentence in every language and a test. */
export const REFUSALS = [
  'command.invalid',
  'role.facilitator',
  'role.observer',
  'person.unknown',
  'person.other',
  'person.name',
  'person.twice',
  'person.away',
  'organisation.none',
  'phase.wrong',
  'phase.over',
  'setup.invalid',
  'interest.text',
  'interest.unknown',
  'interest.own',
  'triad.own',
  'measurement.date',
  'measurement.order',
  'measurement.label',
  'measurement.unknown',
  'measurement.closed',
  'measurement.none',
  'measurement.used',
  'mandate.none',
  'mandate.text',
  'use.reason',
  'notes.own',
  'note.text',
  'note.uninvited',
  'note.self',
  'note.unknown',
  'mark.name',
  'mark.few',
  'mark.unknown',
  'mark.other',
  'balance.text',
  'signal.unknown',
  'undo.nothing',
  'board.newer',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];
