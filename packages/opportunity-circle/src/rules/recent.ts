import type { CircleEvent, CircleState, Happening } from '../opportunity-circle.types.ts';
import { withNewest, type Draft } from './draft.ts';
import { LIMITS } from './limits.ts';

/** Adds an event to the last happenings, if it is one that everybody may know and that changes the game. */
export function tell(draft: Draft, event: CircleEvent): void {
  const happening = asHappening(draft, event);
  if (happening) draft.recent = withNewest(draft.recent, happening, LIMITS.recent);
}

/** Tells that a step was taken back. Settings and cards of the preparation are not part of the game's story. */
export function tellUndone(draft: Draft, event: CircleEvent): void {
  const happening = asHappening(draft, event);
  if (!happening) return;
  const { to: from, from: to } = happening;
  draft.recent = withNewest(draft.recent, { ...happening, what: 'undone', from, to }, LIMITS.recent);
}

function asHappening(state: Pick<CircleState, 'round' | 'phase'>, event: CircleEvent): Happening | null {
  const { round, phase } = state;
  const playing = phase === 'moving' || phase === 'closing';
  switch (event.type) {
    case 'card.moved':
      return {
        what: 'moved',
        person: event.person,
        card: event.card,
        from: event.from,
        to: event.to,
        round: event.round,
      };
    case 'turn.passed':
      return about('passed', event.person, round);
    case 'turn.skipped':
      return about('skipped', event.person, round);
    case 'person.added':
      return playing ? about('joined', event.person, round) : null;
    case 'person.left':
      return playing ? about('away', event.person, round) : null;
    case 'person.returned':
      return playing ? about('back', event.person, round) : null;
    case 'round.started':
      return about('round', '', event.round);
    case 'phase.changed':
      if (event.from === 'moving') return about('ended', '', round);
      return event.from === 'closing' && event.to === 'moving' ? about('resumed', '', round) : null;
    default:
      return null;
  }
}

function about(what: Happening['what'], person: string, round: number): Happening {
  return { what, person, card: '', from: 0, to: 0, round };
}
