import fc from 'fast-check';
import type { Viewer } from '@werkvorm/core';
import type { CircleCommand, CircleEvent, CircleState, Setup } from '../src/opportunity-circle.types.ts';

type Send = (state: CircleState) => CircleCommand;

const FACILITATOR: Viewer = { role: 'facilitator' };
const NAMES = ['Ann', 'Ben', 'Cem', 'Dee'];
export const TEXTS = ['bread', 'roses', 'music', 'trees', 'water', 'light'];

/** What comes before a random run: six cards, four people, picking. Ids are `id1`, `id2` … in the order of asking. */
export function opening(setup: Partial<Setup> = {}): readonly (readonly [CircleCommand, Viewer])[] {
  return [
    [{ type: 'setup.change', setup: { rings: 4, picksMin: 1, ownCards: 2, rounds: 2, ...setup } }, FACILITATOR],
    [{ type: 'cards.add', texts: TEXTS }, FACILITATOR],
    ...NAMES.map((name) => [{ type: 'person.add', name } as const, FACILITATOR] as const),
    [{ type: 'picking.start' }, FACILITATOR],
  ];
}

/** The people of {@link opening}: a command takes one id, and each card and person one more. */
export const PEOPLE: readonly string[] = ['id10', 'id12', 'id14', 'id16'];

export const viewers: readonly Viewer[] = [
  FACILITATOR,
  { role: 'facilitator', person: PEOPLE[0]! },
  ...PEOPLE.map((person): Viewer => ({ role: 'participant', person })),
  { role: 'observer' },
];

const nth = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];
const text = fc.constantFrom(...TEXTS, 'Water ', 'wine', '');
const who = fc.option(fc.constantFrom(...PEOPLE), { nil: undefined });

/** Commands that people could well send, about the cards and people of that moment. */
export const commands: fc.Arbitrary<CircleCommand | Send> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(fc.nat(), who).map(([index, person]): Send => (state) => ({
      type: 'card.move',
      card: nth(onCircle(state), index) ?? '',
      ...named(person),
    })),
  },
  {
    weight: 5,
    arbitrary: fc.tuple(fc.array(fc.nat(8), { maxLength: 4 }), who).map(([indexes, person]): Send => (state) => ({
      type: 'cards.pick',
      cards: indexes.map((index) => nth(state.cards, index)?.id ?? ''),
      ...named(person),
    })),
  },
  {
    weight: 5,
    arbitrary: fc.constantFrom<CircleCommand>(
      { type: 'moving.start' },
      { type: 'turn.pass' },
      { type: 'undo' },
      { type: 'redo' },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<CircleCommand>(
      { type: 'turn.skip' },
      { type: 'round.next' },
      { type: 'picks.return' },
      { type: 'moving.end' },
      { type: 'moving.resume' },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<CircleCommand>(
      { type: 'preparing.reopen' },
      { type: 'review.start' },
      { type: 'picking.start' },
      { type: 'session.finish' },
      { type: 'cards.add', texts: ['wine', 'bread', 'salt'] },
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(text, who)
      .map(([text, person]): CircleCommand => ({ type: 'card.write', text, ...named(person) })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.nat(), text)
      .map(([index, text]): Send => (state) => ({ type: 'card.edit', card: nth(state.cards, index)?.id ?? '', text })),
  },
  {
    weight: 1,
    arbitrary: fc
      .nat()
      .map((index): Send => (state) => ({ type: 'card.remove', card: nth(state.cards, index)?.id ?? '' })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...PEOPLE), fc.boolean())
      .map(([person, away]): CircleCommand => ({ type: 'person.away', person, away })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<CircleCommand>(
      { type: 'person.add', name: 'Eve' },
      { type: 'person.remove', person: PEOPLE[3]! },
      { type: 'person.move', person: PEOPLE[2]!, to: 0 },
      { type: 'person.edit', person: PEOPLE[1]!, name: 'Bea' },
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .record<Partial<Setup>>({
        turnMode: fc.constantFrom('turns', 'round'),
        review: fc.boolean(),
        stopAtCentre: fc.boolean(),
        rings: fc.integer({ min: 3, max: 5 }),
      })
      .map((setup): CircleCommand => ({ type: 'setup.change', setup })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom<CircleCommand['type']>('proposal.make', 'proposal.answer', 'note.add', 'remark.add'),
        fc.nat(),
        who,
      )
      .map(
        ([type, index, person]): Send =>
          (state) =>
            ({
              type,
              text: 'so',
              answer: 'agree',
              card: nth(state.cards, index)?.id ?? '',
              cards: onCircle(state).slice(0, 2),
              ...named(person),
            }) as CircleCommand,
      ),
  },
);

function named(person: string | undefined): { readonly person?: string } {
  return person === undefined ? {} : { person };
}

function onCircle(state: CircleState): readonly string[] {
  return state.cards.filter((card) => card.ring > 0).map((card) => card.id);
}

/** In whose name an event happened: only what participants do for themselves. */
export function personOf(event: CircleEvent): string | undefined {
  switch (event.type) {
    case 'cards.picked':
    case 'picks.returned':
    case 'remark.added':
    case 'choice.made':
    case 'turn.passed':
    case 'proposal.answered':
      return event.person;
    case 'card.added':
      return event.author;
    case 'card.removed':
      return event.was.author;
    default:
      return undefined;
  }
}
