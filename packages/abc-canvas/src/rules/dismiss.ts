import { toJsonText, type Context } from '@werkvorm/core';
import type { CanvasState, Check } from '../abc-canvas.types.ts';
import { isNo, no, type No, type Raw, type Rule } from './rule.ts';
import { view } from './view.ts';
import { readWriter } from './writers.ts';

/** Advice can be put away; when what it rests on changes it is there again. */
export const dismissCheck: Rule = (state, raw, context) => {
  const found = readCheck(state, raw, context);
  if (isNo(found)) return found;
  const { check, partner, facts, dismissed, by } = found;
  return dismissed ? [] : [{ type: 'check.dismissed', check, partner, stamp: toJsonText(facts), by }];
};

export const recallCheck: Rule = (state, raw, context) => {
  const found = readCheck(state, raw, context);
  if (isNo(found)) return found;
  const { check, partner, dismissed, by } = found;
  return dismissed ? [{ type: 'check.recalled', check, partner, by }] : [];
};

/** Only what this viewer is shown, so that the answer tells no more. Beside another's row it is not theirs. */
function readCheck(state: CanvasState, raw: Raw, context: Context): (Check & { by: string }) | No {
  const writer = readWriter(state, context);
  if (isNo(writer)) return writer;
  const { partner = '' } = raw;
  const found = view(state, context.viewer).checks.find((one) => one.check === raw.check && one.partner === partner);
  if (!found) return no('check.gone');
  if (writer.partner && found.partner && found.partner !== writer.partner) return no('partner.other');
  return { ...found, by: writer.by };
}
