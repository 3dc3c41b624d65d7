import type { Viewer } from '@werkvorm/core';
import type { Interest, Measured, Member, Triad, TriadState, Visibility } from '../interest-triad.types.ts';
import { VISIBILITIES } from '../interest-triad.types.ts';

/*
 * Who sees what, in one place. Until the matrix is open, what is meant for all lies face down for all, the facilitator
 * included; what is meant for the facilitator alone they see at once; and what they entered themselves they know anyway,
 * as long as it was not meant to stay private.
 */

type Opened = Pick<TriadState, 'opened'>;

/** An interest and whose it is. */
export interface Owned {
  readonly owner: Member;
  readonly interest: Interest;
}

/** Everybody sees it. */
export function isShared({ opened }: Opened, visibility: Visibility): boolean {
  return opened && visibility === 'all';
}

/** The facilitator sees it, and nobody else but its owner. */
export function isConfided({ opened }: Opened, visibility: Visibility, entered: boolean): boolean {
  return visibility === 'facilitator' || (visibility === 'all' && !opened && entered);
}

/** What of links and mandate others are meant to see: what the facilitator decided covers only what they entered. */
export function sharedParts({ decidedBy, measured, mandate }: Triad): Pick<Triad, 'measured' | 'mandate'> {
  if (decidedBy === 'person') return { measured, mandate };
  return { measured: measured.filter(isEntered), mandate: mandate?.entered ? mandate : null };
}

function isEntered({ entered }: Measured): boolean {
  return entered === true;
}

/** The interest with this id, if this viewer may know of it. */
export function findInterest(state: TriadState, id: unknown, { role, person }: Viewer): Owned | undefined {
  for (const owner of state.people) {
    const interest = owner.interests.find((one) => one.id === id);
    if (!interest) continue;
    const { visibility, entered = false } = interest;
    const isOwn = role === 'participant' && owner.id === person;
    const isTold = role === 'facilitator' && isConfided(state, visibility, entered);
    return isOwn || isTold || isShared(state, visibility) ? { owner, interest } : undefined;
  }
  return undefined;
}

/** Ids of the interests that everybody sees. */
export function sharedIds(state: TriadState): ReadonlySet<string> {
  const shared = state.people.flatMap(({ interests }) =>
    interests.filter(({ visibility }) => isShared(state, visibility)),
  );
  return new Set(shared.map(({ id }) => id));
}

/** True when this leaves it to fewer people, or to as many. */
export function isNarrower(is: Visibility, was: Visibility): boolean {
  return VISIBILITIES.indexOf(is) <= VISIBILITIES.indexOf(was);
}
