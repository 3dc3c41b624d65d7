import { readInt, parseJson } from '@werkvorm/core';
import type { Place, WalkView } from './commitment-walk.types.ts';

/**
 * A participant's position as a web form posts it: `name` = the place (0–100), `name.across` = the second axis, and for
 * the marker of the organisation `name.organisation` and `name.organisation.across`. Empty = stands aside; absent =
 * nothing laid. An anonymous walk posts nothing: a form is sent by somebody.
 */
export function valueOf(name: string, { me, setup }: WalkView): FormData | null {
  if (!me || setup.identity === 'anonymous' || !me.stands.length) return null;
  const data = new FormData();
  for (const { marker, place } of me.stands) {
    const key = marker === 'me' ? name : `${name}.${marker}`;
    data.set(key, place ? String(place.along) : '');
    if (place && place.across !== null) data.set(`${key}.across`, String(place.across));
  }
  return data;
}

/** The same for the browser to keep, as long as the page is in its history. */
export function stateOf({ me, setup }: WalkView): string {
  const stand = setup.identity === 'anonymous' ? undefined : me?.stands.find(({ marker }) => marker === 'me');
  return stand?.place ? JSON.stringify(stand.place) : '';
}

/** A place out of what the browser kept; anything else is nothing. */
export function restoredPlace(kept: string): Place | null {
  const json = parseJson(kept) as { along?: never; across?: never } | null | undefined;
  if (typeof json !== 'object' || json === null) return null;
  const along = readInt(json.along, 0, 100);
  const across = json.across === null ? null : readInt(json.across, 0, 100);
  return along === undefined || across === undefined ? null : { along, across };
}
