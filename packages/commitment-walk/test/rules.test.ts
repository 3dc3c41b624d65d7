import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, load, save } from '@werkvorm/core';
import { commitmentWalkForm, DEFAULT_SETUP, stepPlaces } from '../src/commitment-walk.form.ts';
import { again, ballots, closed, explaining, FACILITATOR, laid, OBSERVER, placing, Play, prepared } from './play.ts';

test('settings: only what differs becomes an event, and undo gives the former ones back', () => {
  const play = prepared({ decided: '  We   bake. ', low: 'far' });
  assert.equal(play.state.setup.decided, 'We bake.');
  const { length } = play.board.log.flatMap((entry) => entry.events);
  play.do({ type: 'setup.change', setup: { low: 'far', labels: [] } });
  assert.equal(play.board.log.flatMap((entry) => entry.events).length, length);
  play.do({ type: 'setup.change', setup: { low: 'far away', across: true } }).do({ type: 'undo' });
  assert.deepEqual([play.state.setup.low, play.state.setup.across], ['far', false]);
  play.refuses('undo.nothing', { type: 'undo' });
});

test('names of steps and their number follow each other', () => {
  const play = new Play();
  play.do({ type: 'setup.change', setup: { naming: 'bus' } });
  assert.deepEqual([play.state.setup.steps, play.state.setup.naming], [5, 'bus']);
  play.do({ type: 'setup.change', setup: { naming: 'gradients' } });
  assert.equal(play.state.setup.steps, 8);
  play.do({ type: 'setup.change', setup: { steps: 3 } });
  assert.deepEqual([play.state.setup.steps, play.state.setup.naming], [3, 'own']);
  play.do({ type: 'setup.change', setup: { steps: 5, labels: ['a', 'b', 'c', 'd', 'e'] } });
  play.do({ type: 'setup.change', setup: { steps: 3 } });
  assert.deepEqual(play.state.setup.labels, ['a', 'b', 'c']);
  play.do({ type: 'setup.change', setup: { ...DEFAULT_SETUP } });
  assert.deepEqual(play.state.setup, DEFAULT_SETUP);
});

test('steps lie from one end to the other', () => {
  assert.deepEqual(stepPlaces(0), []);
  assert.deepEqual(stepPlaces(3), [0, 50, 100]);
  assert.deepEqual(stepPlaces(5), [0, 25, 50, 75, 100]);
  assert.deepEqual(stepPlaces(7), [0, 17, 33, 50, 67, 83, 100]);
  assert.deepEqual(stepPlaces(8), [0, 14, 29, 43, 57, 71, 86, 100]);
  const play = placing({ steps: 8 });
  for (const along of stepPlaces(8)) play.stand('Ann', along);
  assert.equal(play.mark('Ann', 'me', play.as('Ann'))?.place.along, 100);
});

test('one axis has no second place; two have', () => {
  assert.deepEqual(placing().stand('Ann', 0, { across: 40 }).state.rounds[0]?.stands[0]?.place, {
    along: 0,
    across: null,
  });
  const play = placing({ across: true, steps: 5 }).stand('Ann', 25, { across: 41 });
  assert.deepEqual(play.state.rounds[0]?.stands[0]?.place, { along: 25, across: 41 });
});

test('people move freely until the reveal, and keep their words while they do', () => {
  const play = placing().stand('Ann', 10, { why: ' because ', help: 'time' }).stand('Ann', 30);
  assert.deepEqual(play.view(play.as('Ann')).me?.stands, [
    {
      person: play.person('Ann'),
      marker: 'me',
      place: { along: 30, across: null },
      why: 'because',
      help: 'time',
      moved: '',
    },
  ]);
  play.stand('Ann', 30, { why: '' });
  assert.equal(play.mark('Ann', 'me', play.as('Ann'))?.why, '');
});

test('a facilitator may enter a place for anybody, which is recorded', () => {
  const play = placing().do({ type: 'place.set', along: 40, person: placing().person('Ann') });
  assert.equal(play.state.rounds[0]?.stands[0]?.entered, true);
  play.reveal();
  assert.equal(play.mark('Ann')?.entered, true);
  const own = placing();
  own.do({ type: 'place.set', along: 40 }, { role: 'facilitator', person: own.person('Ann') });
  assert.equal('entered' in own.state.rounds[0]!.stands[0]!, false);
});

test('not standing is not the middle', () => {
  const play = placing({ allowMiddle: false }).abstains('Dee').stands({ Ann: 10, Ben: 20, Cem: 90 }).reveal();
  assert.equal(play.mark('Dee'), undefined);
  assert.deepEqual(play.round().summary, { count: 3, abstained: 1, lowest: 10, median: 20, highest: 90, moved: null });
});

test('before the reveal only who is ready is told, and what one laid oneself', () => {
  const play = placing().stand('Ann', 20).abstains('Dee');
  for (const as of [FACILITATOR, OBSERVER, play.as('Ben')]) assert.deepEqual(play.round(as).marks, []);
  assert.deepEqual(
    play.names(
      play
        .view()
        .people.filter(({ placed }) => placed)
        .map(({ id }) => id),
    ),
    ['Ann', 'Dee'],
  );
  assert.equal(play.mark('Ann', 'me', play.as('Ann'))?.place.along, 20);
  assert.deepEqual(play.view(play.as('Dee')).me?.stands[0]?.place, null);
  assert.equal(play.view(play.as('Dee')).me?.laid, true);
  assert.equal(play.view(OBSERVER).me, null);
  assert.equal(play.view({ role: 'participant', person: 'nobody' }).me, null);
});

test('a facilitator who acts for somebody learns that they laid a place, not where', () => {
  const play = placing().stand('Ann', 20);
  const me = play.view({ role: 'facilitator', person: play.person('Ann') }).me;
  assert.deepEqual(me, { person: play.person('Ann'), stands: [], from: {}, laid: true });
});

test('the reveal shows all at once', () => {
  const play = explaining();
  assert.deepEqual(
    play.round(OBSERVER).marks.map(({ id, person, place, from }) => [id, person, place.along, from]),
    [
      ['id3/me', 'id3', 20, null],
      ['id5/me', 'id5', 50, null],
      ['id7/me', 'id7', 90, null],
    ],
  );
  assert.equal(play.view().phase, 'explaining');
});

test('live places are seen by all while people walk, and the reveal freezes them', () => {
  const play = placing({ reveal: 'live' }).stands({ Ann: 20, Ben: 50 });
  assert.deepEqual(
    play.round(OBSERVER).marks.map(({ place }) => place.along),
    [20, 50],
  );
  assert.equal(play.round().summary, null);
  play.reveal().refuses('phase.wrong', { type: 'place.set', along: 1 }, play.as('Ann'));
  play.again();
  assert.deepEqual(
    play
      .stand('Ann', 70)
      .round(OBSERVER)
      .marks.map(({ place, from }) => [place.along, from?.along]),
    [
      [70, 20],
      [50, 50],
    ],
  );
});

test('the second round starts where the first ended, and both are kept', () => {
  const play = again();
  assert.deepEqual(play.view(play.as('Ann')).me?.from, { me: { along: 20, across: null } });
  assert.deepEqual(play.view(play.as('Dee')).me?.from, {});
  assert.equal(
    play.view().people.some(({ placed }) => placed),
    false,
  );
  play.stand('Ann', 45).reveal();
  const [first, second] = play.view().rounds;
  assert.deepEqual(
    first!.marks.map(({ place }) => place.along),
    [20, 50, 90],
  );
  assert.deepEqual(
    second!.marks.map(({ place, from }) => [from?.along, place.along]),
    [
      [20, 45],
      [50, 50],
      [90, 90],
    ],
  );
  assert.deepEqual(second!.summary, {
    count: 3,
    abstained: 1,
    lowest: 45,
    median: 50,
    highest: 90,
    moved: { closer: 1, away: 0, stayed: 2 },
  });
});

test('who stays keeps the place and not the words; who is away does not stand', () => {
  const play = placing().stand('Ann', 20, { why: 'because' }).stand('Ben', 60).reveal().again();
  play.do({ type: 'person.away', person: play.person('Ben'), away: true }).reveal();
  assert.deepEqual([play.mark('Ann')?.why, play.mark('Ben')], ['', undefined]);
  play.do({ type: 'person.away', person: play.person('Ben'), away: false }).again();
  assert.deepEqual(play.view(play.as('Ben')).me?.from, {});
  play.stand('Ben', 80).reveal();
  assert.equal(play.mark('Ben')?.from, null);
  assert.deepEqual(play.round().summary?.moved, { closer: 0, away: 0, stayed: 1 });
});

test('who abstained still does, until they place', () => {
  const play = again();
  play.reveal();
  assert.equal(play.round().summary?.abstained, 1);
  play.again().stand('Dee', 10).reveal();
  assert.deepEqual([play.round().summary?.abstained, play.mark('Dee')?.from], [0, null]);
});

test('a round is frozen: an event of places that comes after the reveal changes nothing', () => {
  const { state } = explaining();
  const person = state.people[0]!.id;
  for (const event of [
    { type: 'place.taken', person, marker: 'me', place: null },
    { type: 'place.laid', person },
    { type: 'place.returned', person },
    { type: 'round.restarted', round: 1 },
    { type: 'round.revealed', round: 1, ballots: [] },
  ] as const) {
    assert.equal(commitmentWalkForm.evolve(state, event), state);
  }
});

test('an event about what is not there changes nothing', () => {
  const { initial, evolve } = commitmentWalkForm;
  const { state } = placing();
  assert.equal(evolve(initial, { type: 'round.revealed', round: 1 }), initial);
  assert.equal(evolve(state, { type: 'round.opened', round: 7 }), state);
  assert.equal(evolve(state, { type: 'round.opened', round: 2 }), state);
  assert.equal(evolve(state, { type: 'place.laid', person: 'x' }), state);
  assert.equal(evolve(state, { type: 'reason.given', person: 'x', marker: 'me', words: {} }), state);
  assert.equal(evolve(state, { type: 'person.left', person: 'x' }), state);
  assert.equal(evolve(state, { type: 'issue.removed', issue: 'x' }), state);
});

test('who laid a place is kept in the order of the list, whoever was first', () => {
  const play = laid(['Fay', 'Ben', 'Ann']);
  assert.deepEqual(play.names(play.state.rounds[0]!.laid), ['Ann', 'Ben', 'Fay']);
});

test('an anonymous round can be started again while it is hidden', () => {
  const play = laid();
  play.do({ type: 'round.restart' });
  assert.deepEqual(play.state.rounds[0]?.laid, []);
  assert.equal(
    play.view().people.some(({ placed }) => placed),
    false,
  );
});

test('anonymous ballots lie from low to high, and who abstained only counts', () => {
  const [first, ...others] = ballots(70, null, 20, 20, 90, 5);
  const play = laid().reveal([{ ...first!, why: 'b' }, { ...first!, why: 'a', help: 'z' }, ...others.slice(0, 4)]);
  const { marks, summary } = play.round();
  assert.deepEqual(
    marks.map(({ id, place, why }) => [id, place.along, why]),
    [
      ['1', 20, ''],
      ['2', 20, ''],
      ['3', 70, 'a'],
      ['4', 70, 'b'],
      ['5', 90, ''],
    ],
  );
  assert.deepEqual(summary, { count: 5, abstained: 1, lowest: 20, median: 70, highest: 90, moved: null });
});

test('an abstained ballot leaves no words behind', () => {
  const play = laid().reveal(ballots(1, 2, 3, 4, 5, null).map((ballot) => ({ ...ballot, why: 'a', help: 'b' })));
  assert.deepEqual(play.state.rounds[0]!.ballots.at(-1), { place: null, why: '', help: '' });
});

test('the next round may open at once where that is set', () => {
  const play = explaining({ explainFirst: false }).do({ type: 'round.open' });
  assert.equal(play.view().round, 2);
});

test('explaining is closed once', () => {
  const play = explaining().do({ type: 'speaker.call', person: explaining().person('Ann') });
  play.do({ type: 'explaining.close' }).do({ type: 'explaining.close' });
  assert.deepEqual([play.view().explained, play.view().speaker, play.view().people[0]?.spoken], [true, '', 'done']);
  assert.deepEqual(play.view().speaking, []);
});

test('each explains once, the lowest first; passing is allowed and can be reconsidered', () => {
  const play = explaining();
  assert.deepEqual(play.names(play.view().speaking), ['Ann', 'Ben', 'Cem']);
  play
    .do({ type: 'speaker.call', person: play.person('Ann') })
    .do({ type: 'speaker.call', person: play.person('Ann') });
  assert.deepEqual([play.view().speaker, play.names(play.view().speaking)], [play.person('Ann'), ['Ben', 'Cem']]);
  play.do({ type: 'speaker.done' }).refuses('speaker.spoken', { type: 'speaker.call', person: play.person('Ann') });
  play.do({ type: 'speaker.pass' }, play.as('Ben')).do({ type: 'speaker.pass' }, play.as('Ben'));
  assert.deepEqual(
    play.view().people.map(({ spoken }) => spoken),
    ['done', 'passed', null, null],
  );
  play
    .do({ type: 'speaker.call', person: play.person('Ben') })
    .do({ type: 'speaker.call', person: play.person('Dee') });
  assert.deepEqual(
    play.view().people.map(({ spoken }) => spoken),
    ['done', 'done', null, 'now'],
  );
  play.do({ type: 'speaker.pass' });
  assert.equal(play.view().people[3]?.spoken, 'passed');
  play.do({ type: 'speaker.pass', person: play.person('Cem') });
  assert.deepEqual(play.view().speaking, []);
});

test('who is away is not waited for with an explanation', () => {
  const play = explaining();
  play.do({ type: 'person.away', person: play.person('Ann'), away: true });
  assert.deepEqual(play.names(play.view().speaking), ['Ben', 'Cem']);
});

test('the side with the fewest people explains first, from its end inwards; the middle comes last', () => {
  const play = placing({ order: 'minority' });
  play.do({ type: 'person.add', name: 'Eva' }).do({ type: 'person.add', name: 'Fay' });
  play.stands({ Ann: 10, Ben: 50, Cem: 60, Dee: 30, Eva: 20, Fay: 90 }).reveal();
  assert.deepEqual(play.names(play.view().speaking), ['Fay', 'Cem', 'Ann', 'Eva', 'Dee', 'Ben']);
});

test('of two sides of one size the low one explains first; people on one spot as they are on the list', () => {
  const play = placing({ order: 'minority' }).stands({ Dee: 80, Ann: 80, Ben: 30, Cem: 10 }).reveal();
  assert.deepEqual(play.names(play.view().speaking), ['Cem', 'Ben', 'Ann', 'Dee']);
  const lowest = placing().stands({ Dee: 30, Ann: 30, Ben: 10 }).reveal();
  assert.deepEqual(lowest.names(lowest.view().speaking), ['Ben', 'Ann', 'Dee']);
});

test('free order is that of the list', () => {
  const play = placing({ order: 'free' }).stands({ Cem: 10, Ann: 80 }).reveal();
  assert.deepEqual(play.names(play.view().speaking), ['Ann', 'Cem']);
});

test('the lowest and the highest are asked where that is set, and nobody while all stand on one spot', () => {
  const play = placing({ reason: 'ends' }).stands({ Ann: 90, Ben: 20, Cem: 20, Dee: 40 }).reveal();
  assert.deepEqual(play.names(play.view().asked), ['Ann', 'Ben', 'Cem']);
  assert.deepEqual(explaining().view().asked, []);
  assert.deepEqual(placing({ reason: 'ends' }).stands({ Ann: 20, Ben: 20 }).reveal().view().asked, []);
});

test('a reason is never forced where it is not required, on any step of the way', () => {
  for (const reason of ['off', 'optional', 'ends'] as const) {
    const play = placing({ reason }).stands({ Ann: 0, Ben: 100 }).abstains('Cem').reveal().again();
    play.stand('Ann', 50).reveal().again().do({ type: 'walk.close' });
    assert.equal(play.view().phase, 'closed');
  }
});

test('a required reason is given with the place; once given, the place may still be moved; abstaining needs none', () => {
  const play = placing({ reason: 'required' }).abstains('Cem').stand('Ann', 10, { why: 'because' }).stand('Ann', 20);
  play.refuses('reason.required', { type: 'place.set', along: 30, why: '' }, play.as('Ann'));
  assert.equal(play.mark('Ann', 'me', play.as('Ann'))?.place.along, 20);
  play.reveal().again().refuses('reason.required', { type: 'place.set', along: 30 }, play.as('Ann'));
  play.reveal();
  assert.equal(play.mark('Ann')?.place.along, 20);
});

test('words may be added while people explain; places may not', () => {
  const play = explaining();
  play.do({ type: 'reason.give', words: { why: 'because', help: 'time' } }, play.as('Ann'));
  assert.deepEqual([play.mark('Ann')?.why, play.mark('Ann')?.help], ['because', 'time']);
  play.do({ type: 'undo' }, play.as('Ann'));
  assert.equal(play.mark('Ann')?.why, '');
  play.do({ type: 'reason.give', words: { why: 'entered' }, person: play.person('Ann') }).do({ type: 'undo' });
  play.do({ type: 'reason.give', words: { why: 'so' } }, play.as('Dee'));
  assert.equal(play.state.rounds[0]!.stands.find(({ person }) => person === play.person('Dee'))?.why, 'so');
});

test('who moved may say what moved them; it is gone when they go back', () => {
  const play = again().stand('Ann', 60);
  play.do({ type: 'reason.give', words: { moved: 'Ben' } }, play.as('Ann'));
  assert.equal(play.mark('Ann', 'me', play.as('Ann'))?.moved, 'Ben');
  play.stand('Ann', 20).reveal();
  assert.equal(play.mark('Ann')?.moved, '');
});

test('before the reveal the answer to what moved somebody does not tell whether they moved', () => {
  const play = again()
    .stand('Ann', 20)
    .do({ type: 'reason.give', words: { moved: 'Ben' } }, again().as('Ann'));
  assert.equal(play.reveal().mark('Ann')?.moved, '');
});

test('two markers: a person and their organisation may stand apart; who has no organisation has one', () => {
  const play = placing({ twoMarkers: true }).stand('Ben', 80).stand('Ann', 30);
  assert.deepEqual(
    play.view().people.map(({ placed }) => placed),
    [true, false, false, false],
  );
  play.stand('Ben', 20, { marker: 'organisation' }).reveal();
  assert.deepEqual(
    play.round().marks.map(({ id, marker, place }) => [id, marker, place.along]),
    [
      ['id3/me', 'me', 30],
      ['id5/me', 'me', 80],
      ['id5/organisation', 'organisation', 20],
    ],
  );
  assert.deepEqual([play.round().summary?.count, play.round().summary?.lowest], [2, 30]);
  play.again();
  assert.deepEqual(play.view(play.as('Ben')).me?.from, {
    me: { along: 80, across: null },
    organisation: { along: 20, across: null },
  });
  play.stand('Ben', 40, { marker: 'organisation' }).reveal();
  assert.equal(play.mark('Ben', 'organisation')?.from?.along, 20);
  assert.deepEqual(play.round().summary?.moved, { closer: 0, away: 0, stayed: 2 });
});

test('undo takes back the last thing of one’s own, and gives the former place with its words', () => {
  const play = placing().stand('Ann', 10, { why: 'because' }).stand('Ann', 30, { why: 'so' });
  play.do({ type: 'undo' }, play.as('Ann'));
  const mine = () => play.mark('Ann', 'me', play.as('Ann'));
  assert.deepEqual([mine()?.place.along, mine()?.why], [10, 'because']);
  assert.equal(play.view(play.as('Ann')).canUndo, false);
  const fresh = placing().stand('Ann', 10);
  assert.deepEqual([fresh.view(fresh.as('Ann')).canUndo, fresh.view().canUndo], [true, false]);
  assert.equal(fresh.view({ role: 'observer', person: fresh.person('Ann') }).canUndo, false);
  fresh.do({ type: 'undo' }, fresh.as('Ann'));
  assert.equal(fresh.mark('Ann', 'me', fresh.as('Ann')), undefined);
});

test('undo of one marker leaves the other', () => {
  const play = placing({ twoMarkers: true }).stand('Ben', 80).stand('Ben', 20, { marker: 'organisation' });
  play.do({ type: 'undo' }, play.as('Ben'));
  assert.deepEqual(
    play.view(play.as('Ben')).me?.stands.map(({ marker }) => marker),
    ['me'],
  );
});

test('what a facilitator entered is theirs to take back, and the mark of it comes back with it', () => {
  const play = placing();
  const person = play.person('Ann');
  play.do({ type: 'place.set', along: 40, person }).do({ type: 'place.set', along: 60, person }).do({ type: 'undo' });
  assert.deepEqual(
    [play.state.rounds[0]?.stands[0]?.place?.along, play.state.rounds[0]?.stands[0]?.entered],
    [40, true],
  );
});

test('what one laid can be taken back until the reveal', () => {
  const play = placing({ twoMarkers: true }).stand('Ben', 80).stand('Ben', 20, { marker: 'organisation' });
  play.do({ type: 'place.return' }, play.as('Ben'));
  assert.deepEqual(play.view(play.as('Ben')).me?.stands, []);
  assert.equal(play.view(play.as('Ben')).canUndo, false);
});

test('people: undo of adding, editing, removing, leaving and coming back', () => {
  const play = prepared();
  const before = play.state.people;
  const ben = play.person('Ben');
  for (const command of [
    { type: 'person.add', name: 'Eva' },
    { type: 'person.edit', person: ben, name: 'Benny' },
    { type: 'person.remove', person: ben },
    { type: 'person.away', person: ben, away: true },
  ] as const) {
    play.do(command);
    assert.notDeepEqual(play.state.people, before);
    play.do({ type: 'undo' });
    assert.deepEqual(play.state.people, before);
    play.refuses('undo.nothing', { type: 'undo' });
  }
  play.do({ type: 'person.away', person: ben, away: true }).do({ type: 'person.away', person: ben, away: true });
  play.do({ type: 'person.away', person: ben, away: false }).do({ type: 'undo' });
  assert.equal(play.state.people[1]?.away, true);
});

test('somebody may come late, and who never stood may be taken off the list', () => {
  const play = again().do({ type: 'person.add', name: 'Eva' }).stand('Eva', 70);
  play.refuses('person.stood', { type: 'person.remove', person: play.person('Eva') });
  play.do({ type: 'place.return' }, play.as('Eva')).do({ type: 'person.remove', person: play.person('Eva') });
  assert.equal(play.state.people.length, 4);
});

test('issues: noted, removed, and back to their place', () => {
  const play = explaining()
    .do({ type: 'issue.note', text: ' tight planning ' })
    .do({ type: 'issue.note', text: 'money' });
  const before = play.view().issues;
  assert.deepEqual(
    before.map(({ text }) => text),
    ['tight planning', 'money'],
  );
  play.do({ type: 'issue.remove', issue: before[0]!.id });
  assert.equal(play.view().issues.length, 1);
  play.do({ type: 'undo' });
  assert.deepEqual(play.view().issues, before);
  play.do({ type: 'issue.note', text: 'time' }).do({ type: 'undo' });
  assert.deepEqual(play.view().issues, before);
});

test('the close is final, but for one undo, which leads back to where it was', () => {
  const play = closed();
  assert.deepEqual([play.view().canUndo, play.view(play.as('Ann')).canUndo], [true, false]);
  play.do({ type: 'undo' });
  assert.equal(play.view().phase, 'explaining');
  const early = placing().stand('Ann', 20).do({ type: 'walk.close' });
  assert.deepEqual(early.round().marks, []);
  early.do({ type: 'undo' }).reveal();
  assert.equal(early.mark('Ann')?.place.along, 20);
});

test('nobody standing: a round of which only is known that all abstained', () => {
  const play = placing().abstains('Ann').reveal();
  assert.deepEqual([play.round().marks, play.round().summary, play.view().speaking], [[], null, []]);
});

test('by organisation: marks tell the organisation, never the person, and keep their number', () => {
  const play = placing({ identity: 'organisation' }).stands({ Ann: 90, Ben: 60, Cem: 30 }).reveal();
  assert.deepEqual(
    play.round().marks.map(({ id, person, organisation, place }) => [id, person, organisation, place.along]),
    [
      ['1', '', '', 30],
      ['2', '', 'Bakery', 60],
      ['3', '', '', 90],
    ],
  );
  assert.deepEqual([play.view().speaking, play.view().speaker, play.view().asked], [[], '', []]);
  play.do({ type: 'speaker.call', person: play.person('Ben') });
  assert.deepEqual([play.view().speaker, play.view().people[1]?.spoken], ['', 'now']);
  play.again().stand('Cem', 95).stand('Dee', 10);
  const cem = play.view(play.as('Cem'));
  assert.deepEqual(
    cem.rounds[1]?.marks.map(({ id, person }) => [id, person]),
    [['1', play.person('Cem')]],
  );
  assert.deepEqual(
    play.round(play.as('Dee')).marks.map(({ id }) => id),
    ['own/me'],
  );
  assert.deepEqual(play.view({ role: 'facilitator', person: play.person('Cem') }).me?.from, {});
  assert.deepEqual(cem.me?.from, { me: { along: 30, across: null } });
  play.reveal();
  assert.deepEqual(
    play.round(play.as('Cem')).marks.map(({ id, person, place, from }) => [id, person, from?.along, place.along]),
    [
      ['1', '', 30, 95],
      ['2', '', 60, 60],
      ['3', '', 90, 90],
      ['4', '', undefined, 10],
    ],
  );
  assert.deepEqual(play.round().summary?.moved, { closer: 1, away: 0, stayed: 2 });
});

test('by organisation and live: one’s own mark is told while people walk', () => {
  const play = placing({ identity: 'organisation', reveal: 'live' }).stands({ Ann: 90, Cem: 30 });
  assert.deepEqual(
    play.round(play.as('Ann')).marks.map(({ id, person }) => [id, person]),
    [
      ['1', ''],
      ['2', play.person('Ann')],
    ],
  );
});

test('numbers of marks by organisation do not follow the list of people, nor who was first', () => {
  const walk = (first: { [name: string]: number }, second: { [name: string]: number }) => {
    const play = placing({ identity: 'organisation', across: true });
    for (const [name, along] of Object.entries(first)) play.stand(name, along, { across: 5, why: name && 'x' });
    play.reveal().again();
    for (const [name, along] of Object.entries(second)) play.stand(name, along, { across: 6 });
    return JSON.stringify(play.reveal().view().rounds);
  };
  // Ann, Cem and Dee are all without an organisation: who of them went where makes no difference.
  const one = walk({ Ann: 40, Cem: 40, Dee: 40 }, { Ann: 10, Cem: 70, Dee: 30 });
  assert.equal(one, walk({ Cem: 40, Dee: 40, Ann: 40 }, { Cem: 10, Dee: 70, Ann: 30 }));
});

test('a saved walk is the same walk, in every state', () => {
  for (const play of [new Play(), prepared(), placing(), explaining(), again(), closed()]) {
    const read = load(commitmentWalkForm, JSON.parse(JSON.stringify(save(commitmentWalkForm, play.board.log))));
    assert.ok(read.ok);
    assert.deepEqual(fold(commitmentWalkForm, read.board.log), play.state);
  }
});
