import { asRecord, type Json } from '@werkvorm/core';
import { readUpTo } from '@werkvorm/core/text.js';
import type { Reason, Words } from '../commitment-walk.types.ts';
import { LIMITS } from './limits.ts';
import { no, type No } from './rule.ts';

/** Words as they arrive: only the fields that were given. */
type Given = { -readonly [K in keyof Words]?: string };

const FIELDS: readonly (keyof Words)[] = ['why', 'help', 'moved'];

/** The words in a record, those of them that were given; where reasons are off, none but empty ones. */
export function readWords(reason: Reason, raw: { readonly [key: string]: Json | undefined }): Given | No {
  const words: Given = {};
  for (const field of FIELDS) {
    if (raw[field] === undefined) continue;
    const text = readUpTo(raw[field], LIMITS.words);
    if (text === undefined) return typeof raw[field] === 'string' ? tooLong() : no('command.invalid');
    if (text && reason === 'off') return no('reason.off');
    words[field] = text;
  }
  return words;
}

/** As {@link readWords}, of what should be a record. */
export function readWordsOf(reason: Reason, value: Json | undefined): Given | No {
  const raw = asRecord(value);
  return raw ? readWords(reason, raw) : no('command.invalid');
}

function tooLong(): No {
  return no('reason.long', { max: LIMITS.words });
}
