import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, load, save } from '@werkvorm/core';
import { abcCanvasForm, DEFAULT_SETUP } from '../src/abc-canvas.form.ts';
import {
  ambitious,
  closed,
  committing,
  FACILITATOR,
  hoping,
  locked,
  OBSERVER,
  opened,
  Play,
  prepared,
  started,
} from './play.ts';

const events = (play: Play) => play.board.log.flatMap((entry) => entry.events);

test('settings: only what differs becomes an event, and undo gives the former ones back', () => {
  const play = prepared();
  const { length } = events(play);
  play.do({ type: 'setup.change', setup: { title: ' Bread ', order: 'abc' } });
  assert.equal(events(play).length, length);
  play.do({ type: 'setup.change', setup: { title: 'Rolls', cheerWords: [' Nice ', 'nice', ''] } });
  assert.deepEqual([play.state.setup.title, play.state.setup.cheerWords], ['Rolls', ['nice']]);
  play.do({ type: 'undo' });
  assert.deepEqual(play.state.setup, { ...DEFAULT_SETUP, title: 'Bread' });
});

test('the partner is the unit: people of one organisation share a row, who has none is one', () => {
  const play = prepared();
  assert.deepEqual(
    play.view().partners.map(({ name, alone, people }) => [name, alone, people.length]),
    [
      ['Mill', false, 2],
      ['Bakery', false, 1],
      ['Cem', true, 1],
    ],
  );
  play.do({ type: 'person.add', name: 'Dee', organisation: ' bakery' });
  assert.equal(play.state.people.at(-1)?.organisation, 'Bakery');
  assert.equal(play.row('Bakery').people.length, 2);
});

test('before the start people change over, and a row of one person goes with them', () => {
  const play = prepared();
  const edit = (name: string, fields: object) => play.do({ type: 'person.edit', person: play.person(name), ...fields });
  const names = () => play.view().partners.map(({ name }) => name);
  edit('Cem', { organisation: 'Mill' });
  assert.deepEqual([names(), play.row('Mill').people.length], [['Mill', 'Bakery'], 3]);
  play.do({ type: 'undo' });
  assert.deepEqual(names(), ['Mill', 'Bakery', 'Cem']);
  edit('Cem', { name: 'Cemal' });
  assert.deepEqual(names(), ['Mill', 'Bakery', 'Cemal']);
  edit('Cemal', { organisation: 'Farm' });
  assert.deepEqual([names(), play.row('Farm').alone], [['Mill', 'Bakery', 'Farm'], false]);
  edit('Abe', { organisation: '' });
  assert.deepEqual(names(), ['Mill', 'Bakery', 'Farm', 'Abe']);
  play.do({ type: 'person.remove', person: play.person('Abe') });
  assert.deepEqual(names(), ['Mill', 'Bakery', 'Farm']);
  play.do({ type: 'partner.edit', partner: play.partner('Mill'), name: 'Windmill', about: 'a mill' });
  assert.deepEqual(play.state.people.find(({ name }) => name === 'Ann')?.organisation, 'Windmill');
});

test('a row that holds something stays when its person changes over', () => {
  const play = prepared();
  play.do({ type: 'interest.add', text: 'a job', partner: play.partner('Cem') });
  play.do({ type: 'person.edit', person: play.person('Cem'), organisation: 'Mill' });
  assert.deepEqual(play.row('Cem').people, []);
  assert.equal(play.row('Cem').interests.length, 1);
});

test('A, then B, then C; B sends the group back to A with a reason that is kept', () => {
  const play = committing();
  play.go('ambition', 'it is too vague');
  assert.equal(play.state.phase, 'ambition');
  assert.deepEqual(
    play.view().path.map(({ from, to, reason }) => [from, to, reason]),
    [
      ['preparing', 'ambition', ''],
      ['ambition', 'interests', ''],
      ['interests', 'commitment', ''],
      ['commitment', 'ambition', 'it is too vague'],
    ],
  );
  assert.ok(play.ambition('Ben', 'We bake bread on Mondays.').go('interests').view().open);
});

test('in free order everything may be written at any time', () => {
  const play = started({ order: 'free' }).brings('Ben', 'flour').hopes('Ann', 'grain').ambition('Cem', 'Bread.');
  assert.deepEqual(play.view(play.as('Ann')).may, { ambition: true, own: true, interests: true, commitment: true });
  play.go('commitment').go('ambition').go('interests', 'why not');
  assert.equal(play.state.phase, 'interests');
});

test('what a viewer may write in follows the phase, the beacon and who they are', () => {
  const play = hoping();
  const nothing = { ambition: false, own: false, interests: false, commitment: false };
  assert.deepEqual(play.view(play.as('Ann')).may, { ...nothing, own: true, interests: true });
  assert.deepEqual(play.view(OBSERVER).may, nothing);
  assert.deepEqual(play.view({ role: 'participant', person: 'nobody' }).may, nothing);
  assert.deepEqual(prepared().view(FACILITATOR).may, { ambition: true, own: true, interests: true, commitment: true });
  assert.deepEqual(closed().view().may, nothing);
  play.do({ type: 'person.away', person: play.person('Ann'), away: true });
  assert.deepEqual(play.view({ role: 'participant', person: play.person('Ann') }).may, nothing);
});

test('the ambition has versions, each with who wrote it', () => {
  const play = ambitious().ambition('Ben', '  We bake  good bread. ');
  const { text, version, versions, by } = play.view().ambition;
  assert.deepEqual([text, version, by], ['We bake good bread.', 2, play.person('Ben')]);
  assert.deepEqual(
    versions.map((one) => [one.version, one.text, one.by]),
    [
      [1, 'We bake bread.', play.person('Ann')],
      [2, 'We bake good bread.', play.person('Ben')],
    ],
  );
});

test('two who started from the same text: both texts are kept, until somebody merges them', () => {
  const play = ambitious();
  play.ambition('Ben', 'We bake rye bread.').ambition('Cem', 'We bake white bread.', 'We bake bread.');
  const { text, variants, divided } = play.view().ambition;
  assert.deepEqual(
    [text, variants.map((one) => one.text), divided],
    ['We bake rye bread.', ['We bake white bread.'], true],
  );
  const merges = [play.variant('We bake white bread.')];
  play.do({ type: 'ambition.write', text: 'We bake rye and white bread.', was: text, merges }, play.as('Ann'));
  assert.deepEqual([play.view().ambition.divided, play.view().ambition.versions.length], [false, 3]);
});

test('a variant is chosen instead of the text that was read, or dropped', () => {
  const play = ambitious();
  play.do({ type: 'ambition.propose', text: 'Rolls.' }, play.as('Ben'));
  play.do({ type: 'ambition.propose', text: 'Rolls.' }, play.as('Cem'));
  play.do({ type: 'ambition.propose', text: 'Cake.' }, play.as('Cem'));
  assert.equal(play.state.ambition.variants.length, 2);
  play.do({ type: 'variant.drop', variant: play.variant('Cake.') }, play.as('Ann'));
  play.do({ type: 'variant.choose', variant: play.variant('Rolls.'), was: 'We bake bread.' }, play.as('Ann'));
  const { text, by, variants, versions } = play.state.ambition;
  assert.deepEqual([text, by, variants, versions.length], ['Rolls.', play.person('Ben'), [], 2]);
});

test('the same holds in a row, between two people of one partner', () => {
  const play = hoping().hopes('Ann', 'grain');
  const item = play.item('grain');
  play.do({ type: 'item.edit', item, text: 'rye', was: 'grain' }, play.as('Ann'));
  play.do({ type: 'item.edit', item, text: 'wheat', was: 'grain', level: 'network' }, play.as('Abe'));
  const [interest] = play.row('Mill', play.as('Ann')).interests;
  assert.deepEqual([interest?.text, interest?.variants[0]?.text, interest?.level], ['rye', 'wheat', 'organisation']);
  play.do({ type: 'variant.choose', variant: play.variant('wheat'), was: 'rye' }, play.as('Ann'));
  assert.equal(play.row('Mill', play.as('Ann')).interests[0]?.level, 'network');
  play.do({ type: 'meaning.write', text: 'a', was: '' }, play.as('Ann'));
  play.do({ type: 'meaning.write', text: 'b', was: '' }, play.as('Abe'));
  assert.deepEqual([play.row('Mill').meaning.text, play.row('Mill').meaning.variants[0]?.text], ['a', 'b']);
});

test('a line that was taken off comes back when somebody was changing it', () => {
  const play = hoping().hopes('Ann', 'grain');
  const item = play.item('grain');
  play.do({ type: 'item.remove', item, was: 'grain' }, play.as('Ann'));
  assert.deepEqual(play.row('Mill', play.as('Ann')).interests, []);
  play.do({ type: 'item.edit', item, text: 'much grain', was: 'grain' }, play.as('Abe'));
  assert.equal(play.row('Mill', play.as('Ann')).interests[0]?.text, 'much grain');
  play.do({ type: 'item.remove', item, was: 'much grain' }, play.as('Ann'));
  play.do({ type: 'item.edit', item, text: 'no grain', was: 'grain' }, play.as('Abe'));
  assert.deepEqual(play.row('Mill', play.as('Ann')).interests[0]?.variants[0]?.text, 'no grain');
});

test('level and means are changed without touching the text', () => {
  const play = committing().brings('Ben', 'flour');
  play.do({ type: 'item.edit', item: play.item('flour'), means: 'knowledge' }, play.as('Ben'));
  play.do({ type: 'item.edit', item: play.item('customers'), level: 'network' }, play.as('Ben'));
  const { commitments, interests } = play.row('Bakery');
  assert.deepEqual([commitments[0]?.means, interests[0]?.level], ['knowledge', 'network']);
  assert.deepEqual(play.view().totals, {
    gets: 3,
    brings: 1,
    levels: { individual: 1, organisation: 1, network: 1 },
    means: { time: 0, money: 0, knowledge: 1, other: 0 },
  });
});

test('face down: a row is for its own people, and the facilitator sees what they entered themselves', () => {
  const play = hoping().hopes('Ann', 'grain').hopes('Ben', 'customers');
  play.do({ type: 'interest.add', text: 'help', organisation: 'mill' });
  const texts = (as = FACILITATOR) => play.view(as).partners.map(({ interests }) => interests.map(({ text }) => text));
  assert.deepEqual(texts(play.as('Abe')), [['grain', 'help'], [], []]);
  assert.deepEqual(texts(play.as('Ben')), [[], ['customers'], []]);
  assert.deepEqual(
    [texts(), texts(OBSERVER)],
    [
      [['help'], [], []],
      [[], [], []],
    ],
  );
  assert.deepEqual([play.row('Mill').hidden, play.row('Mill').gets, play.view().totals.gets], [true, null, null]);
  play.do({ type: 'interests.open' });
  assert.deepEqual(texts(OBSERVER), [['grain', 'help'], ['customers'], []]);
  assert.equal(play.row('Mill').interests[1]?.by, '');
});

test('who is done with B is seen by all, what they wrote is not', () => {
  const play = hoping().do({ type: 'partner.ready', ready: true, partner: hoping().partner('Bakery') });
  play.do({ type: 'partner.ready', ready: true }, play.as('Abe'));
  assert.deepEqual(play.view(OBSERVER).ready, { count: 2, of: 3 });
  assert.deepEqual([play.row('Bakery').entered, play.row('Mill').entered], [['ready'], []]);
  play.do({ type: 'interests.open' });
  const { length } = events(play);
  play.do({ type: 'partner.ready', ready: true }, play.as('Cem')).do({ type: 'interests.open' });
  assert.equal(events(play).length, length);
});

test('of what lies face down the facilitator gets no answer: their change lies beside it', () => {
  const play = hoping().hopes('Ann', 'grain');
  const item = play.item('grain');
  play.do({ type: 'item.edit', item, text: 'rye', was: 'grain', level: 'network' });
  play.do({ type: 'item.edit', item, text: 'rye', was: 'wheat' });
  assert.deepEqual(play.row('Mill').interests, []);
  const [interest] = play.row('Mill', play.as('Ann')).interests;
  assert.deepEqual([interest?.text, interest?.level, interest?.variants.length], ['grain', 'organisation', 1]);
});

test('the facilitator enters for somebody, visibly, until they say it themselves', () => {
  const play = hoping();
  const partner = play.partner('Bakery');
  play.do({ type: 'ownership.set', ownership: 2, partner }).do({ type: 'mandate.set', mandate: 'reports', partner });
  play.do({ type: 'meaning.write', text: 'more bread', was: '', partner });
  play.do({ type: 'consent.give', version: 1, partner });
  assert.deepEqual(play.row('Bakery').entered, ['ownership', 'mandate']);
  assert.equal(play.row('Bakery').meaning.by, '');
  assert.deepEqual(play.view().ambition.consents, [{ partner, entered: true }]);
  play.do({ type: 'ownership.set', ownership: 3 }, play.as('Ben'));
  assert.deepEqual(play.row('Bakery').entered, ['mandate']);
});

test('any change of A clears the consents: text, horizon and no-go areas; variants alone do not', () => {
  const changes: readonly ((play: Play) => Play)[] = [
    (play) => play.ambition('Ben', 'We bake rolls.'),
    (play) => play.do({ type: 'setup.change', setup: { horizon: '2030' } }),
    (play) => play.do({ type: 'no-go.add', text: 'factories' }, play.as('Ann')),
  ];
  for (const change of changes) {
    const play = ambitious().consents('Ann', 'Cem');
    assert.deepEqual(play.view().ambition.waiting, [play.partner('Bakery')]);
    const { version } = play.state.ambition;
    assert.deepEqual([change(play).state.ambition.consents, play.state.ambition.version], [[], version + 1]);
  }
  const play = ambitious().consents('Ann');
  play.do({ type: 'ambition.propose', text: 'Cake.' }, play.as('Ben')).do({ type: 'height.set', height: 3 });
  assert.equal(play.state.ambition.consents.length, 1);
  play.do({ type: 'consent.withdraw' }, play.as('Abe'));
  assert.deepEqual(play.state.ambition.consents, []);
});

test('when everybody here consents the facilitator locks A as a beacon; opening it again is kept', () => {
  const play = ambitious().consents('Ann', 'Ben');
  assert.equal(play.view().ambition.lockable, false);
  play.do({ type: 'person.away', person: play.person('Cem'), away: true });
  assert.equal(play.view().ambition.lockable, true);
  play.do({ type: 'ambition.lock' }).do({ type: 'ambition.lock' });
  assert.equal(play.view().ambition.locked, true);
  play.do({ type: 'ambition.reopen', reason: 'Cem is back' });
  const { consents, beacons } = play.view().ambition;
  assert.deepEqual([consents, beacons[0]?.text, beacons[0]?.reopened?.reason], [[], 'We bake bread.', 'Cem is back']);
});

test('undo: each their own last thing, while nobody changed the same since', () => {
  const play = hoping().hopes('Ann', 'grain').hopes('Ben', 'customers');
  assert.deepEqual([play.view(play.as('Ann')).canUndo, play.view(FACILITATOR).canUndo], [true, false]);
  play.do({ type: 'undo' }, play.as('Ann'));
  assert.deepEqual(play.row('Mill', play.as('Ann')).interests, []);
  play.refuses('undo.nothing', { type: 'undo' }, play.as('Ann'));
  assert.equal(play.row('Bakery', play.as('Ben')).interests.length, 1);
  play.do({ type: 'ownership.set', ownership: 2 }, play.as('Ann'));
  play.do({ type: 'mandate.set', mandate: 'decides' }, play.as('Abe')).hopes('Abe', 'rye');
  play.do({ type: 'undo' }, play.as('Ann'));
  const { ownership, mandate, interests } = play.row('Mill', play.as('Abe'));
  assert.deepEqual([ownership, mandate, interests.length], [null, 'decides', 1]);
});

test('taking back a change of A counts as another version, so that no consent passes for another', () => {
  const play = ambitious().ambition('Ben', 'We bake rolls.').do({ type: 'undo' }, ambitious().as('Ben'));
  const { text, version } = play.state.ambition;
  assert.deepEqual([text, version], ['We bake bread.', 3]);
  play.ambition('Cem', 'We bake cake.');
  play.refuses('consent.changed', { type: 'consent.give', version: 2 }, play.as('Ann'));
});

test('closing is taken back right after', () => {
  const play = closed();
  assert.equal(play.state.phase, 'closed');
  assert.equal(play.do({ type: 'undo' }).state.phase, 'commitment');
});

test('results: what everybody may know, in the words that all forms share', () => {
  const play = hoping().hopes('Ann', 'grain').hopes('Cem', 'a job', 'individual').hopes('Ben', 'rest', 'individual');
  const results = () => abcCanvasForm.results!(play.view(OBSERVER));
  assert.deepEqual(Object.keys(results()), ['participants', 'organisations', 'statements']);
  play.do({ type: 'interests.open' }).go('commitment').brings('Ben', 'flour');
  play.consents('Ann', 'Ben', 'Cem').do({ type: 'ambition.lock' });
  assert.deepEqual(results(), {
    participants: [
      { name: 'Ann', organisation: 'Mill' },
      { name: 'Abe', organisation: 'Mill' },
      { name: 'Ben', organisation: 'Bakery' },
      { name: 'Cem', organisation: '' },
    ],
    organisations: ['Mill', 'Bakery'],
    interests: [
      { text: 'grain', level: 'organisation', organisation: 'Mill' },
      { text: 'rest', level: 'individual', person: 'Ben', organisation: 'Bakery' },
      { text: 'a job', level: 'individual', person: 'Cem' },
    ],
    statements: ['We bake bread.'],
    commitments: [{ text: 'flour', means: 'time', organisation: 'Bakery' }],
    beacons: ['We bake bread.'],
  });
  assert.deepEqual(abcCanvasForm.results!(new Play().view(OBSERVER)), {});
});

test('take: partners, people, interests and proposals that are not here yet, each once', () => {
  const play = prepared();
  const given = {
    participants: [
      { name: 'Ann', organisation: 'Mill' },
      { name: 'Dee', organisation: 'Farm' },
    ],
    organisations: ['bakery', 'Farm', 'Shop'],
    interests: [
      { text: 'cows', level: 'network', organisation: 'Farm' },
      { text: 'Cows', level: 'network', organisation: 'farm' },
      { text: 'peace', level: 'individual', person: 'Eva' },
      { text: 'nobody’s', level: 'individual' },
    ],
    statements: ['We eat.', 'We drink.'],
    keywords: ['bread', 'butter'],
  } as const;
  for (const command of abcCanvasForm.take!(play.view(), given)) play.do(command);
  assert.deepEqual(
    play.view().partners.map(({ name }) => name),
    ['Mill', 'Bakery', 'Cem', 'Farm', 'Shop', 'Eva'],
  );
  assert.deepEqual([play.row('Farm').interests[0]?.text, play.row('Eva').alone], ['cows', true]);
  assert.deepEqual(
    play.view().ambition.variants.map(({ text }) => text),
    ['We eat.', 'We drink.'],
  );
  assert.deepEqual(abcCanvasForm.take!(play.view(), given), []);
  const words = abcCanvasForm.take!(started().view(), { keywords: ['bread', 'butter'] });
  assert.deepEqual(words, [{ type: 'ambition.propose', text: 'bread, butter' }]);
  assert.deepEqual(abcCanvasForm.take!(ambitious().view(), { statements: ['We eat.'] }), []);
  assert.deepEqual(abcCanvasForm.take!(closed().view(), given), []);
});

test('a board that was saved is the same when it is opened again', () => {
  for (const play of [prepared(), hoping().hopes('Ann', 'a'), opened(), locked(), closed()]) {
    const read = load(abcCanvasForm, JSON.parse(JSON.stringify(save(abcCanvasForm, play.board.log))));
    assert.ok(read.ok);
    assert.deepEqual(fold(abcCanvasForm, read.board.log), play.state);
  }
});

test('an event about what is not there changes nothing', () => {
  const { state } = opened();
  const interests = { list: 'interests', partner: 'x', item: 'y' } as const;
  const row = { list: 'interests', partner: state.partners[0]!.id, item: 'y' } as const;
  const ambition = { list: 'ambition', partner: '', item: '' } as const;
  const nothing = [
    { type: 'item.removed', spot: interests, by: '' },
    { type: 'item.removed', spot: row, by: '' },
    { type: 'item.tagged', spot: ambition, level: 'network', by: '' },
    { type: 'variant.chosen', spot: ambition, variant: 'x', at: 1, by: '' },
    { type: 'variant.dropped', spot: ambition, variant: 'x', by: '' },
    { type: 'variant.dropped', spot: { ...ambition, list: 'of a later version' as 'meaning' }, variant: 'x', by: '' },
    { type: 'ownership.set', partner: 'x', ownership: 1, by: '' },
    { type: 'person.edited', person: 'x', name: 'X', organisation: '', partner: 'x' },
    { type: 'person.removed', person: 'x' },
    { type: 'person.left', person: 'x' },
    { type: 'partner.edited', partner: 'x', name: 'X', about: '' },
    { type: 'partner.removed', partner: 'x' },
    { type: 'check.recalled', check: 'rushed', partner: '', by: '' },
    { type: 'undone', by: 'x' },
  ] as const;
  for (const event of nothing) assert.equal(abcCanvasForm.evolve(state, event), state, event.type);
});
