import { readInt, type Json } from '@werkvorm/core';
import type { Naming, Place, Setup, Steps } from '../commitment-walk.types.ts';
import { no, type No } from './rule.ts';

/** Exactly in between: neither near nor far. */
export const MIDDLE = 50;

/** How many steps each set of names is for; own names fit any number. */
export const NAMED_STEPS: { readonly [N in Naming]: Steps | null } = { own: null, bus: 5, gradients: 8 };

/** The places of the named steps, from low to high; none for a continuous line. */
export function stepPlaces(steps: Steps): readonly number[] {
  return Array.from({ length: steps }, (_, index) => Math.round((index * 100) / (steps - 1)));
}

/**
 * The place asked for, or why nobody can stand there. Named steps and the middle are about the line itself; on the
 * second axis, which has no names, every whole number is a place.
 */
export function readPlace(setup: Setup, rawAlong: Json | undefined, rawAcross: Json | undefined): Place | No {
  const along = readInt(rawAlong, 0, 100);
  if (along === undefined) return no('place.range');
  if (setup.steps && !stepPlaces(setup.steps).includes(along)) return no('place.step', { steps: setup.steps });
  if (along === MIDDLE && !setup.allowMiddle) return no('place.middle');
  if (!setup.across) return { along, across: null };
  if (rawAcross === undefined || rawAcross === null) return no('place.across');
  const across = readInt(rawAcross, 0, 100);
  return across === undefined ? no('place.range') : { along, across };
}

/** True for one and the same spot. */
export function isSamePlace(a: Place, b: Place): boolean {
  return a.along === b.along && a.across === b.across;
}
