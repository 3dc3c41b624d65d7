import type { Context, Json } from '@werkvorm/core';
import { readIds } from '@werkvorm/core';
import { readUpTo } from '@werkvorm/core/text.js';
import type { CanvasEvent, Item, Spot, Written } from '../abc-canvas.types.ts';
import { LIMITS } from './limits.ts';
import { no, type No, type Raw } from './rule.ts';

/*
 * Two people who write at the same time never overwrite each other (work-forms §17, big groups). A change says which
 * text its writer started from. When that is still the present one it takes its place; otherwise it is kept beside it,
 * and both stay until somebody chooses or merges.
 */

/** A change of a text, read from a command. */
export interface Change {
  readonly text: string;
  /** What its writer started from; null = something that it can never have been. */
  readonly was: string | null;
  readonly merges: readonly string[];
}

/** What a line says besides its text, as far as it changes. */
export type Tag = Pick<CanvasEvent & { type: 'text.written' }, 'level' | 'means'>;

/** Most characters of a text, by where it stands. */
export const LONGEST: { readonly [L in Spot['list']]: number } = {
  ambition: LIMITS.ambition,
  meaning: LIMITS.ambition,
  'no-go': LIMITS.item,
  interests: LIMITS.item,
  commitments: LIMITS.item,
};

/** The words of a command; an empty text is one. */
export function readWords(value: Json | undefined, max: number): string | No {
  const text = readUpTo(value, max);
  if (text !== undefined) return text;
  return typeof value === 'string' ? no('text.long', { max }) : no('command.invalid');
}

/** A change of the text that stands there. */
export function readChange(raw: Raw, { list }: Spot): Change | No {
  const text = readWords(raw.text, LONGEST[list]);
  if (typeof text !== 'string') return text;
  const was = readWas(raw.was);
  if (was !== null && typeof was !== 'string') return was;
  const merges = raw.merges === undefined ? [] : readIds(raw.merges);
  return merges ? { text, was, merges } : no('command.invalid');
}

/** The text that somebody had before them. */
export function readWas(value: Json | undefined): string | null | No {
  if (value !== undefined && typeof value !== 'string') return no('command.invalid');
  return readUpTo(value, LIMITS.ambition) ?? null;
}

/**
 * What becomes of a change: it takes the place of the text it started from, or it is kept beside the present one. No
 * event when the board has it already.
 *
 * @param blind the writer does not see the present text, so that it may not answer what they suppose it is
 */
export function change(
  spot: Spot,
  written: Written,
  { text, was, merges }: Change,
  { by, at, id, tag = {}, blind = false }: Pick<Context, 'at' | 'id'> & { by: string; tag?: Tag; blind?: boolean },
): readonly CanvasEvent[] {
  const isGone = (written as Item).removed === true;
  const known = written.variants.filter((variant) => merges.includes(variant.id)).map((variant) => variant.id);
  const fits = !blind && (was === written.text || written.text === '' || text === written.text);
  if (fits) {
    const isSame = text === written.text && !isGone && !known.length && !isTag(tag);
    return isSame
      ? []
      : [{ type: 'text.written', spot, text, by, at, ...tag, ...(known.length ? { merges: known } : {}) }];
  }
  const isKept = written.variants.some((variant) => variant.text === text && (!blind || variant.by === by));
  if (isKept && !isTag(tag)) return [];
  return [{ type: 'text.diverged', spot, variant: id(), text, by, ...tag }];
}

/** A text beside the present one, without taking its place; none when it lies there already. */
export function propose(spot: Spot, written: Written, text: string, { by, id }: Pick<Context, 'id'> & { by: string }) {
  const isThere = text === written.text || written.variants.some((variant) => variant.text === text);
  const event: CanvasEvent = { type: 'text.diverged', spot, variant: '', text, by };
  return isThere ? [] : [{ ...event, variant: id() }];
}

function isTag({ level, means }: Tag): boolean {
  return level !== undefined || means !== undefined;
}
