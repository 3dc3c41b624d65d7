import { presentPeople } from '@werkvorm/core/people.js';
import { readBallots, toldApart } from './ballots.ts';
import { LIMITS } from './limits.ts';
import { isNo, no, wrongPhase, type Rule } from './rule.ts';
import { withStayers } from './stands.ts';

/** What was decided is shown before anybody stands somewhere (work-forms §2.3 step 1). */
export const openRound: Rule = (state) => {
  const { phase, setup, people, rounds, explained } = state;
  if (phase === 'explaining' && setup.explainFirst && !explained) return no('open.explain');
  if (!setup.decided) return no('open.decided');
  const min = setup.identity === 'anonymous' ? LIMITS.group : 1;
  const present = presentPeople(people);
  if (present.length < min) return no('open.people', { min });
  // Better now than when all have laid a place in vain.
  const apart =
    setup.identity === 'anonymous' &&
    toldApart(
      state,
      present.map(({ id }) => id),
    );
  if (apart) return apart;
  return [{ type: 'round.opened', round: rounds.length + 1 }];
};

/** All at once, and for good: the round is frozen (work-forms §2.3 step 3, §20.5). */
export const revealRound: Rule = (state, raw) => {
  const round = state.rounds.length;
  if (state.setup.identity !== 'anonymous') {
    return withStayers(state).length ? [{ type: 'round.revealed', round }] : no('reveal.nobody');
  }
  const ballots = readBallots(state, raw);
  return isNo(ballots) ? ballots : [{ type: 'round.revealed', round, ballots }];
};

/** What has been seen cannot be hidden again (work-forms §20.2); live, that is everything. */
export const hideRound: Rule = ({ phase, setup, rounds }) => {
  const isSeen = rounds.some(({ revealed }) => revealed) || (setup.reveal === 'live' && rounds.length > 0);
  return isSeen ? no('reveal.one-way') : wrongPhase(phase);
};

/** The box is lost with the page that held it: all lay their place again. Where there is no box nothing can be lost. */
export const restartRound: Rule = ({ setup, rounds }) =>
  setup.identity === 'anonymous' ? [{ type: 'round.restarted', round: rounds.length }] : no('command.invalid');

export const closeExplaining: Rule = ({ explained, rounds }) =>
  explained ? [] : [{ type: 'explaining.closed', round: rounds.length }];

/** A round that was not revealed stays hidden for good. */
export const closeWalk: Rule = () => [{ type: 'walk.closed' }];
