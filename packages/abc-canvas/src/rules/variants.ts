import type { Context } from '@werkvorm/core';
import type { CanvasState, Variant } from '../abc-canvas.types.ts';
import { findVariant, sees, type Found } from './find.ts';
import { notTheirs } from './items.ts';
import { isNo, no, type No, type Raw, type Rule } from './rule.ts';
import { readWas } from './texts.ts';
import { readWriter } from './writers.ts';

/** The variant in the place of the present text; only of the one that was read, so that no third text gets lost. */
export const chooseVariant: Rule = (state, raw, context) => {
  const found = readVariant(state, raw, context);
  if (isNo(found)) return found;
  const was = readWas(raw.was);
  if (was !== null && typeof was !== 'string') return was;
  const { spot, written, variant, by } = found;
  if (was !== written.text) return no('text.changed');
  return [{ type: 'variant.chosen', spot, variant: variant.id, by, at: context.at }];
};

/** The present text stays, and the variant goes. */
export const dropVariant: Rule = (state, raw, context) => {
  const found = readVariant(state, raw, context);
  if (isNo(found)) return found;
  const { spot, variant, by } = found;
  return [{ type: 'variant.dropped', spot, variant: variant.id, by }];
};

function readVariant(state: CanvasState, raw: Raw, context: Context): (Found & { variant: Variant; by: string }) | No {
  const { viewer } = context;
  const writer = readWriter(state, context);
  if (isNo(writer)) return writer;
  const found = findVariant(state, raw.variant);
  if (!found) return no('variant.unknown');
  const problem = notTheirs(state, found.spot, viewer, 'variant.unknown');
  if (problem) return problem;
  return sees(state, found.spot, viewer) ? { ...found, by: writer.by } : no('variant.unknown');
}
