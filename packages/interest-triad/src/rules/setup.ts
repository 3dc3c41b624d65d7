import { asRecord, type Json } from '@werkvorm/core';
import { readUpTo } from '@werkvorm/core/text.js';
import type { Setup } from '../interest-triad.types.ts';
import { LIMITS } from './limits.ts';
import { no, type Rule } from './rule.ts';

const READERS: { readonly [K in keyof Setup]: (value: Json) => Setup[K] | undefined } = {
  network: (value) => readUpTo(value, LIMITS.label),
  planned: (value) => readUpTo(value, LIMITS.mandate),
};

/** Settings that differ from the present ones become one event; nothing different, no event. */
export const changeSetup: Rule = (state, raw) => {
  const given = asRecord(raw.setup);
  if (!given) return no('setup.invalid', { max: LIMITS.label });
  const changed: { [key: string]: string } = {};
  for (const key of Object.keys(given)) {
    const name = Object.keys(READERS).find((known): known is keyof Setup => known === key);
    const text = name && READERS[name](given[key]!);
    if (name === undefined || text === undefined) {
      return no('setup.invalid', { max: key === 'planned' ? LIMITS.mandate : LIMITS.label });
    }
    if (text !== state.setup[name]) changed[name] = text;
  }
  return Object.keys(changed).length ? [{ type: 'setup.changed', setup: changed }] : [];
};

/** S4: "Balanceren en integreren tussen individuele belangen, belangen van de organisaties, belangen van het netwerk". */
export const nameBalance: Rule = (state, raw) => {
  const text = readUpTo(raw.text, LIMITS.balance);
  if (text === undefined || typeof raw.text !== 'string') return no('balance.text', { max: LIMITS.balance });
  return text === state.balance ? [] : [{ type: 'balance.named', text }];
};

/** What is shared is turned over, all at once, and stays so: what was seen cannot be hidden again (work-forms §20.2). */
export const openMatrix: Rule = () => [{ type: 'matrix.opened' }];

export const closeBoard: Rule = () => [{ type: 'board.closed' }];

export const reopenBoard: Rule = () => [{ type: 'board.reopened' }];
