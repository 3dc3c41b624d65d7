import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { openMemory, toJsonText, type Json, type Viewer } from '@werkvorm/core';
import { property, testPlatform } from '@werkvorm/core/testing/properties.js';
import { commitmentWalkForm } from '../src/commitment-walk.form.ts';
import type { Ballot, Setup, WalkCommand, WalkEvent } from '../src/commitment-walk.types.ts';

/** What somebody lays in the box. */
type Vote = { readonly along: number | null; readonly across: number; readonly why: string };

/** One round: who lays, in which order, what; and what the people list goes through meanwhile. */
interface Plan {
  /** Places in the list of people, in the order of laying. */
  readonly order: readonly number[];
  readonly votes: readonly Vote[];
  /** How the assignment of votes to people is turned in the twin. */
  readonly turned: readonly number[];
  readonly entered: boolean;
  readonly again: readonly number[];
}

const NAMES = Array.from({ length: 12 }, (_, index) => `person ${index}`);
const MOST = NAMES.length;

const vote: fc.Arbitrary<Vote> = fc.record({
  along: fc.option(fc.constantFrom(0, 25, 50, 75, 100), { freq: 6 }),
  across: fc.integer({ min: 0, max: 100 }),
  why: fc.constantFrom('', 'because', 'so'),
});

const plan: fc.Arbitrary<Plan> = fc
  .subarray(
    NAMES.map((_, index) => index),
    { minLength: 5 },
  )
  .chain((those) =>
    fc.record({
      order: fc.shuffledSubarray(those, { minLength: those.length }),
      votes: fc.array(vote, { minLength: MOST, maxLength: MOST }),
      turned: fc.shuffledSubarray(
        those.map((_, index) => index),
        { minLength: those.length },
      ),
      entered: fc.boolean(),
      again: fc.array(fc.nat(those.length - 1), { maxLength: 3 }),
    }),
  );

const setups: fc.Arbitrary<Partial<Setup>> = fc.record({
  steps: fc.constantFrom(0, 5),
  across: fc.boolean(),
  reason: fc.constantFrom('optional', 'ends'),
} as const);

/** Plays all rounds through a host, with a box as a screen has it; answers with all that is left of it. */
async function play(
  setup: Partial<Setup>,
  plans: readonly Plan[],
  isTurned: boolean,
  isSeen = true,
): Promise<readonly string[]> {
  const host = openMemory(commitmentWalkForm, { platform: testPlatform() });
  const left: string[] = [];
  const facilitator: Viewer = { role: 'facilitator' };
  const send = (command: WalkCommand, as: Viewer = facilitator) => host.send(command, as);
  let people: readonly string[] = [];
  const look = () => {
    if (!isSeen) return;
    const viewers = [
      facilitator,
      { role: 'observer' } as const,
      ...people.map((person) => ({ role: 'participant', person }) as const),
    ];
    for (const as of viewers) left.push(toJsonText(host.view(as) as unknown as Json));
    left.push(toJsonText(host.save() as unknown as Json));
  };

  await send({ type: 'setup.change', setup: { decided: 'so', identity: 'anonymous', explainFirst: false, ...setup } });
  for (const name of NAMES.slice(0, 8)) await send({ type: 'person.add', name });
  for (const [round, { order, votes, turned, entered, again }] of plans.entries()) {
    // A round opens only for people who could be shown together; who returns while it is open is judged at its reveal.
    const before = plans[round - 1];
    const others = before ? people.filter((_, place) => !before.order.includes(place)) : [];
    for (const person of others) await send({ type: 'person.away', person, away: true });
    assert.ok((await send({ type: 'round.open' })).ok);
    for (const person of others) await send({ type: 'person.away', person, away: false });
    // People who come late, in the middle of a round.
    if (round === 0) for (const name of NAMES.slice(8)) await send({ type: 'person.add', name });
    people = host.view(facilitator).people.map(({ id }) => id);
    const box = new Map<string, Ballot>();
    const lay = async (place: number) => {
      const person = people[order[place]!]!;
      const { along, across, why } = votes[isTurned ? turned[place]! : place]!;
      const as: Viewer = entered ? facilitator : { role: 'participant', person };
      const command: WalkCommand =
        along === null ? { type: 'place.abstain', person } : { type: 'place.set', along, across, why, person };
      const result = await send(command, as);
      assert.ok(result.ok, JSON.stringify(result));
      box.set(person, {
        place: along === null ? null : { along, across: setup.across ? across : null },
        why,
        help: '',
      });
    };
    for (const place of order.keys()) await lay(place);
    // Somebody takes theirs back and lays it anew, somebody lays it twice.
    for (const place of again) {
      const person = people[order[place]!]!;
      box.delete(person);
      assert.ok((await send({ type: 'place.return' }, { role: 'participant', person })).ok);
      await lay(place);
      await lay(place);
    }
    look();
    const shown = await send({ type: 'round.reveal', ballots: [...box.values()] });
    left.push(shown.ok ? 'revealed' : shown.refusal.refused);
    look();
    if (!shown.ok) break;
  }
  left.push(toJsonText(host.save() as unknown as Json));
  return left;
}

property(
  'whatever is left of an anonymous walk is the same whoever of them laid which place',
  fc.tuple(setups, fc.array(plan, { minLength: 1, maxLength: 3 })),
  async ([setup, plans]) => assert.deepEqual(await play(setup, plans, true), await play(setup, plans, false)),
  200,
);

property(
  'people who were in the same revealed rounds are never fewer than five, so rounds side by side single nobody out',
  fc.tuple(setups, fc.array(plan, { minLength: 2, maxLength: 4 })),
  async ([setup, plans]) => {
    const left = await play(setup, plans, false, false);
    const revealed = left.filter((line) => line === 'revealed').length;
    const presence = NAMES.map((_, person) =>
      plans
        .slice(0, revealed)
        .map(({ order }) => Number(order.includes(person)))
        .join(''),
    );
    for (const when of presence) {
      if (when.includes('1')) assert.ok(presence.filter((other) => other === when).length >= 5, presence.join(' '));
    }
  },
  200,
);

test('no event of an anonymous walk holds a person and a place, nor a time; its views name nobody and know no movement', async () => {
  const everyone = NAMES.map((_, index) => index);
  const votes = NAMES.map((_, index): Vote => ({ along: index * 5, across: 0, why: index % 2 ? 'because' : '' }));
  const round: Plan = { order: everyone, votes, turned: everyone, entered: false, again: [3] };
  const left = await play({}, [round, { ...round, votes: votes.toReversed() }], false);
  assert.equal(left.filter((line) => line === 'revealed').length, 2);
  const saved = JSON.parse(left.at(-1)!) as { readonly log: readonly { readonly events: readonly object[] }[] };
  for (const event of saved.log.flatMap(({ events }) => events)) {
    const text = JSON.stringify(event);
    assert.ok(!('person' in event) || !/along|across|why|because/.test(text), text);
    assert.ok(!/"at"|1970|T\d\d:/.test(text), text);
  }
  const views = left.filter((line) => line.startsWith('{"phase"')).map((line) => JSON.parse(line));
  for (const { rounds, me, speaking, speaker, asked } of views) {
    assert.deepEqual([speaking, speaker, asked], [[], '', []]);
    if (me) assert.deepEqual([me.stands, me.from], [[], {}]);
    for (const { marks, summary } of rounds) {
      assert.equal(summary?.moved ?? null, null);
      for (const mark of marks)
        assert.deepEqual([mark.person, mark.organisation, mark.from, mark.moved], ['', '', null, '']);
    }
  }
});

/*
 * The program that knows who came when, and guesses: that the k-th place of a round belongs to the k-th who laid one; and,
 * where all who stay keep their place, that the places which were not in the round before belong to those who came, in
 * that order. Neither may do better than chance.
 */
test('a program that knows who came when links nobody to a place better than chance', async () => {
  const tally = { first: { hits: 0, games: 0 }, came: { hits: 0, games: 0 }, refused: 0 };
  const everyone = NAMES.map((_, index) => index);
  const game = fc.record({
    order: fc.shuffledSubarray(everyone, { minLength: MOST }),
    size: fc.integer({ min: 5, max: MOST }),
    along: fc.shuffledSubarray(
      Array.from({ length: 101 }, (_, along) => along),
      { minLength: MOST, maxLength: MOST },
    ),
  });
  for (const { order, size, along } of fc.sample(game, { numRuns: 300, seed: 7 })) {
    const votes = along.map((one): Vote => ({ along: one, across: 0, why: '' }));
    const quiet = { votes, turned: everyone, entered: false, again: [] };
    const plans = [
      { ...quiet, order: order.slice(0, size) },
      { ...quiet, order },
    ];
    const left = await play({}, plans, false, false);
    const shown = ballotsOf(left.at(-1)!);
    const guess = (among: readonly number[], places: readonly number[], count: { hits: number; games: number }) => {
      places.forEach((place, rank) => (count.hits += Number(along[among[rank]!] === place)));
      count.games += 1;
    };
    const laid = everyone.slice(0, size);
    guess(laid, shown[0]!, tally.first);
    const came = everyone.slice(size);
    if (shown.length < 2) tally.refused += 1;
    if (shown.length < 2 || !came.length) continue;
    const isNew = (place: number) => !shown[0]!.includes(place);
    guess(came, shown[1]!.filter(isNew), tally.came);
  }
  // By chance one guess of each round is right; three standard deviations above that is still chance.
  for (const { hits, games } of [tally.first, tally.came]) {
    assert.ok(games > 50 && hits < games + 3 * Math.sqrt(games), `${hits} hits where chance has ${games}`);
  }
  assert.ok(tally.refused > 50, 'where fewer than five came, the second round is not shown');
});

/** The places of each round that was shown, from a saved board. */
function ballotsOf(saved: string): readonly (readonly number[])[] {
  const { log } = JSON.parse(saved) as { readonly log: readonly { readonly events: readonly WalkEvent[] }[] };
  return log
    .flatMap(({ events }) => events)
    .flatMap((event) => (event.type === 'round.revealed' ? [event.ballots!.map(({ place }) => place!.along)] : []));
}
