import fc from 'fast-check';
import type { Viewer } from '@werkvorm/core';
import {
  INTENSITIES,
  LENSES,
  LEVELS,
  LINKS,
  MANDATES,
  MARKS,
  REASONS,
  SIGNALS,
  STRENGTHS,
  USES,
  VISIBILITIES,
  type SignalKind,
  type TriadCommand,
  type TriadEvent,
  type TriadState,
} from '../src/interest-triad.types.ts';

type Send = (state: TriadState) => TriadCommand;
/** A command, or one about the things that are there at that moment. */
export type Asked = TriadCommand | Send;

export const FACILITATOR: Viewer = { role: 'facilitator' };

/** What comes before a random run. Ids are `id1`, `id2` … in the order of asking. */
export const OPENING: readonly (readonly [TriadCommand, Viewer])[] = [
  ...['Ann', 'Ben', 'Cem', 'Dee'].map(
    (name, index) =>
      [{ type: 'person.add', name, organisation: index === 3 ? '' : 'Mill' } as const, FACILITATOR] as const,
  ),
  [{ type: 'measurement.open', date: '2026-09-10', label: 'getting to know', intensity: 'adhoc' }, FACILITATOR],
];

/** The people of {@link OPENING}: a command takes one id, and each person one more. */
export const PEOPLE: readonly string[] = ['id2', 'id4', 'id6', 'id8'];

export const viewers: readonly Viewer[] = [
  FACILITATOR,
  { role: 'facilitator', person: PEOPLE[0]! },
  ...PEOPLE.map((person): Viewer => ({ role: 'participant', person })),
  { role: 'observer' },
  { role: 'observer', person: PEOPLE[1]! },
];

const text = fc.constantFrom('bread', 'roses', 'rest', 'a long walk');
const who = fc.option(fc.constantFrom(...PEOPLE), { nil: undefined });
const named = (person: string | undefined) => (person === undefined ? {} : { person });
const at = fc.nat(20);
const pick = (ids: readonly { readonly id: string }[], index: number): string =>
  ids.length ? ids[index % ids.length]!.id : 'none';
const interestsOf = (state: TriadState) => state.people.flatMap(({ interests }) => interests);
const strength = fc.option(fc.constantFrom(...STRENGTHS), { freq: 8 });

/** What people write and draw of their own. */
export const owning: fc.Arbitrary<Asked> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .record({
        level: fc.constantFrom(...LEVELS),
        text,
        lens: fc.option(fc.constantFrom(...LENSES)),
        visibility: fc.constantFrom(...VISIBILITIES),
        person: who,
      })
      .map(({ person, ...rest }): TriadCommand => ({ type: 'interest.add', ...rest, ...named(person) })),
  },
  {
    weight: 3,
    arbitrary: fc
      .record({ at, text, lens: fc.option(fc.constantFrom(...LENSES)) })
      .map(({ at, ...rest }): Send => (state) => ({
        type: 'interest.edit',
        interest: pick(interestsOf(state), at),
        ...rest,
      })),
  },
  {
    weight: 4,
    arbitrary: fc
      .record({ at, visibility: fc.constantFrom(...VISIBILITIES) })
      .map(({ at, visibility }): Send => (state) => ({
        type: 'interest.share',
        interest: pick(interestsOf(state), at),
        visibility,
      })),
  },
  {
    weight: 1,
    arbitrary: at.map((at): Send => (state) => ({ type: 'interest.remove', interest: pick(interestsOf(state), at) })),
  },
  {
    weight: 6,
    arbitrary: fc
      .record({ link: fc.constantFrom(...LINKS), strength, person: who })
      .map(({ person, ...rest }): TriadCommand => ({ type: 'link.set', ...rest, ...named(person) })),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({
        type: fc.constantFrom(...MANDATES),
        margins: text,
        planned: fc.constantFrom('', 'a contract'),
        person: who,
      })
      .map(({ person, ...mandate }): TriadCommand => ({ type: 'mandate.set', mandate, ...named(person) })),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({ use: fc.constantFrom(...USES), reasons: fc.subarray([...REASONS], { maxLength: 1 }), person: who })
      .map(({ person, ...rest }): TriadCommand => ({ type: 'mandate.use', ...rest, ...named(person) })),
  },
  {
    weight: 3,
    arbitrary: fc
      .record({ visibility: fc.constantFrom(...VISIBILITIES), person: who })
      .map(({ person, ...rest }): TriadCommand => ({ type: 'triad.share', ...rest, ...named(person) })),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ invited: fc.boolean(), person: who })
      .map(({ person, ...rest }): TriadCommand => ({ type: 'notes.invite', ...rest, ...named(person) })),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ ready: fc.boolean(), person: who })
      .map(({ person, ...rest }): TriadCommand => ({ type: 'ready.say', ...rest, ...named(person) })),
  },
  { weight: 2, arbitrary: fc.constant<TriadCommand>({ type: 'undo' }) },
);

/** What happens among them. */
const grouping: fc.Arbitrary<Asked> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc
      .record({ about: fc.constantFrom(...PEOPLE), text, person: who })
      .map(({ person, ...rest }): TriadCommand => ({ type: 'note.write', ...rest, ...named(person) })),
  },
  { weight: 1, arbitrary: at.map((at): Send => ({ notes }) => ({ type: 'note.remove', note: pick(notes, at) })) },
  {
    weight: 2,
    arbitrary: fc
      .record({ kind: fc.constantFrom(...MARKS), name: text, from: at })
      .map(({ from, ...rest }): Send => (state) => {
        const all = interestsOf(state);
        return { type: 'mark.make', ...rest, interests: [pick(all, from), pick(all, from + 1)] };
      }),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ at, kind: fc.constantFrom(...MARKS), name: text })
      .map(({ at, ...rest }): Send => ({ marks }) => ({ type: 'mark.edit', mark: pick(marks, at), ...rest })),
  },
  { weight: 1, arbitrary: at.map((at): Send => ({ marks }) => ({ type: 'mark.remove', mark: pick(marks, at) })) },
  {
    weight: 2,
    arbitrary: fc
      .record({
        signal: fc.constantFrom(...(Object.keys(SIGNALS) as SignalKind[])),
        dismissed: fc.boolean(),
        person: who,
      })
      .map(({ person, ...rest }): TriadCommand => ({ type: 'signal.dismiss', ...rest, ...named(person) })),
  },
);

/** What the facilitator does. */
const guiding: fc.Arbitrary<Asked> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .record({ month: fc.constantFrom('09', '10', '11'), intensity: fc.option(fc.constantFrom(...INTENSITIES)) })
      .map(({ month, intensity }): TriadCommand => ({
        type: 'measurement.open',
        date: `2026-${month}-12`,
        label: '',
        intensity,
      })),
  },
  { weight: 4, arbitrary: fc.constant<TriadCommand>({ type: 'matrix.open' }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Asked>(
      { type: 'measurement.close' },
      ({ measurements }) => ({ type: 'measurement.remove', measurement: measurements.at(-1)?.id ?? '' }),
      ({ measurements }) => ({ type: 'measurement.edit', measurement: measurements[0]?.id ?? '', label: 'first' }),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Asked>(
      { type: 'balance.name', text: 'first bread' },
      { type: 'setup.change', setup: { planned: 'a contract', network: 'street' } },
      { type: 'person.add', name: 'Gus', organisation: 'Mill' },
      { type: 'person.edit', person: PEOPLE[2]!, name: 'Cemal' },
      { type: 'person.away', person: PEOPLE[1]!, away: true },
      { type: 'person.away', person: PEOPLE[1]!, away: false },
      ({ people }) => ({ type: 'person.remove', person: people.at(-1)?.id ?? '' }),
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom<Asked>({ type: 'board.close' }, { type: 'board.reopen' }) },
);

/** Commands that people could well send, about the things of that moment. */
export const commands: fc.Arbitrary<Asked> = fc.oneof(
  { weight: 10, arbitrary: owning },
  { weight: 3, arbitrary: grouping },
  { weight: 3, arbitrary: guiding },
);

/** In whose name an event happened. */
export function personOf(event: TriadEvent): string | undefined {
  switch (event.type) {
    case 'ready.said':
    case 'notes.invited':
    case 'interest.added':
    case 'interest.edited':
    case 'interest.shared':
    case 'interest.removed':
    case 'links.changed':
    case 'mandate.changed':
    case 'triad.shared':
      return event.person;
    case 'note.written':
      // What is put back may be what another wrote, by whom it is about.
      return event.undo ? undefined : event.author;
    case 'mark.made':
    case 'mark.edited':
    case 'mark.removed':
      return event.by;
    case 'signal.dismissed':
      return event.by === 'person' ? event.person : undefined;
    default:
      return undefined;
  }
}
