import { readInt, type Json } from '@werkvorm/core';
import { AMBITION } from './find.ts';
import { LIMITS } from './limits.ts';
import { isNo, no, type No, type Rule } from './rule.ts';
import { change, propose, readChange, readWords } from './texts.ts';
import { readWriter } from './writers.ts';

/** A is of the group: everybody who takes part writes it (work-forms §4.5). */
export const writeAmbition: Rule = (state, raw, context) => {
  const writer = readWriter(state, context);
  if (isNo(writer)) return writer;
  const given = readChange(raw, AMBITION);
  if (isNo(given)) return given;
  if (!given.text) return no('ambition.empty', { max: LIMITS.ambition });
  return change(AMBITION, state.ambition, given, { ...context, by: writer.by });
};

/** Another wording, laid beside the present one. */
export const proposeAmbition: Rule = (state, raw, context) => {
  const writer = readWriter(state, context);
  if (isNo(writer)) return writer;
  const text = readWords(raw.text, LIMITS.ambition);
  if (typeof text !== 'string') return text;
  if (!text) return no('ambition.empty', { max: LIMITS.ambition });
  return propose(AMBITION, state.ambition, text, { ...context, by: writer.by });
};

/** How high the group says its ambition is. */
export const setHeight: Rule = (state, raw, context) => {
  const writer = readWriter(state, context);
  if (isNo(writer)) return writer;
  const height = readScale(raw.height);
  if (height !== null && typeof height !== 'number') return height;
  return height === state.ambition.height ? [] : [{ type: 'height.set', height, by: writer.by }];
};

/** A place on a scale, or null = not said. */
export function readScale(value: Json | undefined): number | null | No {
  if (value === null) return null;
  return readInt(value, 1, LIMITS.scale) ?? no('scale.range', { min: 1, max: LIMITS.scale });
}
