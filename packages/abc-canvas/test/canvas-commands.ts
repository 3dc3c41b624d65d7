import fc from 'fast-check';
import type { Viewer } from '@werkvorm/core';
import { LEVELS, MEANS } from '@werkvorm/core/results.js';
import { FACILITATOR, OBSERVER } from '@werkvorm/core/testing/play.js';
import type { CanvasCommand, CanvasEvent, CanvasState, Setup, Written } from '../src/abc-canvas.types.ts';

export type Send = (state: CanvasState) => CanvasCommand;
export type Sent = CanvasCommand | Send;

/** Two of the Mill, two of the Bakery, one on their own. */
const HERE: readonly (readonly [string, string])[] = [
  ['Ann', 'Mill'],
  ['Abe', 'Mill'],
  ['Ben', 'Bakery'],
  ['Bea', 'Bakery'],
  ['Cem', ''],
];

/** What comes before a random run. */
export function opening(setup: Partial<Setup> = {}): readonly (readonly [CanvasCommand, Viewer])[] {
  return [
    [{ type: 'setup.change', setup: { title: 'Bread', ...setup } }, FACILITATOR],
    ...HERE.map(([name, organisation]) => [{ type: 'person.add', name, organisation } as const, FACILITATOR] as const),
    [{ type: 'phase.go', to: 'ambition' }, FACILITATOR],
    [{ type: 'ambition.write', text: 'We bake.', was: '' }, FACILITATOR],
  ];
}

/** The people and partners of {@link opening}: a command takes an id, a person one and a new partner another. */
export const PEOPLE: readonly string[] = ['id3', 'id6', 'id8', 'id11', 'id13'];
export const PARTNERS: readonly string[] = ['id4', 'id9', 'id14'];

export const FACILITATORS: readonly Viewer[] = [FACILITATOR, { role: 'facilitator', person: PEOPLE[0]! }];

export const viewers: readonly Viewer[] = [
  ...FACILITATORS,
  ...PEOPLE.map((person): Viewer => ({ role: 'participant', person })),
  OBSERVER,
  { role: 'observer', person: PEOPLE[1]! },
];

const TEXTS = ['', 'bread', 'rolls', 'samen', 'x'.repeat(300)];
const text = fc.constantFrom(...TEXTS.slice(1), ...TEXTS);
const partner = fc.option(fc.constantFrom(...PARTNERS, 'nobody'), { nil: undefined });
const level = fc.option(fc.constantFrom(...LEVELS), { nil: undefined });
const means = fc.option(fc.constantFrom(...MEANS), { nil: undefined });
const scale = fc.option(fc.integer({ min: 0, max: 6 }), { nil: null });

const linesOf = ({ ambition, partners }: CanvasState) => [
  ...ambition.noGo,
  ...partners.flatMap(({ interests, commitments }) => [...interests, ...commitments]),
];

/** Every text of the canvas. */
export const textsOf = (state: CanvasState): readonly Written[] => [
  state.ambition,
  ...state.partners.map(({ meaning }) => meaning),
  ...linesOf(state),
];

const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];

/** What stands there, or something that somebody else may have seen. */
const was = (written: Written | undefined, at: number): string =>
  at % 3 ? (written?.text ?? '') : TEXTS[at % TEXTS.length]!;

/** What people write in A and in their own row. */
export const writing: fc.Arbitrary<Sent> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(text, fc.nat(60), fc.boolean()).map(([text, at, merge]): Send => (state) => ({
      type: 'ambition.write',
      text,
      was: was(state.ambition, at),
      ...(merge ? { merges: state.ambition.variants.map(({ id }) => id) } : {}),
    })),
  },
  { weight: 1, arbitrary: text.map((text): Sent => ({ type: 'ambition.propose', text })) },
  { weight: 1, arbitrary: scale.map((height): Sent => ({ type: 'height.set', height })) },
  { weight: 1, arbitrary: text.map((text): Sent => ({ type: 'no-go.add', text })) },
  {
    weight: 2,
    arbitrary: fc.record({ text, was: text, partner }).map((fields): Sent => ({ type: 'meaning.write', ...fields })),
  },
  {
    weight: 2,
    arbitrary: fc.record({ ownership: scale, partner }).map((fields): Sent => ({ type: 'ownership.set', ...fields })),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ mandate: fc.constantFrom('', 'decides', 'reports', 'explores'), partner })
      .map((fields): Sent => ({ type: 'mandate.set', ...fields }) as Sent),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({ ready: fc.boolean(), partner })
      .map((fields): Sent => ({ type: 'partner.ready', ...fields })),
  },
  {
    weight: 5,
    arbitrary: fc.record({ text, level, partner }).map((fields): Sent => ({ type: 'interest.add', ...fields })),
  },
  {
    weight: 4,
    arbitrary: fc.record({ text, means, partner }).map((fields): Sent => ({ type: 'commitment.add', ...fields })),
  },
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.nat(60), fc.nat(60), fc.option(text, { nil: undefined }), level)
      .map(([line, at, text, level]): Send => (state) => {
        const item = pick(linesOf(state), line);
        return { type: 'item.edit', item: item?.id ?? '', text, was: was(item, at), level };
      }),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.nat(60), fc.nat(60)).map(([line, at]): Send => (state) => {
      const item = pick(linesOf(state), line);
      return { type: 'item.remove', item: item?.id ?? '', was: was(item, at) };
    }),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.nat(60), fc.nat(60), fc.boolean()).map(([which, at, drop]): Send => (state) => {
      const all = textsOf(state).flatMap((written) => written.variants.map(({ id }) => [id, written] as const));
      const [variant, written] = pick(all, which) ?? ['', undefined];
      return drop ? { type: 'variant.drop', variant } : { type: 'variant.choose', variant, was: was(written, at) };
    }),
  },
  { weight: 2, arbitrary: fc.constant<Sent>({ type: 'undo' }) },
);

/** Commands that people could well send. */
export const commands: fc.Arbitrary<Sent> = fc.oneof(
  { weight: 12, arbitrary: writing },
  {
    weight: 4,
    arbitrary: fc
      .record({
        to: fc.constantFrom('ambition', 'interests', 'commitment'),
        reason: fc.constantFrom('', 'so'),
      } as const)
      .map((fields): Sent => ({ type: 'phase.go', ...fields })),
  },
  { weight: 1, arbitrary: fc.constant<Sent>({ type: 'interests.open' }) },
  {
    weight: 4,
    arbitrary: fc.tuple(partner, fc.boolean()).map(([partner, isNow]): Send => ({ ambition }) => ({
      type: 'consent.give',
      partner,
      version: isNow ? ambition.version : 1,
    })),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Sent>(
      { type: 'ambition.lock' },
      { type: 'ambition.reopen', reason: 'so' },
      { type: 'consent.withdraw' },
      { type: 'canvas.close' },
      { type: 'setup.change', setup: { horizon: '2030' } },
      { type: 'setup.change', setup: { title: 'Rolls', cheerWords: ['bread'] } },
      { type: 'person.add', name: 'Dee', organisation: 'Shop' },
      { type: 'person.edit', person: PEOPLE[4]!, name: 'Cemal' },
      { type: 'partner.add', name: 'Farm', about: 'cows' },
      { type: 'partner.edit', partner: PARTNERS[0]!, name: 'Windmill' },
      (state) => ({ type: 'partner.remove', partner: state.partners.at(-1)?.id ?? '' }),
      (state) => ({ type: 'person.remove', person: state.people.at(-1)?.id ?? '' }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ person: fc.constantFrom(...PEOPLE), away: fc.boolean() })
      .map((fields): Sent => ({ type: 'person.away', ...fields })),
  },
  {
    weight: 3,
    arbitrary: fc
      .record({
        type: fc.constantFrom('check.dismiss', 'check.recall'),
        check: fc.constantFrom('cheer-words', 'gets-only', 'brings-only', 'level-missing', 'gets-more', 'rushed'),
        partner,
      } as const)
      .map((fields): Sent => fields),
  },
);

/** In whose name an event happened. */
export function personOf(event: CanvasEvent): string | undefined {
  return 'by' in event ? event.by : undefined;
}

/** Settings of every kind. */
export const setups: fc.Arbitrary<Partial<Setup>> = fc.record({
  order: fc.constantFrom('abc', 'free'),
  together: fc.boolean(),
} as const);
