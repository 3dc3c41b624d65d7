import { findPerson } from '@werkvorm/core/people.js';
import type { Spoken, WalkState } from '../commitment-walk.types.ts';
import { isNo, no, readActor, type Rule } from './rule.ts';
import { lastRound, nameOf } from './stands.ts';

/** One turn each, no discussion. Who passed may change their mind; who had the word before has then explained. */
export const callSpeaker: Rule = (state, raw) => {
  if (state.setup.identity === 'anonymous') return no('speaker.anonymous');
  const person = findPerson(state.people, raw.person);
  if (!person) return no('person.unknown');
  if (person.away) return no('place.away', { name: person.name });
  const spoken = spokenOf(state, person.id);
  if (spoken === 'now') return [];
  if (spoken === 'done') return no('speaker.spoken', { name: person.name });
  return [{ type: 'speaker.called', person: person.id }];
};

export const endSpeaker: Rule = (state) => {
  if (state.setup.identity === 'anonymous') return no('speaker.anonymous');
  const person = speakerOf(state);
  return person ? [{ type: 'speaker.done', person }] : no('speaker.none');
};

/** Nobody has to explain (S0 fn 25: "kan verantwoorden"). A facilitator who names nobody means the one who is called. */
export const passSpeaker: Rule = (state, raw, context) => {
  if (state.setup.identity === 'anonymous') return no('speaker.anonymous');
  const speaker = speakerOf(state);
  if (context.viewer.role === 'facilitator' && raw.person === undefined && !context.viewer.person && !speaker)
    return no('speaker.none');
  const actor = readActor(state, raw, context, context.viewer.person ?? speaker);
  if (isNo(actor)) return actor;
  const { id } = actor.person;
  const spoken = spokenOf(state, id);
  if (spoken === 'passed') return [];
  if (spoken === 'done') return no('speaker.spoken', { name: nameOf(state, id) });
  return [{ type: 'speaker.passed', person: id }];
};

/** Whether somebody explained in the last round; null when not yet. */
export function spokenOf(state: Pick<WalkState, 'rounds'>, id: string): Spoken | null {
  const spoken = lastRound(state)?.spoken ?? {};
  return Object.hasOwn(spoken, id) ? spoken[id]! : null;
}

/** Who has the word; empty = nobody. */
export function speakerOf(state: Pick<WalkState, 'rounds'>): string {
  const spoken = lastRound(state)?.spoken ?? {};
  return Object.keys(spoken).find((id) => spoken[id] === 'now') ?? '';
}
