import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, load, save } from '@werkvorm/core';
import { circleForm, LIMITS } from '../src/opportunity-circle.form.ts';
import { closing, moving, OBSERVER, picking, prepared } from './play.ts';

test('settings: only what differs becomes an event, and undo gives the former ones back', () => {
  const play = prepared({ title: '  What   for? ', rings: 7 });
  assert.equal(play.state.setup.title, 'What for?');
  const { length } = play.board.log.flatMap((entry) => entry.events);
  play.do({ type: 'setup.change', setup: { rings: 7 } });
  assert.equal(play.board.log.flatMap((entry) => entry.events).length, length);
  play.do({ type: 'setup.change', setup: { rings: 3, picksMin: 4, picksMax: 6 } }).do({ type: 'undo' });
  assert.deepEqual([play.state.setup.rings, play.state.setup.picksMin, play.state.setup.picksMax], [7, 2, 3]);
});

test('a pasted list leaves doubles and empty lines out, and is one step', () => {
  const play = prepared();
  play.do({ type: 'cards.add', texts: ['wine', '', 'Bread', ' WINE ', 'salt'] });
  assert.deepEqual(
    play.state.cards.slice(4).map((card) => card.text),
    ['wine', 'salt'],
  );
  play.do({ type: 'undo' });
  assert.equal(play.state.cards.length, 4);
  play.do({ type: 'redo' });
  assert.deepEqual(
    play.state.cards.slice(4).map((card) => card.text),
    ['wine', 'salt'],
  );
});

test('a card may carry a picture with its words and a sub-theme; editing keeps what is not named', () => {
  const play = prepared();
  for (const src of [
    'https://example.org/a.png',
    'http://a/b',
    'data:image/png;base64,AA==',
    'pictures/a.png',
    '/a.png',
    '?a:b',
  ]) {
    play.do({ type: 'card.edit', card: play.id('bread'), image: { src, alt: ' a loaf ' }, group: 'food' });
    assert.deepEqual(play.card('bread').image, { src, alt: 'a loaf' });
  }
  play.do({ type: 'card.edit', card: play.id('bread'), text: 'Bread' });
  assert.equal(play.card('Bread').image?.alt, 'a loaf');
  assert.equal(play.card('Bread').group, 'food');
  play.do({ type: 'card.edit', card: play.id('Bread'), image: null });
  assert.equal('image' in play.card('Bread'), false);
  play.do({ type: 'undo' });
  assert.equal(play.card('Bread').image?.alt, 'a loaf');
  play.do({ type: 'card.add', text: '👩‍👩‍👧'.repeat(10), image: { src: 'a.png', alt: 'a' } });
  assert.equal(play.state.cards.at(-1)!.image?.src, 'a.png');
});

test('a removed card comes back to its place', () => {
  const play = prepared();
  const before = play.state.cards;
  play.do({ type: 'card.remove', card: play.id('roses') });
  assert.equal(play.card('roses'), undefined);
  play.do({ type: 'undo' });
  assert.deepEqual(play.state.cards, before);
  play.do({ type: 'redo' }).do({ type: 'undo' });
  assert.deepEqual(play.state.cards, before);
});

test('people: order, names, and one name in two organisations', () => {
  const play = prepared();
  play.do({ type: 'person.move', person: play.person('Cem'), to: 0 });
  play.do({ type: 'person.edit', person: play.person('Ann'), organisation: 'Velt' });
  play.do({ type: 'person.add', name: 'Ann', organisation: 'Flora' });
  assert.deepEqual(
    play.state.people.map((person) => `${person.name} ${person.organisation}`.trim()),
    ['Cem', 'Ann Velt', 'Ben', 'Ann Flora'],
  );
  const { length } = play.board.log.flatMap((entry) => entry.events);
  play.do({ type: 'person.away', person: play.person('Cem'), away: false });
  assert.equal(play.board.log.flatMap((entry) => entry.events).length, length);
});

test('who is removed takes their picks and private cards along', () => {
  const play = picking({ ownCards: 1 });
  play.do({ type: 'card.write', text: 'water' }, play.as('Ann')).pick('Ann', 'water', 'bread');
  play.do({ type: 'person.remove', person: play.person('Ann') });
  assert.deepEqual(play.state.picks, {});
  assert.equal(play.card('water'), undefined);
  assert.deepEqual(
    play.state.people.map((person) => person.name),
    ['Ben', 'Cem'],
  );
});

test('remarks and own cards while reviewing are everybody’s to read', () => {
  const play = prepared({ review: true, ownCards: 1 }).do({ type: 'review.start' });
  play.do({ type: 'card.write', text: 'water' }, play.as('Ann'));
  play.do({ type: 'remark.add', card: play.id('water'), text: 'clear' }, play.as('Ben'));
  play.do({ type: 'remark.add', card: play.id('water'), text: 'wet', person: play.person('Cem') });
  const card = play.view(OBSERVER).cards.find((one) => one.text === 'water')!;
  assert.equal(card.author, play.person('Ann'));
  assert.deepEqual(
    card.remarks.map((remark) => remark.text),
    ['clear', 'wet'],
  );
  assert.equal(JSON.stringify(play.board.log.at(-1)!.events).includes('"entered":true'), true);
  assert.equal(JSON.stringify(play.board.log.at(-2)!.events).includes('entered'), false);
  play
    .do({ type: 'card.edit', card: card.id, text: 'wine' }, play.as('Ann'))
    .do({ type: 'card.remove', card: card.id }, play.as('Ann'));
  assert.equal(play.state.cards.length, 4);
});

test('picks are hidden from all others, may be taken back, and lie open with the start', () => {
  const play = picking().pick('Ann', 'bread', 'roses');
  assert.deepEqual(play.view(play.as('Ann')).me?.picks, [play.id('bread'), play.id('roses')]);
  assert.deepEqual(play.view({ role: 'facilitator', person: play.person('Ann') }).me?.picks, []);
  assert.equal(play.view({ role: 'facilitator', person: play.person('Ben') }).me?.picks, null);
  assert.equal(play.view().me, null);
  assert.equal(play.view(OBSERVER).me, null);
  assert.deepEqual(
    play.view(OBSERVER).people.map((person) => person.picked),
    [true, false, false],
  );
  play.do({ type: 'picks.return' }, play.as('Ann')).pick('Ann', 'bread', 'trees').pick('Ben', 'bread', 'music');
  play.do({ type: 'moving.start' });
  assert.deepEqual(play.card('bread').pickedBy, [play.person('Ann'), play.person('Ben')]);
  assert.deepEqual(
    play.state.cards.map((card) => card.ring),
    [1, 0, 1, 1],
  );
  assert.equal(play.state.round, 1);
  assert.equal(play.onTurn, 'Ann');
});

test('an own card is its author’s alone until the start, then equal texts are one card', () => {
  const play = picking({ ownCards: 2 });
  play
    .do({ type: 'card.write', text: 'Water' }, play.as('Ben'))
    .do({ type: 'card.write', text: 'water', person: play.person('Ann') });
  play.do({ type: 'card.write', text: 'wine' }, play.as('Ben'));
  const of = (name: string) =>
    play.state.cards.filter((card) => card.author === play.person(name)).map((card) => card.id);
  assert.deepEqual(
    [
      play.view().cards.length,
      play.view(OBSERVER).cards.length,
      play.view(play.as('Ann')).cards.length,
      play.view(play.as('Ben')).cards.length,
    ],
    [4, 4, 5, 6],
  );
  assert.equal(play.view(play.as('Ben')).me?.written, 2);
  assert.equal(play.view({ role: 'facilitator', person: play.person('Ann') }).cards.length, 5);
  play.do({ type: 'cards.pick', cards: [of('Ann')[0]!, play.id('bread')] }, play.as('Ann'));
  play.do({ type: 'cards.pick', cards: [of('Ben')[0]!, play.id('roses')] }, play.as('Ben'));
  play.do({ type: 'moving.start' });
  assert.deepEqual(
    play.state.cards.map((card) => card.text),
    ['bread', 'roses', 'music', 'trees', 'water'],
  );
  assert.deepEqual(play.card('water').pickedBy, [play.person('Ann'), play.person('Ben')]);
  assert.equal('hidden' in play.card('water'), false);
  assert.ok(play.state.picks[play.person('Ben')]!.includes(play.id('water')));
});

test('an own card equal to one of the supply becomes that card', () => {
  const play = picking({ ownCards: 1 });
  play
    .do({ type: 'card.write', text: 'Water' }, play.as('Ann'))
    .pick('Ann', 'Water', 'bread')
    .do({ type: 'preparing.reopen' });
  play.do({ type: 'card.add', text: 'water' }).do({ type: 'picking.start' }).pick('Ben', 'water', 'roses');
  play.do({ type: 'moving.start' });
  assert.deepEqual(play.card('water').pickedBy, [play.person('Ann'), play.person('Ben')]);
  assert.equal(play.card('water').author, '');
});

test('removing one’s own picked card returns the picks', () => {
  const play = picking({ ownCards: 1 });
  play.do({ type: 'card.write', text: 'water' }, play.as('Ann')).pick('Ann', 'water', 'bread');
  play.do({ type: 'card.remove', card: play.id('water') }, play.as('Ann'));
  assert.deepEqual(play.state.picks, {});
  assert.equal(play.view(play.as('Ann')).me?.picks, null);
});

test('back in the preparation picks stay as long as they are valid', () => {
  const play = picking().pick('Ann', 'bread', 'roses').pick('Ben', 'music', 'trees').do({ type: 'preparing.reopen' });
  play.do({ type: 'card.remove', card: play.id('trees') }).do({ type: 'picking.start' });
  assert.deepEqual(Object.keys(play.state.picks), [play.person('Ann')]);
});

test('turns go down the list, a round ends with a snapshot, and the planned rounds with a pause', () => {
  const play = moving({ rounds: 1 }).move('Ann', 'bread');
  assert.equal(play.onTurn, 'Ben');
  play.move('Ben', 'bread').do({ type: 'turn.pass' });
  assert.deepEqual(
    play.state.snapshots.map(({ round, rings }) => ({ round, ring: rings[play.id('bread')] })),
    [{ round: 1, ring: 3 }],
  );
  assert.equal(Object.hasOwn(play.state.snapshots[0]!.rings, play.id('trees')), false);
  assert.equal(play.view().roundsOver, true);
  assert.equal(play.onTurn, '');
  play.do({ type: 'round.next' });
  assert.deepEqual([play.state.round, play.onTurn, play.view().roundsOver], [2, 'Ann', false]);
});

test('an open number of rounds goes on, but pauses before it runs away', () => {
  const play = moving({ rounds: 0 });
  for (let turn = 0; turn < 3 * LIMITS.rounds; turn++) play.do({ type: 'turn.pass' });
  assert.equal(play.state.round, LIMITS.rounds);
  assert.equal(play.view().roundsOver, true);
});

test('who is away is skipped, who comes back or comes late still has a turn in this round', () => {
  const play = moving();
  const away = (name: string, gone: boolean) => play.do({ type: 'person.away', person: play.person(name), away: gone });
  away('Ann', true);
  assert.equal(play.onTurn, 'Ben');
  play.move('Ben', 'bread');
  away('Ann', false);
  assert.equal(play.onTurn, 'Cem');
  play.do({ type: 'person.add', name: 'Dee' });
  play.do({ type: 'turn.skip' });
  assert.equal(play.onTurn, 'Ann');
  play.move('Ann', 'music');
  assert.equal(play.onTurn, 'Dee');
  away('Dee', true);
  assert.deepEqual([play.state.round, play.onTurn], [2, 'Ann']);
  assert.deepEqual(
    play.state.recent.map((one) => one.what),
    ['back', 'joined', 'skipped', 'moved', 'away', 'round'],
  );
});

test('when all are away the round waits for the first who is back', () => {
  const play = moving();
  for (const name of ['Ann', 'Ben', 'Cem']) play.do({ type: 'person.away', person: play.person(name), away: true });
  assert.deepEqual([play.onTurn, play.state.round, play.view().roundsOver], ['', 1, false]);
  play.do({ type: 'person.away', person: play.person('Cem'), away: false });
  assert.equal(play.onTurn, 'Cem');
});

test('a facilitator moves for whoever is on turn, and the event says so; one who plays moves for themselves', () => {
  const play = moving();
  play.do({ type: 'card.move', card: play.id('bread') });
  const [event] = play.board.log.at(-1)!.events;
  assert.equal(event?.type === 'card.moved' && event.person === play.person('Ann') && event.entered, true);
  play.do({ type: 'card.move', card: play.id('bread') }, { role: 'facilitator', person: play.person('Ben') });
  const [second] = play.board.log.at(-1)!.events;
  assert.equal(second?.type === 'card.moved' && second.person === play.person('Ben') && !('entered' in second), true);
});

test('movable: the cards this viewer could move now, and no others', () => {
  const play = moving();
  const movable = (as = play.as('Ann')) =>
    play
      .view(as)
      .cards.filter((card) => card.movable)
      .map((card) => card.text);
  assert.deepEqual(movable(), ['bread', 'roses', 'music']);
  assert.deepEqual(movable({ role: 'facilitator' }), ['bread', 'roses', 'music']);
  assert.deepEqual(movable(play.as('Ben')), []);
  assert.deepEqual(movable({ role: 'observer', person: play.person('Ann') }), []);
  const round = moving({ turnMode: 'round' });
  const count = (as: Parameters<typeof round.view>[0]) => round.view(as).cards.filter((card) => card.movable).length;
  assert.deepEqual(
    [
      count(round.as('Cem')),
      count({ role: 'facilitator' }),
      count({ role: 'facilitator', person: round.person('Ben') }),
    ],
    [3, 0, 3],
  );
  round.do({ type: 'person.away', person: round.person('Ben'), away: true });
  assert.equal(count({ role: 'facilitator', person: round.person('Ben') }), 0);
});

test('round mode: choices stay hidden and may be changed, then all cards move together', () => {
  const play = moving({ turnMode: 'round', rings: 3, rounds: 1 }).move('Ann', 'bread').move('Ann', 'roses');
  assert.equal(play.card('roses').ring, 1);
  assert.equal(play.view(play.as('Ann')).me?.choice, play.id('roses'));
  assert.equal(play.view({ role: 'facilitator', person: play.person('Ann') }).me?.choice, null);
  assert.deepEqual(
    play.view(play.as('Ben')).people.map((person) => person.done),
    [true, false, false],
  );
  play.do({ type: 'turn.pass' }, play.as('Ben'));
  assert.equal(play.view(play.as('Ben')).me?.choice, '');
  play.move('Ben', 'roses').move('Cem', 'roses');
  assert.deepEqual(
    play.card('roses').moves.map(({ from, to }) => [from, to]),
    [
      [1, 2],
      [2, 3],
      [3, 3],
    ],
  );
  assert.equal(new Set(play.card('roses').moves.map((move) => move.at)).size, 1);
  assert.equal(play.view().cards.find((card) => card.text === 'roses')!.breadth, 3);
  assert.deepEqual(play.view().ranking[0], {
    place: 1,
    card: play.id('roses'),
    ring: 3,
    since: 1,
    breadth: 3,
    tied: false,
  });
  assert.equal(play.view().roundsOver, true);
});

test('round mode: the facilitator may close the round, or the moving, with what was chosen', () => {
  const play = moving({ turnMode: 'round' }).move('Ann', 'bread').do({ type: 'round.next' });
  assert.deepEqual([play.card('bread').ring, play.state.round, play.state.done], [2, 2, []]);
  play.move('Ben', 'bread').do({ type: 'moving.end' });
  assert.deepEqual([play.card('bread').ring, play.state.phase, play.state.snapshots.length], [3, 'closing', 2]);
  play.do({ type: 'moving.resume' }).move('Ann', 'bread').move('Cem', 'music');
  assert.deepEqual([play.card('bread').ring, play.state.round, play.state.snapshots.length], [4, 3, 2]);
});

test('stop at the centre: the command that brings a card there ends the moving, and undo takes both back', () => {
  const play = moving({ rings: 3, stopAtCentre: true }).move('Ann', 'roses');
  const before = play.state;
  play.move('Ben', 'roses');
  assert.equal(play.state.phase, 'closing');
  assert.deepEqual(
    play.board.log.at(-1)!.events.map((event) => event.type),
    ['card.moved', 'round.ended', 'phase.changed'],
  );
  play.do({ type: 'undo' }, play.as('Ben'));
  assert.deepEqual(
    [play.state.phase, play.onTurn, play.state.snapshots, play.card('roses').ring],
    ['moving', 'Ben', before.snapshots, 2],
  );
  play.do({ type: 'redo' }, play.as('Ben'));
  assert.deepEqual([play.state.phase, play.state.snapshots.length, play.card('roses').ring], ['closing', 1, 3]);
  play.do({ type: 'moving.resume' });
  assert.deepEqual([play.state.phase, play.onTurn], ['moving', 'Cem']);
  const round = moving({ turnMode: 'round', rings: 3, stopAtCentre: true })
    .move('Ann', 'bread')
    .move('Ben', 'bread')
    .move('Cem', 'music');
  assert.deepEqual([round.state.phase, round.card('bread').ring], ['closing', 3]);
});

test('ending and resuming: a round that was broken off goes on, a finished one makes room for the next', () => {
  const play = closing();
  assert.deepEqual([play.state.snapshots.length, play.onTurn], [1, '']);
  play.do({ type: 'moving.resume' });
  assert.deepEqual([play.state.round, play.onTurn], [1, 'Ben']);
  play.do({ type: 'turn.pass' }).do({ type: 'turn.pass' });
  assert.deepEqual([play.state.round, play.state.snapshots.length], [2, 1]);
  play.do({ type: 'moving.end' });
  assert.equal(play.state.snapshots.length, 1, 'nobody played the second round, so there is no photo of it');
  play.do({ type: 'undo' });
  assert.deepEqual([play.state.phase, play.state.round, play.onTurn], ['moving', 2, 'Ann']);
  const stopped = moving({ rings: 3, stopAtCentre: true })
    .move('Ann', 'roses')
    .move('Ben', 'bread')
    .move('Cem', 'roses');
  assert.deepEqual([stopped.state.phase, stopped.state.round], ['closing', 1]);
  stopped.do({ type: 'moving.resume' });
  assert.deepEqual([stopped.state.round, stopped.onTurn], [2, 'Ann']);
  stopped.do({ type: 'undo' });
  assert.deepEqual([stopped.state.phase, stopped.state.round], ['closing', 1]);
  const over = moving({ rounds: 1 }).do({ type: 'turn.pass' }).do({ type: 'turn.pass' }).do({ type: 'turn.pass' });
  over.do({ type: 'moving.end' }).do({ type: 'moving.resume' });
  assert.equal(over.view().roundsOver, true);
});

test('undo stays in sight: in the history of the card and in what happened', () => {
  const play = moving().move('Ann', 'bread');
  play.do({ type: 'undo' }, play.as('Ann'));
  assert.deepEqual(
    play.card('bread').moves.map(({ to, undone }) => ({ to, undone })),
    [{ to: 2, undone: true }],
  );
  assert.deepEqual(play.state.recent.at(-1), {
    what: 'undone',
    person: play.person('Ann'),
    card: play.id('bread'),
    from: 2,
    to: 1,
    round: 1,
  });
  assert.deepEqual(
    [play.onTurn, play.view().canRedo, play.view(play.as('Ann')).canRedo, play.view(play.as('Ben')).canRedo],
    ['Ann', true, true, false],
  );
  play.do({ type: 'redo' }, play.as('Ann'));
  assert.deepEqual(
    [
      play.view().canUndo,
      play.view(play.as('Ann')).canUndo,
      play.view(play.as('Ben')).canUndo,
      play.view(OBSERVER).canUndo,
    ],
    [true, true, false, false],
  );
  assert.equal('undone' in play.card('bread').moves[0]!, false);
});

test('anything new empties what could be repeated, also what cannot be taken back itself', () => {
  const play = moving().move('Ann', 'bread').do({ type: 'undo' }).do({ type: 'note.add', text: 'wait' });
  assert.equal(play.view().canRedo, false);
  play.refuses('redo.nothing', { type: 'redo' });
});

test('undo over people who came and went in between restores the turn of that moment', () => {
  const play = moving().move('Ann', 'bread');
  const then = { turn: play.state.turn, people: play.state.people };
  play
    .do({ type: 'person.add', name: 'Dee' })
    .do({ type: 'person.away', person: play.person('Ben'), away: true })
    .do({ type: 'person.away', person: play.person('Ben'), away: false });
  for (let i = 0; i < 3; i++) play.do({ type: 'undo' });
  assert.deepEqual({ turn: play.state.turn, people: play.state.people }, then);
  for (let i = 0; i < 3; i++) play.do({ type: 'redo' });
  assert.equal(play.state.people.length, 4);
});

test('a step too many in the trail forgets the oldest; a long history forgets the oldest taken back', () => {
  const play = moving({ rounds: 0 });
  for (let i = 0; i < LIMITS.trail + 5; i++) play.do({ type: 'turn.pass' });
  assert.equal(play.state.trail.length, LIMITS.trail);
  for (let i = 0; i < LIMITS.history + 5; i++)
    play.do({ type: 'card.move', card: play.id('bread') }).do({ type: 'undo' });
  assert.equal(play.card('bread').moves.length, LIMITS.history);
  play.do({ type: 'redo' });
  assert.equal(play.card('bread').ring, 2);
});

test('ranking: ring, then round, then breadth; ties share a place; the harvest keeps several winners', () => {
  const play = moving({ rounds: 0 });
  assert.deepEqual(play.view().harvest, []);
  assert.deepEqual(
    play.view().ranking.map(({ place, tied }) => [place, tied]),
    [
      [1, true],
      [1, true],
      [1, true],
    ],
  );
  play.move('Ann', 'bread').move('Ben', 'roses').do({ type: 'turn.pass' });
  assert.deepEqual(
    play.view().ranking.map(({ place, tied, since }) => [place, tied, since]),
    [
      [1, true, 1],
      [1, true, 1],
      [3, false, 0],
    ],
  );
  play
    .move('Ann', 'music')
    .move('Ben', 'music')
    .do({ type: 'turn.pass' })
    .move('Ann', 'bread')
    .do({ type: 'turn.pass' })
    .move('Cem', 'roses');
  const texts = play.view().ranking.map((row) => play.state.cards.find((card) => card.id === row.card)!.text);
  assert.deepEqual(texts, ['music', 'roses', 'bread']);
  assert.deepEqual([...play.view().harvest].sort(), [play.id('bread'), play.id('roses'), play.id('music')].sort());
});

test('the close: a proposal, answers that may change, notes', () => {
  const play = closing();
  play.do({ type: 'proposal.make', text: 'roses first', cards: [play.id('roses')] });
  play.do({ type: 'proposal.answer', answer: 'concern', reason: 'and bread?' }, play.as('Ann'));
  play.do({ type: 'proposal.answer', answer: 'agree', person: play.person('Ben') });
  play.do({ type: 'proposal.answer', answer: 'agree' }, play.as('Ann')).do({ type: 'note.add', text: 'good talk' });
  assert.deepEqual(play.view(OBSERVER).proposal?.answers, {
    [play.person('Ann')]: { answer: 'agree', reason: '' },
    [play.person('Ben')]: { answer: 'agree', reason: '' },
  });
  assert.deepEqual(play.state.notes, ['good talk']);
  play.do({ type: 'session.finish' });
  assert.deepEqual([play.view().phase, play.view().canUndo], ['finished', false]);
});

test('events about what is not there change nothing', () => {
  const { state } = moving();
  for (const event of [
    { type: 'card.moved', card: 'x', person: 'y', from: 1, to: 2, round: 1, at: 1 },
    { type: 'person.moved', person: 'x', to: 1 },
    { type: 'proposal.answered', person: 'x', answer: 'agree', reason: '' },
    { type: 'undone' },
    { type: 'redone' },
  ] as const) {
    assert.equal(circleForm.evolve(state, event), state, event.type);
  }
});

test('a move that is missing from the history of its card is taken back all the same', () => {
  const { state } = moving().move('Ann', 'bread');
  const cards = state.cards.map((card) => ({ ...card, moves: [] }));
  const after = circleForm.evolve({ ...state, cards }, { type: 'undone' });
  assert.deepEqual([after.cards[0]!.ring, after.cards[0]!.moves], [1, []]);
});

test('saved, read and folded again it is the same circle', () => {
  const play = closing();
  const read = load(circleForm, JSON.parse(JSON.stringify(save(circleForm, play.board.log))));
  assert.ok(read.ok);
  assert.deepEqual(fold(circleForm, read.board.log), play.state);
});
