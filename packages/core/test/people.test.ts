import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json, Viewer } from '@werkvorm/core';
import {
  addPerson,
  editPerson,
  evolvePeople,
  findPerson,
  PEOPLE_LIMITS,
  presentPeople,
  readActor,
  removePerson,
  setAway,
  type Participant,
  type PeopleVerdict,
} from '@werkvorm/core/people.js';
import { lengthOf, readUpTo } from '@werkvorm/core/text.js';

const ann: Participant = { id: 'a', name: 'Ann', organisation: '', away: false };
const ben: Participant = { id: 'b', name: 'Ben', organisation: 'Bakery', away: true };
const people = [ann, ben];
const id = () => 'new';

/** The list after a command that must be accepted, or the code it was refused with. */
function after(verdict: PeopleVerdict): readonly Participant[] | string {
  if ('refused' in verdict) return verdict.refused;
  return verdict.reduce<readonly Participant[]>((list, event) => evolvePeople(list, event), people);
}

test('somebody is added at the end, with a tidy name', () => {
  const cem = { id: 'new', name: 'Cem K', organisation: '', away: false };
  assert.deepEqual(after(addPerson(people, { name: ' Cem   K ' }, id)), [ann, ben, cem]);
});

test('two of one name are told apart by their organisation', () => {
  assert.equal(after(addPerson(people, { name: ' ann ' }, id)), 'person.twice');
  assert.notEqual(after(addPerson(people, { name: 'Ann', organisation: 'Mill' }, id)), 'person.twice');
  assert.equal(after(editPerson(people, { person: 'a', name: 'BEN', organisation: 'bakery' })), 'person.twice');
});

test('a name is some text of a bounded length', () => {
  const long = 'x'.repeat(PEOPLE_LIMITS.name + 1);
  for (const name of ['', ' ', long, 7, undefined] as readonly (Json | undefined)[]) {
    assert.equal(after(addPerson(people, { name }, id)), 'person.name');
  }
  const organisation = 'x'.repeat(PEOPLE_LIMITS.organisation + 1);
  assert.equal(after(addPerson(people, { name: 'Cem', organisation }, id)), 'person.name');
});

test('editing keeps what is not named, and a person is no double of themselves', () => {
  assert.deepEqual(after(editPerson(people, { person: 'b', name: 'ben' })), [ann, { ...ben, name: 'ben' }]);
});

test('away and back; nothing happens when it is so already', () => {
  assert.deepEqual(after(setAway(people, { person: 'a', away: true })), [{ ...ann, away: true }, ben]);
  assert.deepEqual(after(setAway(people, { person: 'b', away: false })), [ann, { ...ben, away: false }]);
  assert.deepEqual(setAway(people, { person: 'b', away: true }), []);
  assert.equal(after(setAway(people, { person: 'a', away: 'yes' })), 'command.invalid');
});

test('somebody is taken off the list; strangers are unknown to all', () => {
  assert.deepEqual(after(removePerson(people, { person: 'a' })), [ben]);
  for (const rule of [editPerson, removePerson, setAway]) assert.equal(after(rule(people, {})), 'person.unknown');
  assert.equal(findPerson(people, 'x'), undefined);
  assert.deepEqual(presentPeople(people), [ann]);
});

test('a participant acts for themselves, a facilitator for anybody, which is marked', () => {
  const self: Viewer = { role: 'participant', person: 'a' };
  assert.deepEqual(readActor(people, undefined, self), { person: ann, mark: {} });
  assert.deepEqual(readActor(people, 'a', self), { person: ann, mark: {} });
  assert.deepEqual(readActor(people, 'b', self), { refused: 'person.other' });
  assert.deepEqual(readActor(people, 7, self), { refused: 'command.invalid' });
  const lead: Viewer = { role: 'facilitator' };
  assert.deepEqual(readActor(people, 'b', lead), { person: ben, mark: { entered: true } });
  assert.deepEqual(readActor(people, undefined, lead), { refused: 'person.unknown' });
  assert.deepEqual(readActor(people, undefined, lead, 'b'), { person: ben, mark: { entered: true } });
  assert.deepEqual(readActor(people, undefined, { ...lead, person: 'a' }), { person: ann, mark: {} });
  assert.deepEqual(readActor(people, undefined, { role: 'participant' }, 'b'), { refused: 'person.unknown' });
});

test('length is counted as people count', () => {
  assert.equal(lengthOf('a😀b'), 3);
  assert.deepEqual(
    [readUpTo(undefined, 1), readUpTo('😀', 1), readUpTo('ab', 1), readUpTo(7, 9)],
    ['', '😀', undefined, undefined],
  );
});
