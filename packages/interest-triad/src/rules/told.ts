import { readOneOf } from '@werkvorm/core';
import {
  SIGNALS,
  type Dismissal,
  type Member,
  type PersonView,
  type Share,
  type Signal,
  type SignalFacts,
  type SignalKind,
  type TriadState,
} from '../interest-triad.types.ts';
import { isNo, no, readActor, type Rule } from './rule.ts';
import { isShared, sharedParts } from './sight.ts';
import { drawn, signalsOf, type SignalBasis } from './signals.ts';

/*
 * Which signals are told to whom: to the person all of their own; to the group those that what is shared gives, except
 * `collective`: nobody is held to what they keep to themselves, so that one is told as a number only.
 */

const KINDS = Object.keys(SIGNALS) as readonly SignalKind[];

/** What can be told from all that is somebody's own. */
export function ownBasis(state: TriadState, { organisation, interests, triad }: Member): SignalBasis {
  const { measurements, setup } = state;
  const { measured: history, mandate } = triad;
  return { organisation, interests, history, mandate, measurements, planned: setup.planned };
}

/** What can be told from what they share with all. */
export function sharedBasis(state: TriadState, member: Member): SignalBasis {
  const { interests, triad } = member;
  const { measured, mandate } = isShared(state, triad.visibility)
    ? sharedParts(triad)
    : { measured: [], mandate: null };
  const told = interests.filter(({ visibility }) => isShared(state, visibility));
  return { ...ownBasis(state, member), interests: told, history: measured, mandate };
}

/** The signals of one's own page. */
export function ownSignals(state: TriadState, member: Member): readonly Signal[] {
  const away = state.dismissals.filter(({ by }) => by === 'person');
  return signalsOf(ownBasis(state, member)).map((facts) => mark(state, member, facts, away));
}

/** The signals that everybody sees beside a name. */
export function groupSignals(state: TriadState, member: Member, basis = sharedBasis(state, member)): readonly Signal[] {
  return signalsOf(basis)
    .filter(({ kind }) => kind !== 'collective')
    .map((facts) => mark(state, member, facts, state.dismissals));
}

function mark(state: TriadState, { id }: Member, facts: SignalFacts, dismissals: readonly Dismissal[]): Signal {
  const on = lastMeasurement(state);
  const dismissed = dismissals.some((one) => one.person === id && one.signal === facts.kind && one.on === on);
  return { ...facts, source: SIGNALS[facts.kind], dismissed };
}

/**
 * How many carry each signal, of those of whom it can be told out of what they share. A signal that was dismissed is
 * counted: talking about it does not change the fact.
 */
export function sharesOf(bases: readonly SignalBasis[]): readonly Share[] {
  const told = bases.map((basis) => ({ basis, kinds: new Set(signalsOf(basis).map(({ kind }) => kind)) }));
  return KINDS.map((kind) => ({
    kind,
    count: told.filter(({ kinds }) => kinds.has(kind)).length,
    of: told.filter(({ basis }) => canTell(kind, basis)).length,
  }));
}

function canTell(kind: SignalKind, { history, mandate, interests, measurements }: SignalBasis): boolean {
  switch (kind) {
    case 'hanging':
      return drawn(history, ['personNetwork', 'personOrg']).length > 1;
    case 'unlinked':
      return drawn(history, ['personOrg', 'orgNetwork', 'personNetwork']).length > 0;
    case 'beyond':
    case 'unused':
      return Boolean(mandate?.use);
    case 'decision':
      return mandate !== null;
    case 'intensity': {
      const said = (id: string) => measurements.some((one) => one.id === id && one.intensity !== null);
      const last = drawn(history, ['personOrg']).slice(-2);
      return last.length > 1 && last.every(({ measurement }) => said(measurement));
    }
    case 'collective':
      return interests.length > 0;
  }
}

/** Put away for now, or brought back: by the person for everybody, by the facilitator for the group. */
export const dismissSignal: Rule = (state, raw, context) => {
  const actor = readActor(state, raw.person, context);
  if (isNo(actor)) return actor;
  const { person } = actor;
  const signal = readOneOf(raw.signal, KINDS);
  const { dismissed } = raw;
  if (!signal || typeof dismissed !== 'boolean') return no('command.invalid');
  const by = context.viewer.role === 'participant' ? 'person' : 'facilitator';
  const told = by === 'person' ? ownSignals(state, person) : groupSignals(state, person);
  if (!told.some(({ kind }) => kind === signal)) return no('signal.unknown');
  const on = lastMeasurement(state);
  const is = { person: person.id, signal, on, by } as const;
  if (state.dismissals.some((one) => isSameDismissal(one, is)) === dismissed) return [];
  return [{ type: 'signal.dismissed', ...is, dismissed }];
};

/** One and the same dismissal. */
export function isSameDismissal(a: Dismissal, b: Dismissal): boolean {
  return a.person === b.person && a.signal === b.signal && a.on === b.on && a.by === b.by;
}

/** A dismissal holds until the next measurement asks anew. */
function lastMeasurement({ measurements }: TriadState): string {
  return measurements.at(-1)?.id ?? '';
}

/** What a view says of somebody's signals to all. */
export function toldOf(
  state: TriadState,
  member: Member,
): { readonly basis: SignalBasis } & Pick<PersonView, 'signals'> {
  const basis = sharedBasis(state, member);
  return { basis, signals: groupSignals(state, member, basis) };
}
