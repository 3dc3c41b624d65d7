import { findPerson } from '@werkvorm/core/people.js';
import type { Round, Spoken, Stand, WalkEvent, WalkState } from '../commitment-walk.types.ts';
import { findStand, withStayers } from './stands.ts';

const EMPTY: Round = { stands: [], laid: [], ballots: [], revealed: false, spoken: {} };

/** What an event does to the rounds. A round that was revealed takes no more places (work-forms §20.5). */
export function evolveRound(state: WalkState, event: WalkEvent): WalkState {
  if (event.type === 'round.opened') {
    const follows = event.round === state.rounds.length + 1 && (state.rounds.at(-1)?.revealed ?? true);
    return follows ? { ...state, phase: 'placing', explained: false, rounds: [...state.rounds, EMPTY] } : state;
  }
  const round = state.rounds.at(-1);
  if (!round) return state;
  switch (event.type) {
    case 'round.revealed': {
      if (round.revealed) return state;
      const { ballots = [] } = event;
      return { ...withRound(state, { stands: withStayers(state), ballots, revealed: true }), phase: 'explaining' };
    }
    case 'round.restarted':
      return round.revealed ? state : withRound(state, { stands: [], laid: [] });
    case 'explaining.closed':
      return { ...withRound(state, { spoken: finished(round) }), explained: true };
    case 'place.taken':
    case 'place.laid':
    case 'place.returned':
      return round.revealed || !findPerson(state.people, event.person) ? state : place(state, round, event);
    case 'reason.given': {
      const stand = findStand(round, event.person, event.marker);
      return stand ? withRound(state, { stands: replace(round.stands, { ...stand, ...event.words }) }) : state;
    }
    case 'speaker.called':
      return withRound(state, { spoken: { ...finished(round), [event.person]: 'now' } });
    case 'speaker.done':
      return withRound(state, { spoken: { ...round.spoken, [event.person]: 'done' } });
    case 'speaker.passed':
      return withRound(state, { spoken: { ...round.spoken, [event.person]: 'passed' } });
    default:
      return state;
  }
}

type PlaceEvent = WalkEvent & { readonly type: 'place.taken' | 'place.laid' | 'place.returned' };

function place(state: WalkState, round: Round, event: PlaceEvent): WalkState {
  const { person } = event;
  switch (event.type) {
    case 'place.taken': {
      const { marker, place, why, help, entered } = event;
      const former = findStand(round, person, marker);
      const words = { why: why ?? former?.why ?? '', help: help ?? former?.help ?? '', moved: former?.moved ?? '' };
      const stand: Stand = { person, marker, place, ...words, ...(entered ? { entered } : {}) };
      return withRound(state, { stands: replace(round.stands, stand) });
    }
    case 'place.laid': {
      // In the order of the list, so that it does not tell who was first.
      const laid = state.people.map(({ id }) => id).filter((id) => id === person || round.laid.includes(id));
      return withRound(state, { laid });
    }
    case 'place.returned': {
      const { marker } = event;
      const goes = (stand: Stand) => stand.person === person && (marker === undefined || stand.marker === marker);
      const stands = round.stands.filter((stand) => !goes(stand));
      return withRound(state, { stands, laid: round.laid.filter((id) => id !== person) });
    }
  }
}

function withRound(state: WalkState, change: Partial<Round>): WalkState {
  const rounds = state.rounds.slice();
  rounds[rounds.length - 1] = { ...state.rounds.at(-1)!, ...change };
  return { ...state, rounds };
}

/** The stands with this one in the place of the same marker of the same person, or at the end. */
function replace(stands: readonly Stand[], stand: Stand): readonly Stand[] {
  const { person, marker } = stand;
  const index = stands.findIndex((other) => other.person === person && other.marker === marker);
  if (index < 0) return stands.concat([stand]);
  const copy = stands.slice();
  copy[index] = stand;
  return copy;
}

/** Whoever had the word has explained. */
function finished({ spoken }: Round): Round['spoken'] {
  const end = ([id, how]: [string, Spoken]) => [id, how === 'now' ? 'done' : how] as const;
  return Object.fromEntries(Object.entries(spoken).map(end));
}
