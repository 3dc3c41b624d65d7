import { readOneOf, textKey, toJsonText, type Json } from '@werkvorm/core';
import { readFlag, readSettings, type Readers } from '@werkvorm/core/settings.js';
import { readUpTo } from '@werkvorm/core/text.js';
import { ORDERS, type Setup } from '../abc-canvas.types.ts';
import { LIMITS } from './limits.ts';
import { no, type Rule } from './rule.ts';

const READERS: Readers<Setup> = {
  title: (value) => readUpTo(value, LIMITS.title),
  order: (value) => readOneOf(value, ORDERS),
  together: readFlag,
  horizon: (value) => readUpTo(value, LIMITS.horizon),
  cheerWords: readCheerWords,
};

/** Where a limit is told, it is the one of the setting. */
const MAX: { readonly [setting: string]: number } = {
  title: LIMITS.title,
  horizon: LIMITS.horizon,
  cheerWords: LIMITS.cheerWord,
};

function readCheerWords(value: Json): readonly string[] | null | undefined {
  if (value === null) return null;
  if (!Array.isArray(value) || value.length > LIMITS.cheerWords) return undefined;
  const words = (value as readonly Json[]).map((word) => readUpTo(word, LIMITS.cheerWord));
  if (!words.every((word) => word !== undefined)) return undefined;
  return [...new Set(words.map(textKey).filter(Boolean))];
}

/** Settings that differ from the present ones become one event. What people were promised when they wrote stays. */
export const changeSetup: Rule = ({ phase, setup, ambition }, raw) => {
  const asked = readSettings(raw.setup, READERS);
  if (typeof asked === 'string') return no('setup.invalid', { max: MAX[asked] ?? LIMITS.title });
  const changed = Object.entries(asked).filter(([key, value]) => !isSame(value, setup[key as keyof Setup]));
  if (!changed.length) return [];
  const keys = changed.map(([key]) => key);
  if (phase !== 'preparing' && (keys.includes('order') || keys.includes('together'))) return no('setup.started');
  if (ambition.locked && keys.includes('horizon')) return no('ambition.locked');
  return [{ type: 'setup.changed', setup: Object.fromEntries(changed) }];
};

function isSame(a: Json, b: Json): boolean {
  return toJsonText(a) === toJsonText(b);
}
