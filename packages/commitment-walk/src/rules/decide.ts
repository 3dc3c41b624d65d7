import type { Context } from '@werkvorm/core';
import { PHASES, type Phase, type RefusalCode, type WalkCommand, type WalkState } from '../commitment-walk.types.ts';
import { noteIssue, removeIssue } from './issues.ts';
import { addPerson, editPerson, removePerson, setAway } from './people.ts';
import { abstain, returnPlace, setPlace } from './places.ts';
import { changeSetup } from './prepare.ts';
import { giveReason } from './reasons.ts';
import { closeExplaining, closeWalk, hideRound, openRound, restartRound, revealRound } from './rounds.ts';
import { no, wrongPhase, type Raw, type Rule, type Verdict } from './rule.ts';
import { callSpeaker, endSpeaker, passSpeaker } from './speakers.ts';
import { undo } from './undo.ts';

/** Who may send a command and in which phases; and what is said when the walk has begun and it is too late. */
interface Law {
  readonly who: 'facilitator' | 'anyone';
  readonly when: readonly Phase[];
  readonly late?: RefusalCode;
  readonly rule: Rule;
}

const UNTIL_END: readonly Phase[] = ['preparing', 'placing', 'explaining'];
const WALKING: readonly Phase[] = ['placing', 'explaining'];

function leads(rule: Rule, when: readonly Phase[] = UNTIL_END, late?: RefusalCode): Law {
  return { who: 'facilitator', when, rule, ...(late ? { late } : {}) };
}

function plays(rule: Rule, when: readonly Phase[]): Law {
  return { who: 'anyone', when, rule };
}

/** Every command and its law (work-forms §2.3). */
const LAWS: { readonly [T in WalkCommand['type']]: Law } = {
  'setup.change': leads(changeSetup, ['preparing'], 'setup.started'),
  'person.add': leads(addPerson),
  'person.edit': leads(editPerson),
  'person.remove': leads(removePerson),
  'person.away': leads(setAway),
  'round.open': leads(openRound, ['preparing', 'explaining']),
  'round.reveal': leads(revealRound, ['placing']),
  'round.hide': leads(hideRound, PHASES),
  'round.restart': leads(restartRound, ['placing']),
  'explaining.close': leads(closeExplaining, ['explaining']),
  'walk.close': leads(closeWalk, WALKING),
  'issue.note': leads(noteIssue, WALKING),
  'issue.remove': leads(removeIssue, WALKING),
  'place.set': plays(setPlace, ['placing']),
  'place.abstain': plays(abstain, ['placing']),
  'place.return': plays(returnPlace, ['placing']),
  'reason.give': plays(giveReason, WALKING),
  'speaker.call': leads(callSpeaker, ['explaining']),
  'speaker.done': leads(endSpeaker, ['explaining']),
  'speaker.pass': plays(passSpeaker, ['explaining']),
  undo: plays(undo, PHASES),
};

/** Judges a command: may they, may it be now, and what follows. Total over any JSON. */
export function decide(state: WalkState, command: WalkCommand, context: Context): Verdict {
  const { type } = command;
  if (!Object.hasOwn(LAWS, type)) return no('command.invalid');
  const { who, when, late, rule } = LAWS[type];
  const { role } = context.viewer;
  if (role !== 'facilitator' && role !== 'participant') return no('role.observer');
  if (who === 'facilitator' && role !== 'facilitator') return no('role.facilitator');
  if (when.includes(state.phase)) return rule(state, command as unknown as Raw, context);
  return late && state.phase !== 'closed' ? no(late) : wrongPhase(state.phase);
}
