import { judge, leads, plays } from '@werkvorm/core/law.js';
import {
  PHASES,
  type Phase,
  type RefusalCode,
  type WalkCommand,
  type WalkEvent,
  type WalkState,
} from '../commitment-walk.types.ts';
import { noteIssue, removeIssue } from './issues.ts';
import { addPerson, editPerson, removePerson, setAway } from './people.ts';
import { abstain, returnPlace, setPlace } from './places.ts';
import { changeSetup } from './prepare.ts';
import { giveReason } from './reasons.ts';
import { closeExplaining, closeWalk, hideRound, openRound, restartRound, revealRound } from './rounds.ts';
import { callSpeaker, endSpeaker, passSpeaker } from './speakers.ts';
import { undo } from './undo.ts';

const WALKING: readonly Phase[] = ['placing', 'explaining'];

/** Every command and its law (work-forms §2.3). */
export const decide = judge<WalkState, WalkCommand, WalkEvent, RefusalCode>(
  {
    'setup.change': leads(changeSetup, ['preparing'], ['setup.started', 'placing']),
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
  },
  PHASES,
);
