import type { Viewer } from '@werkvorm/core';
import { findPerson, presentPeople } from '@werkvorm/core/people.js';
import type { Marker, Place, Round, RoundView, Stand, Summary, WalkState, WalkView } from '../commitment-walk.types.ts';
import { aliases } from './aliases.ts';
import { marksOf, marksOfBallots, type Sight } from './marks.ts';
import { endPeople, speakingOrder } from './order.ts';
import { speakerOf, spokenOf } from './speakers.ts';
import { keyOf, lastRound, placedPeople, placesOf, withStayers } from './stands.ts';
import { summarise } from './summary.ts';
import { canTakeBack } from './undo.ts';

/**
 * What this viewer may see. Before the reveal of a hidden round a place is for whom it belongs to and nobody else, the
 * facilitator included; by organisation and anonymously nothing tells a person and a place together. What is not here
 * never reaches a device.
 */
export function view(state: WalkState, viewer: Viewer): WalkView {
  const { phase, setup, people, rounds, explained, issues } = state;
  const self = viewer.role === 'participant' ? (findPerson(people, viewer.person)?.id ?? '') : '';
  const placed = placedPeople(state);
  return {
    phase,
    setup,
    people: people.map((person) => ({
      ...person,
      placed: placed.has(person.id),
      spoken: spokenOf(state, person.id),
    })),
    rounds: roundsFor(state, self),
    round: rounds.length,
    explained,
    ...explainersOf(state),
    issues,
    me: meOf(state, viewer, placed),
    canUndo: canTakeBack(state, viewer),
  };
}

function roundsFor(state: WalkState, self: string): readonly RoundView[] {
  const { setup, people, rounds } = state;
  const seen = rounds.map((round) => visible(state, round));
  const numbers = setup.identity === 'organisation' ? aliases(seen, people) : null;
  return rounds.map((round, index): RoundView => {
    const before = rounds[index - 1];
    const { revealed } = round;
    if (setup.identity === 'anonymous') {
      const marks = marksOfBallots(round.ballots);
      const ballots = round.ballots.map(({ place }) => ({ place, from: null }));
      return { round: index + 1, revealed, marks, summary: summarise(ballots, false) };
    }
    // What is frozen names nobody in a walk by organisation, so that what somebody hands on does not give them away.
    const sight: Sight = { people, numbers, self: revealed ? '' : self };
    const own = round.stands.filter((stand) => stand.person === self);
    const shown = revealed || setup.reveal === 'live' ? seen[index]! : own;
    const summary = revealed ? summaryOf(round, before) : null;
    return { round: index + 1, revealed, marks: marksOf(shown, before, sight), summary };
  });
}

/** What everybody may see of the stands of a round. */
function visible(state: WalkState, round: Round): readonly Stand[] {
  if (round.revealed) return round.stands;
  return state.setup.reveal === 'live' ? withStayers(state) : [];
}

function summaryOf({ stands }: Round, before: Round | undefined): Summary | null {
  const former = placesOf(before);
  const people = stands.filter(({ marker }) => marker === 'me');
  const stood = people.map((stand) => ({ place: stand.place, from: former.get(keyOf(stand)) ?? null }));
  return summarise(stood, before !== undefined);
}

/** Who explains and who is asked: by name, so only in a named walk. */
function explainersOf(state: WalkState): Pick<WalkView, 'speaking' | 'speaker' | 'asked'> {
  const { setup, people, phase, explained } = state;
  const round = lastRound(state);
  if (setup.identity !== 'named' || !round?.revealed) return { speaking: [], speaker: '', asked: [] };
  const here = presentPeople(people).map(({ id }) => id);
  const goesOn = phase === 'explaining' && !explained;
  return {
    speaking: goesOn ? speakingOrder(round.stands, here, setup.order).filter((id) => !spokenOf(state, id)) : [],
    speaker: speakerOf(state),
    asked: setup.reason === 'ends' ? endPeople(round.stands, here) : [],
  };
}

/** A facilitator who acts for somebody learns that they laid a place, and not where. */
function meOf(state: WalkState, viewer: Viewer, placed: ReadonlySet<string>): WalkView['me'] {
  const person = viewer.role === 'observer' ? undefined : findPerson(state.people, viewer.person)?.id;
  if (person === undefined) return null;
  const isOwn = viewer.role === 'participant';
  const stands = isOwn ? (lastRound(state)?.stands ?? []).filter((stand) => stand.person === person) : [];
  const isTold = isOwn || state.setup.identity === 'named';
  const former = isTold ? (state.rounds.at(-2)?.stands ?? []).filter((stand) => stand.person === person) : [];
  const from: { [M in Marker]?: Place } = {};
  for (const { marker, place } of former) if (place) from[marker] = place;
  return { person, stands, from, laid: placed.has(person) };
}
