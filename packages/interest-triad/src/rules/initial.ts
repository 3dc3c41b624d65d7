import type { Links, Member, Triad, TriadState } from '../interest-triad.types.ts';

/** Links of which none is drawn. */
export const NO_LINKS: Links = { personOrg: null, personNetwork: null, orgNetwork: null };

/** A triad of which nothing is drawn or decided. */
export const NO_TRIAD: Triad = { visibility: 'private', decidedBy: null, measured: [], mandate: null };

/** What is somebody's own when they have just come. */
export const BLANK: Pick<Member, 'ready' | 'invites' | 'interests' | 'triad'> = {
  ready: false,
  invites: false,
  interests: [],
  triad: NO_TRIAD,
};

/** A board on which nothing has happened. */
export const INITIAL: TriadState = {
  phase: 'writing',
  opened: false,
  setup: { network: '', planned: '' },
  people: [],
  measurements: [],
  marks: [],
  balance: '',
  notes: [],
  dismissals: [],
  backs: [],
};
