import { readOneOf, toJsonText, type Json } from '@werkvorm/core';
import { readFlag, readSettings, type Readers } from '@werkvorm/core/settings.js';
import { readUpTo } from '@werkvorm/core/text.js';
import { IDENTITIES, NAMINGS, ORDERS, REASONS, REVEALS, STEPS, type Setup } from '../commitment-walk.types.ts';
import { LIMITS } from './limits.ts';
import { no, type No, type Rule } from './rule.ts';
import { NAMED_STEPS } from './scale.ts';

const READERS: Readers<Setup> = {
  decided: (value) => readUpTo(value, LIMITS.decided),
  steps: (value) => STEPS.find((steps) => steps === value),
  naming: (value) => readOneOf(value, NAMINGS),
  labels: readLabels,
  allowMiddle: readFlag,
  low: readLabel,
  high: readLabel,
  across: readFlag,
  acrossLow: readLabel,
  acrossHigh: readLabel,
  identity: (value) => readOneOf(value, IDENTITIES),
  reveal: (value) => readOneOf(value, REVEALS),
  reason: (value) => readOneOf(value, REASONS),
  twoMarkers: readFlag,
  order: (value) => readOneOf(value, ORDERS),
  explainFirst: readFlag,
};

function readLabel(value: Json): string | undefined {
  return readUpTo(value, LIMITS.label);
}

function readLabels(value: Json): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const labels = (value as readonly Json[]).map(readLabel);
  return labels.every((label) => label !== undefined) ? labels : undefined;
}

/** Settings that differ from the present ones become one event; nothing different, no event. */
export const changeSetup: Rule = (state, raw) => {
  const asked = readSettings(raw.setup, READERS);
  if (typeof asked === 'string') return bad(asked === 'decided' ? LIMITS.decided : LIMITS.label);
  const setup = fit({ ...state.setup, ...asked }, asked);
  const problem = contradiction(setup);
  if (problem) return problem;
  const changed = Object.entries(setup).filter(([key, value]) => !isSame(value, state.setup[key as keyof Setup]));
  return changed.length ? [{ type: 'setup.changed', setup: Object.fromEntries(changed) }] : [];
};

/** What was not said follows what was: the number of steps their names, and names the number of steps. */
function fit(setup: Setup, asked: Partial<Setup>): Setup {
  const needed = NAMED_STEPS[setup.naming];
  const steps = asked.steps === undefined && asked.naming && needed ? needed : setup.steps;
  const naming = asked.naming === undefined && needed && needed !== steps ? 'own' : setup.naming;
  const labels = asked.labels === undefined ? setup.labels.slice(0, steps) : setup.labels;
  return { ...setup, steps, naming, labels };
}

/** Settings that cannot go together. */
function contradiction({ steps, naming, labels, identity, twoMarkers, reveal }: Setup): No | null {
  const needed = NAMED_STEPS[naming] ?? steps;
  if (needed !== steps || labels.length > steps) return no('setup.labels', { steps: needed });
  if (identity !== 'anonymous') return null;
  if (twoMarkers) return no('setup.markers');
  return reveal === 'live' ? no('setup.live') : null;
}

function isSame(a: Json, b: Json): boolean {
  return toJsonText(a) === toJsonText(b);
}

function bad(max: number = LIMITS.label): No {
  return no('setup.invalid', { max });
}
