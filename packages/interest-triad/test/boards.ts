import { openMemory, type SavedBoard } from '@werkvorm/core';
import { interestTriadForm } from '../src/interest-triad.form.ts';
import type { TriadEvent } from '../src/interest-triad.types.ts';
import { Player } from '../src/samples/player.ts';

/** A board on which nothing has happened. */
export const empty = (): SavedBoard<TriadEvent> => openMemory(interestTriadForm).save();

/** A talk of two: one person, a measurement that is open, and links that the facilitator draws with them. */
export function alone(): SavedBoard<TriadEvent> {
  const player = new Player();
  player.send({ type: 'person.add', name: 'Ann', organisation: 'Mill' });
  const { id: person } = player.state.people[0]!;
  player.send({ type: 'measurement.open', date: '2026-09-10', label: 'first' });
  player.send({ type: 'triad.share', person, visibility: 'facilitator' });
  for (const link of ['personOrg', 'personNetwork', 'orgNetwork'] as const) {
    player.send({ type: 'link.set', person, link, strength: 2 });
  }
  return player.save();
}
