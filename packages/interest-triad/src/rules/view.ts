import type { Viewer } from '@werkvorm/core';
import { findPerson } from '@werkvorm/core/people.js';
import type {
  Confided,
  Measured,
  Measurement,
  Member,
  Own,
  PersonView,
  Triad,
  TriadShown,
  TriadState,
  TriadView,
} from '../interest-triad.types.ts';
import { NO_LINKS } from './initial.ts';
import { shownMarks } from './marks.ts';
import { isConfided, isShared, sharedParts } from './sight.ts';
import { ownSignals, sharesOf, toldOf } from './told.ts';
import { canTakeBack } from './undo.ts';

/**
 * What this viewer may see. What is private is in the view of its owner, on their own device, and in no other: a
 * facilitator who enters something for somebody sees no more for it. What is not here never reaches a device.
 */
export function view(state: TriadState, viewer: Viewer): TriadView {
  const { phase, opened, setup, measurements, balance } = state;
  const told = state.people.map((member) => ({ member, ...toldOf(state, member) }));
  return {
    phase,
    opened,
    setup,
    measurements,
    people: told.map(({ member, signals }) => ({ ...personOf(state, member), signals })),
    marks: shownMarks(state),
    balance,
    shares: sharesOf(told.map(({ basis }) => basis)),
    notes: notesFor(state, viewer),
    confided: viewer.role === 'facilitator' ? confidedOf(state) : [],
    me: meOf(state, viewer),
    canUndo: canTakeBack(state, viewer),
  };
}

function personOf(state: TriadState, member: Member): Omit<PersonView, 'signals'> {
  const { id, name, organisation, away, ready, invites, triad } = member;
  const interests = member.interests.filter(({ visibility }) => isShared(state, visibility));
  const shown = isShared(state, triad.visibility) ? partsOf(state, triad) : null;
  return { id, name, organisation, away, ready, invites, interests, triad: shown };
}

function confidedOf(state: TriadState): readonly Confided[] {
  return state.people.flatMap(({ id: person, interests: all, triad }) => {
    const interests = all.filter(({ visibility, entered = false }) => isConfided(state, visibility, entered));
    const isTold = isConfided(state, triad.visibility, triad.decidedBy === 'facilitator');
    return interests.length || isTold ? [{ person, interests, triad: isTold ? partsOf(state, triad) : null }] : [];
  });
}

function meOf(state: TriadState, { role, person }: Viewer): Own | null {
  const member = role === 'participant' ? findPerson(state.people, person) : undefined;
  if (!member) return null;
  const { id, interests, triad } = member;
  const shown = shownTriad(state.measurements, triad, triad);
  return { person: id, interests, triad: shown, signals: ownSignals(state, member) };
}

/** What one wrote, and what was written about one; as facilitator, what one wrote as such. */
function notesFor({ notes }: TriadState, { role, person }: Viewer): TriadView['notes'] {
  if (role === 'facilitator') return notes.filter(({ author }) => author === '');
  const isTheirs = role === 'participant' && person ? person : null;
  return isTheirs === null ? [] : notes.filter((note) => note.author === isTheirs || note.person === isTheirs);
}

function partsOf({ measurements }: TriadState, triad: Triad): TriadShown {
  return shownTriad(measurements, triad, sharedParts(triad));
}

function shownTriad(
  measurements: readonly Measurement[],
  { visibility, decidedBy }: Triad,
  { measured, mandate }: Pick<Triad, 'measured' | 'mandate'>,
): TriadShown {
  const of = new Map(measured.map((one) => [one.measurement, one]));
  const history = measurements.map(({ id }): Measured => of.get(id) ?? { measurement: id, ...NO_LINKS });
  return { visibility, decidedBy, history, mandate };
}
