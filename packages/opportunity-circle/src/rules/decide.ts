import { judge, leads, plays } from '@werkvorm/core/law.js';
import {
  PHASES,
  type CircleCommand,
  type CircleEvent,
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
import { redo, undo } from './undo.ts';

const BEFORE_MOVING: readonly Phase[] = ['preparing', 'reviewing', 'picking'];

/** Every command and its law (work-forms §1.6). */
export const decide = judge<CircleState, CircleCommand, CircleEvent, RefusalCode>(
  {
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
  },
  PHASES,
);
