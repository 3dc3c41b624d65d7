import { asRecord, readInt, readOneOf, type Json } from '@werkvorm/core';
import { KINDS, TURN_MODES, type Setup } from '../opportunity-circle.types.ts';
import { DEFAULT_SETUP } from './initial.ts';
import { LIMITS } from './limits.ts';
import { no, readUpTo, type No, type Rule } from './rule.ts';

/** Reads one setting; `undefined` when it is none. */
const READERS: { readonly [K in keyof Setup]: (value: Json) => Setup[K] | undefined } = {
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

function readFlag(value: Json): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

/** Settings that differ from the present ones become one event; nothing different, no event. */
export const changeSetup: Rule = (state, raw) => {
  const asked = asRecord(raw.setup);
  if (!asked) return no('setup.invalid');
  const setup: { [key: string]: Json } = {};
  const before: { [key: string]: Json } = {};
  for (const key of Object.keys(asked)) {
    if (!Object.hasOwn(DEFAULT_SETUP, key)) return no('setup.invalid');
    const name = key as keyof Setup;
    const value = READERS[name](asked[key]!);
    if (value === undefined) return badSetting(name);
    if (value === state.setup[name]) continue;
    setup[name] = value;
    before[name] = state.setup[name];
  }
  const { picksMin, picksMax }: Setup = { ...state.setup, ...setup };
  if (picksMin > picksMax) return badSetting('picksMin');
  return Object.keys(setup).length ? [{ type: 'setup.changed', setup, before }] : [];
};

function badSetting(name: keyof Setup): No {
  if (name === 'rings') return no('setup.rings', LIMITS.rings);
  return name === 'picksMin' || name === 'picksMax'
    ? no('setup.picks', { min: 1, max: LIMITS.picks })
    : no('setup.invalid');
}
