import type { Context } from '@werkvorm/core';
import {
  PHASES,
  type CircleCommand,
  type CircleState,
  type Phase,
  type RefusalCode,
} from '../opportunity-circle.types.ts';
import { addCard, addCards, editCard, removeCard } from './cards.ts';
import { addNote, answerProposal, makeProposal } from './close.ts';
import { moveCard, nextRound, passTurn, skipTurn } from './move.ts';
import { addPerson, editPerson, movePerson, removePerson, setAway } from './people.ts';
import {
  endMoving,
  finishSession,
  reopenPreparing,
  resumeMoving,
  startMoving,
  startPicking,
  startReview,
} from './phases.ts';
import { addRemark, pickCards, returnPicks, writeCard } from './pick.ts';
import { changeSetup } from './prepare.ts';
import { no, wrongPhase, type Raw, type Rule, type Verdict } from './rule.ts';
import { redo, undo } from './undo.ts';

/** Who may send a command and in which phases; and what is said, from which phase on, when it is too late. */
interface Law {
  readonly who: 'facilitator' | 'anyone';
  readonly when: readonly Phase[];
  readonly late?: readonly [code: RefusalCode, from: Phase];
  readonly rule: Rule;
}

const BEFORE_MOVING: readonly Phase[] = ['preparing', 'reviewing', 'picking'];
const UNTIL_END: readonly Phase[] = [...BEFORE_MOVING, 'moving', 'closing'];

function leads(rule: Rule, when: readonly Phase[] = UNTIL_END, late?: Law['late']): Law {
  return { who: 'facilitator', when, rule, ...(late ? { late } : {}) };
}

function plays(rule: Rule, when: readonly Phase[] = UNTIL_END, late?: Law['late']): Law {
  return { who: 'anyone', when, rule, ...(late ? { late } : {}) };
}

/** Every command and its law (work-forms §1.6). */
const LAWS: { readonly [T in CircleCommand['type']]: Law } = {
  'setup.change': leads(changeSetup, ['preparing'], ['setup.started', 'reviewing']),
  'card.add': leads(addCard, ['preparing'], ['card.started', 'picking']),
  'cards.add': leads(addCards, ['preparing'], ['card.started', 'picking']),
  'card.edit': plays(editCard, BEFORE_MOVING, ['card.started', 'moving']),
  'card.remove': plays(removeCard, BEFORE_MOVING, ['card.started', 'moving']),
  'person.add': leads(addPerson),
  'person.edit': leads(editPerson),
  'person.remove': leads(removePerson, BEFORE_MOVING, ['person.started', 'moving']),
  'person.move': leads(movePerson, BEFORE_MOVING, ['person.started', 'moving']),
  'person.away': leads(setAway),
  'review.start': leads(startReview, ['preparing']),
  'picking.start': leads(startPicking, ['preparing', 'reviewing']),
  'preparing.reopen': leads(reopenPreparing, ['reviewing', 'picking']),
  'moving.start': leads(startMoving, ['picking']),
  'round.next': leads(nextRound, ['moving']),
  'moving.end': leads(endMoving, ['moving']),
  'moving.resume': leads(resumeMoving, ['closing']),
  'session.finish': leads(finishSession, ['closing']),
  'card.write': plays(writeCard, ['reviewing', 'picking'], ['card.started', 'moving']),
  'remark.add': plays(addRemark),
  'cards.pick': plays(pickCards, ['picking']),
  'picks.return': plays(returnPicks, ['picking']),
  'card.move': plays(moveCard, ['moving']),
  'turn.pass': plays(passTurn, ['moving']),
  'turn.skip': leads(skipTurn, ['moving']),
  'proposal.make': leads(makeProposal, ['closing']),
  'proposal.answer': plays(answerProposal, ['closing']),
  'note.add': leads(addNote),
  undo: plays(undo),
  redo: plays(redo),
};

/** Judges a command: may they, may it be now, and what follows. Total over any JSON. */
export function decide(state: CircleState, command: CircleCommand, context: Context): Verdict {
  const { type } = command;
  if (!Object.hasOwn(LAWS, type)) return no('command.invalid');
  const { who, when, late, rule } = LAWS[type];
  const { role } = context.viewer;
  if (role !== 'facilitator' && role !== 'participant') return no('role.observer');
  if (who === 'facilitator' && role !== 'facilitator') return no('role.facilitator');
  if (when.includes(state.phase)) return rule(state, command as unknown as Raw, context);
  if (state.phase === 'finished' || !late) return wrongPhase(state.phase);
  const [code, from] = late;
  return PHASES.indexOf(state.phase) < PHASES.indexOf(from) ? wrongPhase(state.phase) : no(code);
}
