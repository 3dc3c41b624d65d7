import { readInt, readOneOf, type Json } from '@werkvorm/core';
import { readFlag, readSettings, type Readers } from '@werkvorm/core/settings.js';
import { KINDS, TURN_MODES, type Setup } from '../opportunity-circle.types.ts';
import { LIMITS } from './limits.ts';
import { no, readUpTo, type No, type Rule } from './rule.ts';

const READERS: Readers<Setup> = {
  title: readLabel,
  theme: readLabel,
  kind: (value) => readOneOf(value, KINDS),
  centre: readLabel,
  edge: readLabel,
  rings: (value) => readInt(value, LIMITS.rings.min, LIMITS.rings.max),
  picksMin: (value) => readInt(value, 1, LIMITS.picks),
  picksMax: (value) => readInt(value, 1, LIMITS.picks),
  ownCards: (value) => readInt(value, 0, LIMITS.ownCards),
  review: readFlag,
  turnMode: (value) => readOneOf(value, TURN_MODES),
  rounds: (value) => readInt(value, 0, LIMITS.rounds),
  stopAtCentre: readFlag,
};

function readLabel(value: Json): string | undefined {
  return readUpTo(value, LIMITS.label);
}

/** Settings that differ from the present ones become one event; nothing different, no event. */
export const changeSetup: Rule = (state, raw) => {
  const asked = readSettings(raw.setup, READERS);
  if (typeof asked === 'string') return badSetting(asked);
  const changed = (Object.keys(asked) as (keyof Setup)[]).filter((name) => asked[name] !== state.setup[name]);
  const of = (from: Partial<Setup>) => Object.fromEntries(changed.map((name) => [name, from[name]] as const));
  const setup: Partial<Setup> = of(asked);
  const { picksMin, picksMax }: Setup = { ...state.setup, ...setup };
  if (picksMin > picksMax) return badSetting('picksMin');
  return changed.length ? [{ type: 'setup.changed', setup, before: of(state.setup) }] : [];
};

function badSetting(name: string): No {
  if (name === 'rings') return no('setup.rings', LIMITS.rings);
  return name === 'picksMin' || name === 'picksMax'
    ? no('setup.picks', { min: 1, max: LIMITS.picks })
    : no('setup.invalid');
}
