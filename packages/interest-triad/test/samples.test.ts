import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, load, type SavedBoard, type Viewer } from '@werkvorm/core';
import { interestTriadForm } from '../src/interest-triad.form.ts';
import type { TriadEvent } from '../src/interest-triad.types.ts';
import { network, PEOPLE, SAMPLE_STAGES, sampleTriad, WORDS, type SampleStage } from '../src/samples/hefboom-5.ts';

const viewOf = (saved: SavedBoard<TriadEvent>, as: Viewer = { role: 'observer' }) =>
  interestTriadForm.view(fold(interestTriadForm, saved.log), as);
const at = (stage: SampleStage, as?: Viewer) => viewOf(sampleTriad('nl', stage), as);

test('the sample can be read at every stage and in both languages, and is the same every time', () => {
  for (const stage of SAMPLE_STAGES) {
    const saved = sampleTriad('nl', stage);
    assert.ok(load(interestTriadForm, JSON.parse(JSON.stringify(saved))).ok, stage);
    assert.deepEqual(sampleTriad('nl', stage), saved);
    assert.equal(sampleTriad('en', stage).log.length, saved.log.length);
  }
});

test('the stages are what they say', () => {
  assert.deepEqual([at('people').people.length, at('people').measurements], [8, []]);
  const ready = at('writing').people.filter((person) => person.ready);
  assert.deepEqual([at('writing').phase, ready.length], ['writing', 5]);
  assert.ok(at('writing').people.every(({ interests, triad }) => !interests.length && !triad));
  assert.deepEqual([at('sharing').phase, at('sharing').measurements.length], ['sharing', 1]);
  const { marks, balance } = at('marked');
  assert.deepEqual([marks.map(({ kind }) => kind), balance], [['common', 'conflict'], WORDS.nl.balance]);
  assert.equal(at('october').measurements.length, 2);
  assert.equal(at('closed').phase, 'closed');
});

test('in November the network hangs on two of eight, and each signal is there where the workshop has it', () => {
  const { people, shares } = at('november');
  assert.deepEqual(shares[0], { kind: 'hanging', count: 2, of: 8 });
  const signals = people.map(({ name, signals }) => [name, ...signals.map(({ kind }) => kind)]);
  assert.deepEqual(signals, [
    ['Amina'],
    ['Bert'],
    ['Cis'],
    ['Dries', 'hanging'],
    ['Els', 'unlinked'],
    ['Fien', 'beyond'],
    ['Hilde', 'hanging'],
    ['Joris', 'unused'],
  ]);
});

test('Dries shares three of four; what he keeps is on his own page only, and what Bert confides is the facilitator’s', () => {
  const dries = { role: 'participant', person: at('november').people[3]!.id } as const;
  const { me, people } = at('november', dries);
  assert.deepEqual([people[3]!.interests.length, me?.interests.length], [3, 4]);
  const { confided, notes } = at('november', { role: 'facilitator' });
  assert.deepEqual(
    confided.map(({ person, interests }) => [person, interests.map(({ text }) => text)]),
    [[people[1]!.id, ['minder alleen trekken']]],
  );
  assert.deepEqual(notes, []);
  assert.equal(at('november', { role: 'participant', person: people[4]!.id }).notes.length, 1);
});

test('a network is as large as asked, and the same every time', () => {
  for (const count of [1, 60, 300]) {
    const saved = network(count);
    assert.deepEqual(network(count), saved);
    assert.ok(load(interestTriadForm, saved).ok);
    const { people, measurements, shares } = viewOf(saved);
    assert.deepEqual([people.length, measurements.length, shares[0]?.of], [count, 3, count]);
    assert.equal(new Set(people.map(({ name }) => name)).size, count);
    assert.ok(people.every(({ triad }) => triad?.history.length === 3));
  }
  const { people } = viewOf(network(60, { measurements: 12, lang: 'en' }));
  const strengths = new Set(people.flatMap(({ triad }) => triad!.history.map(({ personOrg }) => personOrg)));
  assert.deepEqual([...strengths].sort(), [0, 1, 2, 3, 4]);
  const kinds = new Set(viewOf(network(60)).people.flatMap(({ signals }) => signals.map(({ kind }) => kind)));
  assert.ok(kinds.has('hanging') && kinds.has('unlinked'));
});

test('all words are there twice', () => {
  for (const { interests, labels } of Object.values(WORDS)) {
    assert.deepEqual([interests.length, labels.length], [PEOPLE.length, 3]);
  }
});
