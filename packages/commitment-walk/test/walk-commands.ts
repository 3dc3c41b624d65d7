import fc from 'fast-check';
import type { Viewer } from '@werkvorm/core';
import type { Ballot, Setup, WalkCommand, WalkEvent, WalkState } from '../src/commitment-walk.types.ts';

type Send = (state: WalkState) => WalkCommand;

export const FACILITATOR: Viewer = { role: 'facilitator' };
const PEOPLE_HERE = ['Ann', 'Ben', 'Cem', 'Dee', 'Eva', 'Fay'];

/** What comes before a random run: six people of two organisations. Ids are `id1`, `id2` … in the order of asking. */
export function opening(setup: Partial<Setup> = {}): readonly (readonly [WalkCommand, Viewer])[] {
  return [
    [{ type: 'setup.change', setup: { decided: 'We bake bread.', ...setup } }, FACILITATOR],
    ...PEOPLE_HERE.map(
      (name, index) =>
        [{ type: 'person.add', name, organisation: index % 3 ? 'Bakery' : 'Mill' } as const, FACILITATOR] as const,
    ),
    [{ type: 'round.open' }, FACILITATOR],
  ];
}

/** The people of {@link opening}: a command takes one id, and each person one more. */
export const PEOPLE: readonly string[] = ['id3', 'id5', 'id7', 'id9', 'id11', 'id13'];

export const viewers: readonly Viewer[] = [
  FACILITATOR,
  { role: 'facilitator', person: PEOPLE[0]! },
  ...PEOPLE.map((person): Viewer => ({ role: 'participant', person })),
  { role: 'observer' },
  { role: 'observer', person: PEOPLE[1]! },
];

const who = fc.option(fc.constantFrom(...PEOPLE), { nil: undefined });
const named = (person: string | undefined) => (person === undefined ? {} : { person });
const marker = fc.constantFrom('me', 'organisation', undefined);
const along = fc.oneof(fc.constantFrom(0, 25, 50, 75, 100), fc.integer({ min: 0, max: 100 }));
const text = fc.constantFrom('', 'because', 'so', 'time');

/** As many ballots as were laid, most of them standing. */
const ballots =
  (places: readonly number[]) =>
  (state: WalkState): readonly Ballot[] =>
    (state.rounds.at(-1)?.laid ?? []).map((_, index) => ({
      place: { along: places[index % places.length] ?? 50, across: state.setup.across ? 10 : null },
      why: state.setup.reason === 'required' ? 'because' : '',
      help: '',
    }));

/** What people do in a round. */
export const placing: fc.Arbitrary<WalkCommand> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .record({ along, across: along, marker, why: text, person: who })
      .map(({ why, person, ...place }): WalkCommand => ({
        type: 'place.set',
        ...place,
        ...(why ? { why } : {}),
        ...named(person),
      })),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({ marker, person: who })
      .map(({ marker, person }): WalkCommand => ({ type: 'place.abstain', marker, ...named(person) })),
  },
  { weight: 1, arbitrary: who.map((person): WalkCommand => ({ type: 'place.return', ...named(person) })) },
  {
    weight: 2,
    arbitrary: fc
      .record({ why: text, help: text, moved: text, marker, person: who })
      .map(({ marker, person, ...words }): WalkCommand => ({ type: 'reason.give', words, marker, ...named(person) })),
  },
  { weight: 2, arbitrary: fc.constant<WalkCommand>({ type: 'undo' }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...PEOPLE), fc.boolean())
      .map(([person, away]): WalkCommand => ({ type: 'person.away', person, away })),
  },
);

/** Commands that people could well send, about the people and issues of that moment. */
export const commands: fc.Arbitrary<WalkCommand | Send> = fc.oneof(
  { weight: 10, arbitrary: placing },
  {
    weight: 3,
    arbitrary: fc.array(along, { minLength: 1, maxLength: 6 }).map((places): Send => (state) => ({
      type: 'round.reveal',
      ballots: ballots(places)(state),
    })),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom<WalkCommand>(
      { type: 'round.open' },
      { type: 'explaining.close' },
      { type: 'speaker.done' },
      { type: 'issue.note', text: 'money' },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...PEOPLE).map((person): WalkCommand => ({ type: 'speaker.call', person })),
  },
  { weight: 1, arbitrary: who.map((person): WalkCommand => ({ type: 'speaker.pass', ...named(person) })) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<WalkCommand | Send>(
      { type: 'round.hide' },
      { type: 'round.restart' },
      { type: 'walk.close' },
      { type: 'person.add', name: 'Gus', organisation: 'Mill' },
      { type: 'person.edit', person: PEOPLE[2]!, name: 'Cemal' },
      (state) => ({ type: 'person.remove', person: state.people.at(-1)?.id ?? '' }),
      (state) => ({ type: 'issue.remove', issue: state.issues[0]?.id ?? '' }),
    ),
  },
);

/** In whose name an event happened. */
export function personOf(event: WalkEvent): string | undefined {
  switch (event.type) {
    case 'place.taken':
    case 'place.laid':
    case 'place.returned':
    case 'reason.given':
    case 'speaker.passed':
      return event.person;
    default:
      return undefined;
  }
}

/** Settings that go together. */
export const setups: fc.Arbitrary<Partial<Setup>> = fc
  .record({
    steps: fc.constantFrom(0, 3, 5, 7, 8),
    allowMiddle: fc.boolean(),
    across: fc.boolean(),
    identity: fc.constantFrom('named', 'organisation', 'anonymous'),
    reveal: fc.constantFrom('together', 'live'),
    reason: fc.constantFrom('off', 'optional', 'ends', 'required'),
    twoMarkers: fc.boolean(),
    order: fc.constantFrom('lowest', 'minority', 'free'),
    explainFirst: fc.boolean(),
  } as const)
  .map((setup): Partial<Setup> =>
    setup.identity === 'anonymous' ? { ...setup, reveal: 'together', twoMarkers: false } : setup,
  );
