import { RESULT_LIMITS, type Interest, type Results, type Source } from '@werkvorm/core/results.js';
import type { CanvasView, PartnerView } from '../abc-canvas.types.ts';

/**
 * What other boards may use: the ambition as a statement, as a beacon when it is locked; interests once they are open;
 * commitments with their means. From what an observer sees.
 */
export function results(view: CanvasView): Results {
  const { ambition, partners, people, open } = view;
  const all: Results = {
    participants: people.map(({ name, organisation }) => ({ name, organisation })),
    organisations: partners.filter(({ alone }) => !alone).map(({ name }) => name),
    interests: open ? partners.flatMap((partner) => interestsOf(view, partner)) : [],
    statements: ambition.text ? [ambition.text] : [],
    commitments: partners.flatMap((partner) =>
      partner.commitments.map(({ text, means }) => ({ text, means, ...sourceOf(partner) })),
    ),
    beacons: ambition.locked ? [ambition.text] : [],
  };
  const kept = Object.entries(all).flatMap(([kind, list]: [string, readonly unknown[]]) =>
    list.length ? [[kind, list.slice(0, RESULT_LIMITS.items)]] : [],
  );
  return Object.fromEntries(kept) as Results;
}

/** An interest of somebody's own says whose, as far as it was not entered for them. */
function interestsOf({ people }: CanvasView, partner: PartnerView): readonly Interest[] {
  return partner.interests.map(({ text, level, by }) => {
    const writer = level === 'individual' ? people.find(({ id }) => id === by)?.name : undefined;
    return { text, level, ...(writer ? { person: writer } : {}), ...sourceOf(partner) };
  });
}

function sourceOf({ alone, name }: PartnerView): Source {
  return alone ? { person: name } : { organisation: name };
}
