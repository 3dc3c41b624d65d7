import type { Context } from '@werkvorm/core';
import { PHASES, type Phase, type TriadCommand, type TriadState } from '../interest-triad.types.ts';
import { addInterest, editInterest, removeInterest, shareInterest } from './interests.ts';
import { setLink, shareTriad } from './links.ts';
import { setMandate, useMandate } from './mandate.ts';
import { editMark, makeMark, removeMark } from './marks.ts';
import { closeMeasurement, editMeasurement, openMeasurement, removeMeasurement } from './measurements.ts';
import { removeNote, writeNote } from './notes.ts';
import { addPerson, editPerson, inviteNotes, removePerson, sayReady, setAway } from './people.ts';
import { no, wrongPhase, type Raw, type Rule, type Verdict } from './rule.ts';
import { changeSetup, closeBoard, nameBalance, openMatrix, reopenBoard } from './setup.ts';
import { dismissSignal } from './told.ts';
import { undo } from './undo.ts';

/** Who may send a command and in which phases. */
interface Law {
  readonly who: 'facilitator' | 'anyone';
  readonly when: readonly Phase[];
  readonly rule: Rule;
}

const UNTIL_END: readonly Phase[] = ['writing', 'sharing'];

function leads(rule: Rule, when: readonly Phase[] = UNTIL_END): Law {
  return { who: 'facilitator', when, rule };
}

function plays(rule: Rule, when: readonly Phase[] = UNTIL_END): Law {
  return { who: 'anyone', when, rule };
}

/** Every command and its law (work-forms §3.6). */
const LAWS: { readonly [T in TriadCommand['type']]: Law } = {
  'setup.change': leads(changeSetup),
  'person.add': leads(addPerson),
  'person.edit': leads(editPerson),
  'person.remove': leads(removePerson),
  'person.away': leads(setAway),
  'matrix.open': leads(openMatrix, ['writing']),
  'board.close': leads(closeBoard),
  'board.reopen': leads(reopenBoard, ['closed']),
  'measurement.open': leads(openMeasurement),
  'measurement.close': leads(closeMeasurement),
  'measurement.edit': leads(editMeasurement),
  'measurement.remove': leads(removeMeasurement),
  'balance.name': leads(nameBalance, ['sharing']),
  'ready.say': plays(sayReady),
  'interest.add': plays(addInterest),
  'interest.edit': plays(editInterest),
  // Taking back is always possible: the rule itself refuses sharing with more people after the close.
  'interest.share': plays(shareInterest, PHASES),
  'interest.remove': plays(removeInterest),
  'link.set': plays(setLink),
  'mandate.set': plays(setMandate),
  'mandate.use': plays(useMandate),
  'triad.share': plays(shareTriad, PHASES),
  'notes.invite': plays(inviteNotes),
  'note.write': plays(writeNote),
  'note.remove': plays(removeNote),
  'mark.make': plays(makeMark, ['sharing']),
  'mark.edit': plays(editMark, ['sharing']),
  'mark.remove': plays(removeMark, ['sharing']),
  'signal.dismiss': plays(dismissSignal),
  undo: plays(undo),
};

/** Judges a command: may they, may it be now, and what follows. Total over any JSON. */
export function decide(state: TriadState, command: TriadCommand, context: Context): Verdict {
  const { type } = command;
  if (!Object.hasOwn(LAWS, type)) return no('command.invalid');
  const { who, when, rule } = LAWS[type];
  const { role } = context.viewer;
  if (role !== 'facilitator' && role !== 'participant') return no('role.observer');
  if (who === 'facilitator' && role !== 'facilitator') return no('role.facilitator');
  return when.includes(state.phase) ? rule(state, command as unknown as Raw, context) : wrongPhase(state.phase);
}
