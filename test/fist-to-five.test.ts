import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openMemory, type Viewer } from '@werkvorm/core';
import { runFormProperties } from '@werkvorm/core/testing/properties.js';
import fc from 'fast-check';
import { fistToFive, type FistCommand, type Hands } from '../stories/fist-to-five/form.ts';

const FACILITATOR: Viewer = { role: 'facilitator' };
const person = fc.constantFrom('id2', 'id3', 'nobody');
const fingers = fc.integer({ min: -1, max: 6 });

runFormProperties(fistToFive, {
  commands: fc.oneof(
    fc.record({ type: fc.constant('hand.raise' as const), person, fingers }),
    fc.record({ type: fc.constant('people.add' as const), names: fc.array(fc.string(), { maxLength: 3 }) }),
    fc.record({ type: fc.constantFrom('hands.show' as const, 'round.start' as const) }),
  ),
  opening: [[{ type: 'people.add', names: ['Amina', 'Bert'] }, FACILITATOR]],
  viewers: [
    FACILITATOR,
    { role: 'participant', person: 'id2' },
    { role: 'participant', person: 'id3' },
    { role: 'observer' },
  ],
  personOf: (event) => ('person' in event ? event.person : undefined),
});

async function twoPeople() {
  const host = openMemory(fistToFive);
  await host.send({ type: 'people.add', names: ['Amina', 'Bert'] }, FACILITATOR);
  const [amina, bert] = host.view(FACILITATOR).hands.map(({ person }) => person);
  const as = (person: string): Viewer => ({ role: 'participant', person });
  return { host, amina: amina!, bert: bert!, as };
}

test('a closed hand is on no device but its owner’s', async () => {
  const { host, amina, bert, as } = await twoPeople();
  await host.send({ type: 'hand.raise', person: amina, fingers: 1 }, as(amina));
  const seen = (viewer: Viewer) => host.view(viewer).hands[0];
  assert.equal(seen(as(amina))?.fingers, 1);
  for (const viewer of [FACILITATOR, as(bert), { role: 'observer' } as const]) {
    assert.equal(seen(viewer)?.fingers, null);
    assert.equal(seen(viewer)?.raised, true);
  }
});

test('the last hand opens all of them', async () => {
  const { host, amina, bert, as } = await twoPeople();
  await host.send({ type: 'hand.raise', person: amina, fingers: 1 }, as(amina));
  const result = await host.send({ type: 'hand.raise', person: bert, fingers: 4 }, as(bert));
  assert.deepEqual(result.ok && result.entry.events.map(({ type }) => type), ['hand.raised', 'hands.shown']);
  assert.deepEqual(
    host.view({ role: 'observer' }).hands.map((hand) => hand.fingers),
    [1, 4],
  );
});

test('refusals', async () => {
  const { host, amina, bert, as } = await twoPeople();
  const refused = async (command: FistCommand, viewer: Viewer) => {
    const result = await host.send(command, viewer);
    return result.ok ? 'accepted' : result.refusal.refused;
  };
  assert.equal(await refused({ type: 'hand.raise', person: bert, fingers: 3 }, as(amina)), 'person.other');
  assert.equal(await refused({ type: 'hand.raise', person: bert, fingers: 6 }, as(bert)), 'hand.fingers');
  assert.equal(await refused({ type: 'hand.raise', person: 'nobody', fingers: 3 }, FACILITATOR), 'hand.fingers');
  assert.equal(await refused({ type: 'hands.show' }, as(amina)), 'role.facilitator');
  assert.equal(await refused({ type: 'people.add', names: [' '] }, FACILITATOR), 'people.names');
  await host.send({ type: 'hand.raise', person: amina, fingers: 2 }, as(amina));
  await host.send({ type: 'hands.show' }, FACILITATOR);
  assert.equal(await refused({ type: 'hand.raise', person: bert, fingers: 3 }, as(bert)), 'hands.open');
  assert.equal(await refused({ type: 'hands.show' }, FACILITATOR), 'hands.open');
});

test('another round starts with closed hands, and the log keeps the former one', async () => {
  const { host, amina, bert, as } = await twoPeople();
  await host.send({ type: 'hand.raise', person: amina, fingers: 0 }, as(amina));
  await host.send({ type: 'hand.raise', person: bert, fingers: 5 }, as(bert));
  const open = host.length;
  await host.send({ type: 'round.start' }, FACILITATOR);
  const fingers = ({ hands }: Hands) => hands.map((hand) => hand.fingers);
  assert.deepEqual(fingers(host.view(as(amina))), [null, null]);
  assert.deepEqual(fingers(host.view(as(amina), open)), [0, 5]);
});
