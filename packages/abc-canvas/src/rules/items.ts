import { readOneOf, type Context, type Viewer } from '@werkvorm/core';
import { LEVELS, MEANS } from '@werkvorm/core/results.js';
import type { CanvasEvent, CanvasState, CommitmentItem, InterestItem, Item, Spot } from '../abc-canvas.types.ts';
import { findItem, PART_OF, sees } from './find.ts';
import { LIMITS } from './limits.ts';
import { closedPart } from './parts.ts';
import { isNo, no, type No, type Raw, type Rule, type Verdict } from './rule.ts';
import { change, readChange, readWas, readWords, type Tag } from './texts.ts';
import { isTheirRow, readRow, readWriter } from './writers.ts';

/** Where nobody wants to go (S3 §3.1); of the group, as the ambition is. */
export const addNoGo: Rule = (state, raw, context) => {
  const writer = readWriter(state, context);
  return isNo(writer) ? writer : add({ list: 'no-go', partner: '', item: '' }, {}, writer.by, raw, context);
};

/** B: why would you put time in it? (S4) The level is that of the organisation where none is named. */
export const addInterest: Rule = (state, raw, context) => {
  const row = readRow(state, raw, context);
  if (isNo(row)) return row;
  const level = raw.level === undefined ? 'organisation' : readOneOf(raw.level, LEVELS);
  if (!level) return no('command.invalid');
  return add({ list: 'interests', partner: row.partner.id, item: '' }, { level }, row.by, raw, context);
};

/** C: what do you want to bring in? (S4) */
export const addCommitment: Rule = (state, raw, context) => {
  const row = readRow(state, raw, context);
  if (isNo(row)) return row;
  const means = raw.means === undefined ? 'other' : readOneOf(raw.means, MEANS);
  if (!means) return no('command.invalid');
  return add({ list: 'commitments', partner: row.partner.id, item: '' }, { means }, row.by, raw, context);
};

function add(spot: Spot, tag: Tag, by: string, raw: Raw, { id }: Context): Verdict {
  const text = readLine(raw);
  if (typeof text !== 'string') return text;
  return [{ type: 'item.added', spot: { ...spot, item: id() }, text, ...tag, by }];
}

/**
 * Another text, level or means of a line. A line that was taken off meanwhile comes back. The facilitator may write to a
 * line that lies face down only beside what stands there: whether it is what they think is not answered.
 */
export const editItem: Rule = (state, raw, context) => {
  const found = readItem(state, raw, context);
  if (isNo(found)) return found;
  const { spot, item, by } = found;
  const blind = !sees(state, spot, context.viewer);
  const tag = readTag(spot, item, raw);
  if (isNo(tag)) return tag;
  if (raw.text === undefined) return blind ? no('item.unknown') : retag(spot, item, tag, by);
  const text = readLine(raw);
  if (typeof text !== 'string') return text;
  const given = readChange(raw, spot);
  if (isNo(given)) return given;
  return change(spot, item, given, { ...context, by, tag: blind ? {} : tag, blind });
};

function retag(spot: Spot, item: Item, tag: Tag, by: string): readonly CanvasEvent[] | No {
  if (item.removed) return no('item.unknown');
  return Object.keys(tag).length ? [{ type: 'item.tagged', spot, ...tag, by }] : [];
}

/** Off the list, as long as it says what was read there. */
export const removeItem: Rule = (state, raw, context) => {
  const found = readItem(state, raw, context);
  if (isNo(found)) return found;
  const { spot, item, by } = found;
  const was = readWas(raw.was);
  if (was !== null && typeof was !== 'string') return was;
  if (item.removed) return [];
  if (was !== item.text || !sees(state, spot, context.viewer)) return no('text.changed');
  return item.variants.length ? no('text.divided') : [{ type: 'item.removed', spot, by }];
};

/** The line of a command, and who writes: where they may, and as far as they can know of it. */
function readItem(state: CanvasState, raw: Raw, context: Context): { spot: Spot; item: Item; by: string } | No {
  const { viewer } = context;
  const writer = readWriter(state, context);
  if (isNo(writer)) return writer;
  const found = findItem(state, raw.item);
  if (!found) return no('item.unknown');
  const problem = notTheirs(state, found.spot, viewer, 'item.unknown');
  return problem ?? { ...found, by: writer.by };
}

/** Why somebody may not write in a place; what they cannot see is not there for them. */
export function notTheirs(
  state: CanvasState,
  spot: Spot,
  viewer: Viewer,
  unknown: 'item.unknown' | 'variant.unknown',
): No | null {
  if (spot.partner && !isTheirRow(state, spot.partner, viewer)) {
    return no(sees(state, spot, viewer) ? 'partner.other' : unknown);
  }
  return closedPart(state, PART_OF[spot.list], viewer.role);
}

function readLine(raw: Raw): string | No {
  const text = readWords(raw.text, LIMITS.item);
  return text === '' ? no('item.empty', { max: LIMITS.item }) : text;
}

/** The level or the means of a line, where another is asked for. */
function readTag({ list }: Spot, item: Item, { level, means }: Raw): Tag | No {
  if (list === 'interests' && level !== undefined) {
    const asked = readOneOf(level, LEVELS);
    if (!asked) return no('command.invalid');
    return asked === (item as InterestItem).level ? {} : { level: asked };
  }
  if (list === 'commitments' && means !== undefined) {
    const asked = readOneOf(means, MEANS);
    if (!asked) return no('command.invalid');
    return asked === (item as CommitmentItem).means ? {} : { means: asked };
  }
  return {};
}
