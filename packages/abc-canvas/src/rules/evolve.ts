import type { Ambition, CanvasEvent, CanvasState, Entered, Partner } from '../abc-canvas.types.ts';
import { altered, withPartner } from './change.ts';
import { evolvePartners } from './evolve-partners.ts';
import { evolveText } from './evolve-texts.ts';
import { stepsAfter, takeBack } from './undo.ts';

/**
 * The state after an event. Total: an event of a later version, or about what is not there, changes nothing. What an
 * event does not touch stays the same object: that is how undo knows what to give back.
 */
export function evolve(before: CanvasState, event: CanvasEvent): CanvasState {
  const after = happen(before, event);
  return after === before ? before : { ...after, steps: stepsAfter(before, after, event) };
}

function happen(state: CanvasState, event: CanvasEvent): CanvasState {
  switch (event.type) {
    case 'setup.changed': {
      const after = { ...state, setup: { ...state.setup, ...event.setup } };
      return event.setup.horizon === undefined ? after : { ...after, ambition: altered(state.ambition) };
    }
    case 'phase.gone': {
      const { from, to, reason, at } = event;
      return { ...state, phase: to, path: [...state.path, { from, to, reason, at }] };
    }
    case 'canvas.closed':
      return { ...state, phase: 'closed' };
    case 'interests.opened':
      return { ...state, open: true };
    case 'undone':
      return takeBack(state, event.by);
    case 'height.set':
    case 'consent.given':
    case 'consent.withdrawn':
    case 'ambition.locked':
    case 'ambition.reopened':
      return { ...state, ambition: evolveAmbition(state.ambition, event) };
    case 'ownership.set':
      return withPartner(state, event.partner, (partner) => ({
        ownership: event.ownership,
        entered: entered(partner, 'ownership', event.by),
      }));
    case 'mandate.set':
      return withPartner(state, event.partner, (partner) => ({
        mandate: event.mandate,
        entered: entered(partner, 'mandate', event.by),
      }));
    case 'partner.ready':
      return withPartner(state, event.partner, (partner) => ({
        ready: event.ready,
        entered: entered(partner, 'ready', event.by),
      }));
    case 'check.dismissed': {
      const { check, partner, stamp } = event;
      const others = state.dismissals.filter((one) => one.check !== check || one.partner !== partner);
      return { ...state, dismissals: [...others, { check, partner, stamp }] };
    }
    case 'check.recalled': {
      const { check, partner } = event;
      const others = state.dismissals.filter((one) => one.check !== check || one.partner !== partner);
      return others.length === state.dismissals.length ? state : { ...state, dismissals: others };
    }
    case 'item.added':
    case 'item.tagged':
    case 'item.removed':
    case 'text.written':
    case 'text.diverged':
    case 'variant.chosen':
    case 'variant.dropped':
      return evolveText(state, event);
    default:
      return evolvePartners(state, event);
  }
}

type AmbitionEvent = CanvasEvent & {
  readonly type: 'height.set' | 'consent.given' | 'consent.withdrawn' | 'ambition.locked' | 'ambition.reopened';
};

function evolveAmbition(ambition: Ambition, event: AmbitionEvent): Ambition {
  switch (event.type) {
    case 'height.set':
      return { ...ambition, height: event.height };
    case 'consent.given': {
      const others = ambition.consents.filter(({ partner }) => partner !== event.partner);
      const consent = { partner: event.partner, ...(event.by ? {} : { entered: true as const }) };
      return { ...ambition, consents: [...others, consent] };
    }
    case 'consent.withdrawn':
      return { ...ambition, consents: ambition.consents.filter(({ partner }) => partner !== event.partner) };
    case 'ambition.locked': {
      const beacon = { text: ambition.text, at: event.at };
      return { ...ambition, locked: true, beacons: [...ambition.beacons, beacon] };
    }
    case 'ambition.reopened': {
      const { reason, at } = event;
      const last = ambition.beacons.at(-1);
      const beacons = last ? [...ambition.beacons.slice(0, -1), { ...last, reopened: { reason, at } }] : [];
      return { ...ambition, locked: false, consents: [], beacons };
    }
  }
}

/** What the facilitator entered for somebody is marked until they say it themselves. */
function entered(partner: Partner, what: Entered, by: string): readonly Entered[] {
  const isMarked = partner.entered.includes(what);
  if (isMarked !== (by !== '')) return partner.entered;
  return by ? partner.entered.filter((one) => one !== what) : [...partner.entered, what];
}
