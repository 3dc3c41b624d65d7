import { readOneOf } from '@werkvorm/core';
import { MANDATES, type Spot } from '../abc-canvas.types.ts';
import { readScale } from './ambition.ts';
import { isNo, no, type Rule } from './rule.ts';
import { isOpen } from './sight.ts';
import { change, readChange } from './texts.ts';
import { readRow } from './writers.ts';

/** What the ambition means for a partner, to lay side by side (S3 §3.1, spraakverwarring). Empty takes it away. */
export const writeMeaning: Rule = (state, raw, context) => {
  const row = readRow(state, raw, context);
  if (isNo(row)) return row;
  const spot: Spot = { list: 'meaning', partner: row.partner.id, item: '' };
  const given = readChange(raw, spot);
  return isNo(given) ? given : change(spot, row.partner.meaning, given, { ...context, by: row.by });
};

/** How far the ambition is also theirs (work-forms §4.3). */
export const setOwnership: Rule = (state, raw, context) => {
  const row = readRow(state, raw, context);
  if (isNo(row)) return row;
  const { by, partner } = row;
  const ownership = readScale(raw.ownership);
  if (ownership !== null && typeof ownership !== 'number') return ownership;
  return ownership === partner.ownership ? [] : [{ type: 'ownership.set', partner: partner.id, ownership, by }];
};

/** What a partner's people may do in its name (work-forms §3.2). */
export const setMandate: Rule = (state, raw, context) => {
  const row = readRow(state, raw, context);
  if (isNo(row)) return row;
  const { by, partner } = row;
  const mandate = readOneOf(raw.mandate, MANDATES);
  if (mandate === undefined) return no('command.invalid');
  return mandate === partner.mandate ? [] : [{ type: 'mandate.set', partner: partner.id, mandate, by }];
};

/**
 * Done with B, so that the others know how long they wait. Also with nothing written: that has its reasons, and an
 * answer that depends on it would tell. Once all is open it is no longer asked.
 */
export const setReady: Rule = (state, raw, context) => {
  const row = readRow(state, raw, context);
  if (isNo(row)) return row;
  const { by, partner } = row;
  if (typeof raw.ready !== 'boolean') return no('command.invalid');
  if (isOpen(state) || raw.ready === partner.ready) return [];
  return [{ type: 'partner.ready', partner: partner.id, ready: raw.ready, by }];
};
