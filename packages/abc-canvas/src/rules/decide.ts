import { judge, leads, plays } from '@werkvorm/core/law.js';
import {
  PHASES,
  type CanvasCommand,
  type CanvasEvent,
  type CanvasState,
  type RefusalCode,
} from '../abc-canvas.types.ts';
import { proposeAmbition, setHeight, writeAmbition } from './ambition.ts';
import { giveConsent, lockAmbition, reopenAmbition, withdrawConsent } from './beacon.ts';
import { dismissCheck, recallCheck } from './dismiss.ts';
import { addCommitment, addInterest, addNoGo, editItem, removeItem } from './items.ts';
import { setMandate, setOwnership, setReady, writeMeaning } from './own.ts';
import { addPartner, editPartner, removePartner } from './partners.ts';
import { inPart, RUNNING } from './parts.ts';
import { addPerson, editPerson, removePerson, setAway } from './people.ts';
import { closeCanvas, goTo, openInterests } from './phases.ts';
import { changeSetup } from './prepare.ts';
import { undo } from './undo.ts';
import { chooseVariant, dropVariant } from './variants.ts';

/** Every command and its law (work-forms §4.5). A line or a variant belongs to a part, which its own rule looks up. */
export const decide = judge<CanvasState, CanvasCommand, CanvasEvent, RefusalCode>(
  {
    'setup.change': leads(changeSetup),
    'person.add': leads(addPerson),
    'person.edit': leads(editPerson),
    'person.remove': leads(removePerson),
    'person.away': leads(setAway),
    'partner.add': leads(addPartner),
    'partner.edit': leads(editPartner),
    'partner.remove': leads(removePartner),
    'phase.go': leads(goTo),
    'interests.open': leads(inPart('interests', openInterests), RUNNING),
    'ambition.lock': leads(lockAmbition, RUNNING),
    'ambition.reopen': leads(reopenAmbition, RUNNING),
    'canvas.close': leads(closeCanvas, RUNNING),
    'ambition.write': plays(inPart('ambition', writeAmbition)),
    'ambition.propose': plays(inPart('ambition', proposeAmbition)),
    'height.set': plays(inPart('own', setHeight)),
    'no-go.add': plays(inPart('ambition', addNoGo)),
    'meaning.write': plays(inPart('own', writeMeaning)),
    'ownership.set': plays(inPart('own', setOwnership)),
    'mandate.set': plays(inPart('own', setMandate)),
    'consent.give': plays(inPart('own', giveConsent)),
    'consent.withdraw': plays(inPart('own', withdrawConsent)),
    'partner.ready': plays(inPart('interests', setReady)),
    'interest.add': plays(inPart('interests', addInterest)),
    'commitment.add': plays(inPart('commitment', addCommitment)),
    'item.edit': plays(editItem),
    'item.remove': plays(removeItem),
    'variant.choose': plays(chooseVariant),
    'variant.drop': plays(dropVariant),
    'check.dismiss': plays(dismissCheck),
    'check.recall': plays(recallCheck),
    undo: plays(undo, PHASES),
  },
  PHASES,
);
