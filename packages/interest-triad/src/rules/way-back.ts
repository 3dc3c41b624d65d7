import type { Interest, Member, TriadEvent, TriadState } from '../interest-triad.types.ts';
import { linksOf } from './links.ts';
import { locate } from './lists.ts';
import { fieldsOf } from './mandate.ts';
import { openOne } from './measurements.ts';

/**
 * The event that would take another back; null for steps that cannot be taken back: the opening of the matrix (what was
 * seen was seen), the close (the board can be reopened), and the removal of somebody who had written anything.
 */
export function wayBack(before: TriadState, event: TriadEvent): TriadEvent | null {
  if ('person' in event && !('note' in event)) {
    const found = locate(before.people, event.person);
    return found ? wayBackOf(before, event, found) : event.type === 'person.added' ? removed(event.person) : null;
  }
  return wayBackOfGroup(before, event);
}

function removed(person: string): TriadEvent {
  return { type: 'person.removed', person, undo: true };
}

interface Found {
  readonly item: Member;
  readonly index: number;
}

function wayBackOf(before: TriadState, event: TriadEvent, { item: member, index }: Found): TriadEvent | null {
  const { id: person, name, organisation, away, interests, triad } = member;
  const back = { person, undo: true } as const;
  switch (event.type) {
    case 'person.edited':
      return { type: 'person.edited', ...back, name, organisation };
    case 'person.left':
      return { type: 'person.returned', ...back };
    case 'person.returned':
      return { type: 'person.left', ...back };
    case 'person.removed': {
      if (hasAnything(before, member)) return null;
      return { type: 'person.restored', was: { id: person, name, organisation, away }, index, undo: true };
    }
    case 'ready.said':
      return { type: 'ready.said', ...back, ready: member.ready };
    case 'notes.invited':
      return { type: 'notes.invited', ...back, invited: member.invites };
    case 'interest.added':
      return { type: 'interest.removed', ...back, interest: event.interest };
    case 'interest.edited':
    case 'interest.shared':
    case 'interest.removed': {
      const was = locate(interests, event.interest);
      return was ? formerInterest(event, was.item, was.index, person) : null;
    }
    case 'links.changed': {
      const was = triad.measured.find(({ measurement }) => measurement === event.measurement);
      const { measurement } = event;
      return { type: 'links.changed', ...back, measurement, links: linksOf(was), ...entered(was) };
    }
    case 'mandate.changed':
      return {
        type: 'mandate.changed',
        ...back,
        mandate: triad.mandate && fieldsOf(triad.mandate),
        ...entered(triad.mandate),
      };
    case 'triad.shared': {
      const { visibility, decidedBy } = triad;
      return { type: 'triad.shared', ...back, visibility, decidedBy };
    }
    case 'signal.dismissed':
      return { ...event, dismissed: !event.dismissed, undo: true };
    default:
      return null;
  }
}

function formerInterest(event: TriadEvent, was: Interest, index: number, person: string): TriadEvent {
  const { id: interest, level, text, lens, visibility } = was;
  const back = { person, interest, ...entered(was), undo: true } as const;
  if (event.type === 'interest.edited') return { type: 'interest.edited', ...back, text, lens };
  if (event.type === 'interest.shared') return { type: 'interest.shared', ...back, visibility };
  return { type: 'interest.added', ...back, level, text, lens, visibility, index };
}

function wayBackOfGroup(before: TriadState, event: TriadEvent): TriadEvent | null {
  switch (event.type) {
    case 'setup.changed': {
      const { setup } = before;
      const former = Object.keys(event.setup).map((key) => [key, setup[key as keyof typeof setup]] as const);
      return { type: 'setup.changed', setup: Object.fromEntries(former), undo: true };
    }
    case 'balance.named':
      return { type: 'balance.named', text: before.balance, undo: true };
    case 'measurement.opened': {
      const reopens = openOne(before)?.id;
      const { measurement } = event;
      return { type: 'measurement.removed', measurement, ...(reopens === undefined ? {} : { reopens }), undo: true };
    }
    case 'measurement.closed':
      return { type: 'measurement.reopened', measurement: event.measurement, undo: true };
    case 'measurement.edited':
    case 'measurement.removed': {
      const was = locate(before.measurements, event.measurement);
      if (!was) return null;
      if (event.type === 'measurement.removed') {
        return { type: 'measurement.restored', was: was.item, index: was.index, undo: true };
      }
      const { id: measurement, date, label, intensity } = was.item;
      return { type: 'measurement.edited', measurement, date, label, intensity, undo: true };
    }
    case 'note.written':
      return { type: 'note.removed', note: event.note, by: event.author, undo: true };
    case 'note.removed': {
      const was = locate(before.notes, event.note);
      if (!was) return null;
      const { id: note, author, person, text } = was.item;
      return { type: 'note.written', note, author, person, text, index: was.index, ...entered(was.item), undo: true };
    }
    case 'mark.made':
      return { type: 'mark.removed', mark: event.mark, by: event.by, undo: true };
    case 'mark.edited':
    case 'mark.removed': {
      const was = locate(before.marks, event.mark);
      if (!was) return null;
      const { id: mark, kind, name, interests, by } = was.item;
      if (event.type === 'mark.edited') {
        return { type: 'mark.edited', mark, kind, name, interests, by: event.by, undo: true };
      }
      return { type: 'mark.made', mark, kind, name, interests, by, index: was.index, undo: true };
    }
    default:
      return null;
  }
}

/** Whether there is more of somebody than their name. */
function hasAnything({ notes, dismissals }: TriadState, member: Member): boolean {
  const { id, ready, invites, interests, triad } = member;
  const isBlank = !ready && !invites && !interests.length && !triad.measured.length && !triad.mandate;
  const isNamed = notes.some(({ author, person }) => author === id || person === id);
  return !isBlank || triad.decidedBy !== null || isNamed || dismissals.some(({ person }) => person === id);
}

function entered(was: { readonly entered?: true } | null | undefined): { readonly entered?: true } {
  return was?.entered ? { entered: true } : {};
}
