import type { Level } from '@werkvorm/core/results.js';
import {
  INTENSITIES,
  type Interest,
  type Link,
  type Mandate,
  type Measured,
  type Measurement,
  type SignalFacts,
  type Strength,
} from '../interest-triad.types.ts';
import { LIMITS } from './limits.ts';

/** What signals are told from: of one person, and only as much as whoever asks may see. */
export interface SignalBasis {
  readonly organisation: string;
  readonly interests: readonly Pick<Interest, 'level'>[];
  /** In the order of time; cut it off at a measurement to see what was told then. */
  readonly history: readonly Measured[];
  readonly mandate: Mandate | null;
  /** All of the board. */
  readonly measurements: readonly Measurement[];
  /** A decision planned in the network; empty = none. */
  readonly planned: string;
}

type Drawn<L extends Link> = { readonly [K in L]: Strength } & Pick<Measured, 'measurement'>;

/**
 * The signals of §3.5 that these facts give, in the order of that table. Each is something to talk about (S3 §5.1),
 * never a verdict; thresholds are ours.
 */
export function signalsOf(basis: SignalBasis): readonly SignalFacts[] {
  return [
    hanging(basis),
    unlinked(basis),
    ...deviation(basis),
    decision(basis),
    intensity(basis),
    collective(basis),
  ].filter((signal) => signal !== null);
}

/** Rises and falls between the last two measurements; one measurement gives no trend (work-forms §20.7). */
function hanging({ history }: SignalBasis): SignalFacts | null {
  const [was, is] = drawn(history, ['personNetwork', 'personOrg']).slice(-2);
  if (!was || !is || is.personNetwork <= was.personNetwork || is.personOrg >= was.personOrg) return null;
  return {
    kind: 'hanging',
    measurements: [was.measurement, is.measurement],
    personNetwork: [was.personNetwork, is.personNetwork],
    personOrg: [was.personOrg, is.personOrg],
  };
}

function unlinked({ history }: SignalBasis): SignalFacts | null {
  const is = drawn(history, ['personOrg', 'orgNetwork', 'personNetwork']).at(-1);
  if (!is || is.personOrg > LIMITS.weak || is.orgNetwork > LIMITS.weak || is.personNetwork < LIMITS.strong) return null;
  const { measurement, personOrg, orgNetwork, personNetwork } = is;
  return { kind: 'unlinked', measurement, personOrg, orgNetwork, personNetwork };
}

function deviation({ mandate }: SignalBasis): readonly SignalFacts[] {
  if (mandate?.use !== 'more' && mandate?.use !== 'less') return [];
  const { type, use, reasons } = mandate;
  return [{ kind: use === 'more' ? 'beyond' : 'unused', type, reasons }];
}

function decision({ mandate, planned }: SignalBasis): SignalFacts | null {
  if (mandate?.type !== 'reporting') return null;
  const own = mandate.planned !== '';
  return own || planned ? { kind: 'decision', decision: mandate.planned || planned, own } : null;
}

/** "The more intense the cooperation, the larger the care for that link must be" (S0). */
function intensity({ history, measurements }: SignalBasis): SignalFacts | null {
  const [was, is] = drawn(history, ['personOrg']).slice(-2);
  if (!was || !is || is.personOrg > was.personOrg) return null;
  const [before, now] = [was, is].map((one) => measurements.find(({ id }) => id === one.measurement)?.intensity);
  if (!before || !now || INTENSITIES.indexOf(now) <= INTENSITIES.indexOf(before)) return null;
  return {
    kind: 'intensity',
    measurements: [was.measurement, is.measurement],
    intensity: [before, now],
    personOrg: [was.personOrg, is.personOrg],
  };
}

/** Who stands for no organisation cannot leave out its interests. */
function collective({ interests, organisation }: SignalBasis): SignalFacts | null {
  const has = (level: Level) => interests.some((interest) => interest.level === level);
  if (!has('network')) return null;
  const wanted: readonly Level[] = organisation ? ['individual', 'organisation'] : ['individual'];
  const missing = wanted.filter((level) => !has(level));
  return missing.length ? { kind: 'collective', missing } : null;
}

/** The measurements at which all these links were drawn. */
export function drawn<L extends Link>(history: readonly Measured[], links: readonly L[]): readonly Drawn<L>[] {
  return history.filter((measured) => links.every((link) => measured[link] !== null)) as readonly Drawn<L>[];
}
