import type { Interest, Measured, Member, TriadEvent, Triad } from '../interest-triad.types.ts';
import { LINKS } from '../interest-triad.types.ts';
import { fieldsOf } from './mandate.ts';
import { change, insert, without } from './lists.ts';

/** What happens to the things of one person. */
export type OwnEvent = Extract<
  TriadEvent,
  {
    readonly type:
      | 'ready.said'
      | 'notes.invited'
      | 'interest.added'
      | 'interest.edited'
      | 'interest.shared'
      | 'interest.removed'
      | 'links.changed'
      | 'mandate.changed'
      | 'triad.shared';
  }
>;

/** A person after something happened to what is theirs. */
export function evolveOwn(member: Member, event: OwnEvent): Member {
  const { interests, triad } = member;
  switch (event.type) {
    case 'ready.said':
      return { ...member, ready: event.ready };
    case 'notes.invited':
      return { ...member, invites: event.invited };
    case 'interest.added': {
      const { interest: id, level, text, lens, visibility, index } = event;
      const added: Interest = { id, level, text, lens, visibility, ...mark(event) };
      return { ...member, interests: insert(interests, added, index) };
    }
    case 'interest.edited':
      return withInterest(member, event, { text: event.text, lens: event.lens });
    case 'interest.shared':
      return withInterest(member, event, { visibility: event.visibility });
    case 'interest.removed': {
      const others = without(interests, event.interest);
      return others === interests ? member : { ...member, interests: others };
    }
    case 'links.changed':
      return { ...member, triad: { ...triad, measured: measure(triad.measured, event) } };
    case 'mandate.changed': {
      const mandate = event.mandate && { ...fieldsOf(event.mandate), ...mark(event) };
      return { ...member, triad: { ...triad, mandate } };
    }
    case 'triad.shared': {
      const { visibility, decidedBy } = event;
      return { ...member, triad: { ...triad, visibility, decidedBy } };
    }
  }
}

/** Links are drawn in the last measurement only, so that a new one always comes last. With no link left it is gone. */
function measure(measured: Triad['measured'], event: OwnEvent & { readonly type: 'links.changed' }): Triad['measured'] {
  const { measurement } = event;
  const { personOrg, personNetwork, orgNetwork } = event.links;
  const is: Measured = { measurement, personOrg, personNetwork, orgNetwork, ...mark(event) };
  const index = measured.findIndex((one) => one.measurement === measurement);
  const others = measured.filter((one) => one.measurement !== measurement);
  const isDrawn = LINKS.some((link) => is[link] !== null);
  return isDrawn ? insert(others, is, index < 0 ? others.length : index) : others;
}

function withInterest(
  member: Member,
  event: OwnEvent & { readonly interest: string },
  said: Partial<Interest>,
): Member {
  const rewrite = ({ id, level, text, lens, visibility }: Interest): Interest => {
    return { id, level, text, lens, visibility, ...said, ...mark(event) };
  };
  const interests = change(member.interests, event.interest, rewrite);
  return interests === member.interests ? member : { ...member, interests };
}

function mark({ entered }: { readonly entered?: true }): { readonly entered?: true } {
  return entered ? { entered: true } : {};
}
