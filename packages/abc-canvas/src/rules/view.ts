import { toJsonText, type Viewer } from '@werkvorm/core';
import { findPerson } from '@werkvorm/core/people.js';
import { LEVELS, MEANS } from '@werkvorm/core/results.js';
import {
  PARTS,
  type AmbitionView,
  type CanvasState,
  type CanvasView,
  type Check,
  type Part,
  type PartnerView,
  type Totals,
} from '../abc-canvas.types.ts';
import { hasConsented, isDivided, waitingFor } from './beacon.ts';
import { checks, type Looked } from './checks.ts';
import { closedPart } from './parts.ts';
import { isNo } from './rule.ts';
import { isOpen, isThere, seesInterests, visibleInterests } from './sight.ts';
import { canTakeBack } from './undo.ts';
import { isOwnRow, isPresent, readWriter } from './writers.ts';

/**
 * What this viewer may see. Interests that lie face down are for the people of their partner and nobody else, the
 * facilitator included, who sees of them only what they entered themselves. What is not here never reaches a device.
 */
export function view(state: CanvasState, viewer: Viewer): CanvasView {
  const { phase, setup, people, path } = state;
  const partners = state.partners.map((partner) => partnerFor(state, partner, viewer));
  const here = partners.filter(({ present }) => present);
  const me = viewer.role === 'observer' ? undefined : findPerson(people, viewer.person);
  const looked: Looked = {
    phase,
    setup,
    people,
    ambition: ambitionOf(state),
    partners,
    ownership: ownershipOf(partners),
    totals: totalsOf(partners),
    open: isOpen(state),
    ready: { count: here.filter(({ ready }) => ready).length, of: here.length },
    path,
    me: me ? { person: me.id, partner: me.partner } : null,
  };
  return { ...looked, checks: checksOf(state, looked), may: mayOf(state, viewer), canUndo: canTakeBack(state, viewer) };
}

function ambitionOf(state: CanvasState): AmbitionView {
  const { ambition } = state;
  const waiting = waitingFor(state).map(({ id }) => id);
  const divided = isDivided(state);
  const isHeard = state.partners.some((partner) => isPresent(state, partner)) && !waiting.length;
  const lockable = isHeard && !divided && ambition.text !== '' && !ambition.locked;
  return { ...ambition, noGo: ambition.noGo.filter(isThere), waiting, divided, lockable };
}

function partnerFor(state: CanvasState, partner: CanvasState['partners'][number], viewer: Viewer): PartnerView {
  const { id } = partner;
  const hidden = !seesInterests(state, id, viewer);
  const interests = visibleInterests(state, partner, viewer);
  const commitments = partner.commitments.filter(isThere);
  return {
    ...partner,
    interests,
    commitments,
    people: state.people.filter((person) => person.partner === id).map((person) => person.id),
    present: isPresent(state, partner),
    mine: isOwnRow(state, id, viewer),
    consented: hasConsented(state.ambition.consents, id),
    hidden,
    gets: hidden ? null : interests.length,
    brings: commitments.length,
  };
}

function ownershipOf(partners: readonly PartnerView[]): CanvasView['ownership'] {
  const said = partners.flatMap(({ ownership }) => (ownership === null ? [] : [ownership])).sort((a, b) => a - b);
  const half = said.length >> 1;
  const median = said.length ? (said[half]! + said[(said.length - 1) >> 1]!) / 2 : null;
  return { median, count: said.length };
}

function totalsOf(partners: readonly PartnerView[]): Totals {
  const interests = partners.flatMap((partner) => partner.interests);
  const commitments = partners.flatMap((partner) => partner.commitments);
  const isHidden = partners.some(({ hidden }) => hidden);
  return {
    gets: isHidden ? null : interests.length,
    brings: commitments.length,
    levels: isHidden
      ? null
      : tally(
          LEVELS,
          interests.map(({ level }) => level),
        ),
    means: tally(
      MEANS,
      commitments.map(({ means }) => means),
    ),
  };
}

function tally<K extends string>(kinds: readonly K[], given: readonly K[]): { readonly [P in K]: number } {
  const counts = kinds.map((kind) => [kind, given.filter((one) => one === kind).length] as const);
  return Object.fromEntries(counts) as { [P in K]: number };
}

function checksOf({ dismissals }: CanvasState, looked: Looked): readonly Check[] {
  return checks(looked).map((finding) => {
    const { check, partner, facts } = finding;
    const away = dismissals.find((one) => one.check === check && one.partner === partner);
    return { ...finding, dismissed: away !== undefined && away.stamp === toJsonText(facts) };
  });
}

function mayOf(state: CanvasState, viewer: Viewer): CanvasView['may'] {
  const { role } = viewer;
  const isWriter = role !== 'observer' && !isNo(readWriter(state, { viewer }));
  const may = PARTS.map((part): [Part, boolean] => [part, isWriter && !closedPart(state, part, role)]);
  return Object.fromEntries(may) as { [P in Part]: boolean };
}
