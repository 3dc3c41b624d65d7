import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load, save } from '@werkvorm/core';
import { interestTriadForm, readDay } from '../src/interest-triad.form.ts';
import type { TriadCommand } from '../src/interest-triad.types.ts';
import {
  closed,
  FACILITATOR,
  invited,
  laid,
  mandated,
  marked,
  measured,
  OBSERVER,
  type Play,
  sharing,
  writing,
} from './play.ts';

const { results, take } = interestTriadForm;

test('an interest is private on every level until its owner says otherwise', () => {
  const play = sharing();
  for (const level of ['individual', 'organisation', 'network']) {
    play.do({ type: 'interest.add', level, text: level }, play.as('Ann'));
    assert.equal(play.interest(level)?.visibility, 'private');
    assert.deepEqual(
      play.seen('Ann').interests.map(({ text }) => text),
      ['bread'],
    );
  }
  assert.deepEqual(
    play.own('Ann').interests.map(({ text }) => text),
    ['bread', 'secret', 'individual', 'organisation', 'network'],
  );
});

test('until the matrix opens what is shared lies face down, for the facilitator too; what is confided does not', () => {
  const play = laid();
  for (const as of [FACILITATOR, OBSERVER, play.as('Ben')]) assert.deepEqual(play.seen('Ann', as).interests, []);
  const [confided] = play.view().confided;
  assert.deepEqual([confided?.person, confided?.interests[0]?.text], [play.person('Cem'), 'fear']);
  assert.deepEqual(play.view(OBSERVER).confided, []);
  assert.deepEqual(play.view(play.as('Ben')).confided, []);
  play.do({ type: 'matrix.open' });
  assert.deepEqual([play.view().phase, play.view().opened], ['sharing', true]);
  assert.equal(play.seen('Ann', play.as('Ben')).interests[0]?.text, 'bread');
});

test('sharing to more and to fewer people, and taking back, at any time', () => {
  const play = sharing();
  const share = (text: string, visibility: string) =>
    play.do({ type: 'interest.share', interest: play.id(text), visibility }, play.as('Ann'));
  share('secret', 'all');
  assert.equal(play.seen('Ann').interests.length, 2);
  play.idle({ type: 'interest.share', interest: play.id('secret'), visibility: 'all' }, play.as('Ann'));
  play.do({ type: 'board.close' });
  share('secret', 'facilitator');
  assert.deepEqual(play.seen('Ann').interests.length, 1);
  share('bread', 'private');
  assert.deepEqual(play.seen('Ann').interests, []);
  play.refuses('phase.over', { type: 'interest.share', interest: play.id('bread'), visibility: 'all' }, play.as('Ann'));
});

test('what was taken back is in no view of now, and a replay shows what was seen then', () => {
  const play = sharing();
  const then = play.board.log.length;
  play.do({ type: 'interest.share', interest: play.id('bread'), visibility: 'private' }, play.as('Ann'));
  assert.ok(!JSON.stringify(play.view(OBSERVER)).includes('bread'));
  assert.ok(!JSON.stringify(results!(play.view(OBSERVER))).includes('bread'));
  assert.ok(JSON.stringify(play.board.view(OBSERVER, then)).includes('bread'));
  assert.ok(!JSON.stringify(play.board.view(OBSERVER, then - 1)).includes('bread'));
});

test('an interest is rewritten, gets a lens and loses it, and is removed', () => {
  const play = sharing();
  const edit = (fields: object) =>
    play.do({ type: 'interest.edit', interest: play.seen('Ann').interests[0]!.id, ...fields }, play.as('Ann'));
  edit({ text: ' good  bread ', lens: 'meaning' });
  assert.deepEqual(
    [play.seen('Ann').interests[0]?.text, play.seen('Ann').interests[0]?.lens],
    ['good bread', 'meaning'],
  );
  edit({ lens: null });
  assert.equal(play.seen('Ann').interests[0]?.lens, null);
  play.idle({ type: 'interest.edit', interest: play.id('good bread'), text: 'good bread' }, play.as('Ann'));
  play.do({ type: 'interest.remove', interest: play.id('good bread') }, play.as('Ann'));
  assert.deepEqual(play.seen('Ann').interests, []);
});

test('what a facilitator enters for somebody is recorded, and shows them nothing of what is private', () => {
  const play = writing();
  const ann = play.person('Ann');
  const add = (text: string, visibility: string) =>
    play.do({ type: 'interest.add', level: 'network', text, visibility, person: ann });
  add('whispered', 'private');
  add('spoken', 'all');
  assert.ok(!JSON.stringify(play.view()).includes('whispered'));
  assert.ok(!JSON.stringify(play.view({ role: 'facilitator', person: ann })).includes('whispered'));
  assert.equal(play.view({ role: 'facilitator', person: ann }).me, null);
  // Face down for the others, but who entered it for all may put it right.
  assert.deepEqual(play.view().confided[0]?.interests[0]?.text, 'spoken');
  play.do({ type: 'interest.edit', interest: play.id('spoken'), text: 'spoken aloud' }).do({ type: 'matrix.open' });
  assert.equal(play.seen('Ann').interests[0]?.entered, true);
  assert.deepEqual(play.view().confided, []);
  play.do({ type: 'interest.edit', interest: play.id('spoken aloud'), text: 'mine' }, play.as('Ann'));
  assert.equal('entered' in play.seen('Ann').interests[0]!, false);
  play.refuses('interest.own', { type: 'interest.edit', interest: play.id('mine'), text: 'not mine' });
});

test('links are drawn in the open measurement, and the next one closes it', () => {
  const play = measured().shares('Ann').measures('october', '2026-10-08');
  assert.deepEqual(
    play.view().measurements.map(({ label, open }) => [label, open]),
    [
      ['september', false],
      ['october', true],
    ],
  );
  const { history } = play.seen('Ann').triad!;
  assert.deepEqual(history, [
    { measurement: play.id('september'), personOrg: 3, personNetwork: 2, orgNetwork: 1 },
    { measurement: play.id('october'), personOrg: null, personNetwork: null, orgNetwork: null },
  ]);
  play.draws('Ann', { personOrg: 0 });
  assert.equal(play.seen('Ann').triad?.history[1]?.personOrg, 0);
  play.idle({ type: 'link.set', link: 'personOrg', strength: 0 }, play.as('Ann'));
  play.do({ type: 'link.set', link: 'personOrg', strength: null }, play.as('Ann'));
  assert.equal(play.member('Ann').triad.measured.length, 1);
});

test('links and mandate are seen by whom their owner says, once the matrix is open', () => {
  const play = writing().measures('september').draws('Ann', { personOrg: 4 }).shares('Ann');
  assert.equal(play.seen('Ann').triad, null);
  play.do({ type: 'matrix.open' });
  assert.equal(play.seen('Ann').triad?.history[0]?.personOrg, 4);
  play.shares('Ann', 'facilitator');
  assert.equal(play.seen('Ann').triad, null);
  assert.equal(play.view().confided[0]?.triad?.history[0]?.personOrg, 4);
  play.do({ type: 'board.close' }).shares('Ann', 'private');
  assert.deepEqual(play.view().confided, []);
  play.refuses('phase.over', { type: 'triad.share', visibility: 'all' }, play.as('Ann'));
});

test('what a facilitator shares for somebody covers only what they entered for them', () => {
  const play = writing().measures('september').draws('Ann', { personOrg: 4 });
  const ann = { person: play.person('Ann') };
  play.do({ type: 'mandate.set', mandate: { type: 'deciding' }, ...ann });
  play.do({ type: 'triad.share', visibility: 'all', ...ann });
  // Entered and meant for all: not yet open, but the facilitator knows it.
  assert.deepEqual(play.view().confided[0]?.triad?.mandate?.entered, true);
  assert.equal(play.view().confided[0]?.triad?.history[0]?.personOrg, null);
  play.do({ type: 'matrix.open' });
  assert.deepEqual(play.seen('Ann').triad?.history[0]?.personOrg, null);
  assert.equal(play.seen('Ann').triad?.mandate?.type, 'deciding');
  assert.equal(play.own('Ann').triad.history[0]?.personOrg, 4);
  play.idle({ type: 'triad.share', visibility: 'all', ...ann }).shares('Ann');
  assert.equal(play.seen('Ann').triad?.history[0]?.personOrg, 4);
  play.refuses('triad.own', { type: 'triad.share', visibility: 'private', ...ann });
});

test('a part that a facilitator entered becomes the person’s own as soon as they touch it', () => {
  const play = writing().measures('september');
  const ann = { person: play.person('Ann') };
  play.do({ type: 'link.set', link: 'personOrg', strength: 2, ...ann });
  play.do({ type: 'mandate.set', mandate: { type: 'reporting' }, ...ann });
  assert.equal(play.own('Ann').triad.history[0]?.entered, true);
  play.draws('Ann', { personOrg: 2 });
  assert.equal('entered' in play.own('Ann').triad.history[0]!, false);
  play.do({ type: 'mandate.use', use: 'agreed', ...ann });
  assert.deepEqual([play.own('Ann').triad.mandate?.entered, play.own('Ann').triad.mandate?.use], [true, 'agreed']);
  play.do({ type: 'mandate.set', mandate: {} }, play.as('Ann'));
  assert.equal('entered' in play.own('Ann').triad.mandate!, false);
});

test('a mandate keeps what is not said, and another type has not been used yet', () => {
  const play = mandated({ margins: ' half a  day ', grantedBy: 'board', validFrom: '2026-06-18', formal: true });
  play.do({ type: 'mandate.use', use: 'more', reasons: ['network', 'personal', 'network'] }, play.as('Ann'));
  play.do({ type: 'mandate.set', mandate: { planned: 'a contract', validFrom: '' } }, play.as('Ann'));
  assert.deepEqual(play.own('Ann').triad.mandate, {
    type: 'reporting',
    margins: 'half a day',
    grantedBy: 'board',
    validFrom: '',
    formal: true,
    planned: 'a contract',
    use: 'more',
    reasons: ['personal', 'network'],
  });
  play.idle({ type: 'mandate.use', use: 'more', reasons: ['network', 'personal'] }, play.as('Ann'));
  play.do({ type: 'mandate.set', mandate: { type: 'deciding' } }, play.as('Ann'));
  assert.deepEqual([play.own('Ann').triad.mandate?.use, play.own('Ann').triad.mandate?.reasons], [null, []]);
});

test('days are days of the calendar', () => {
  for (const day of ['2026-11-12', '2024-02-29', '2000-02-29', '2026-04-30']) assert.equal(readDay(day), day);
  const none = ['2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-01', '2026-01-00', '12-11-2026', ''];
  for (const day of [...none, 20261112, null, undefined]) assert.equal(readDay(day), undefined);
});

test('measurements are put right, closed and removed while nobody drew in them', () => {
  const play = measured().measures('octobre', '2026-10-08', { intensity: 'adhoc' });
  const october = play.id('octobre');
  play.do({ type: 'measurement.edit', measurement: october, label: 'october', date: '2026-10-09', intensity: null });
  assert.deepEqual(play.view().measurements[1], {
    id: october,
    date: '2026-10-09',
    label: 'october',
    intensity: null,
    open: true,
  });
  play.idle({ type: 'measurement.edit', measurement: october });
  play.do({ type: 'measurement.close' });
  assert.deepEqual(
    play.view().measurements.map(({ open }) => open),
    [false, false],
  );
  play.do({ type: 'measurement.remove', measurement: october });
  assert.equal(play.view().measurements.length, 1);
});

test('ready is what people say, and is asked anew with the matrix and with each measurement', () => {
  const play = writing();
  const ready = () => play.view().people.filter((person) => person.ready).length;
  play.do({ type: 'ready.say', ready: true }, play.as('Ann'));
  play.do({ type: 'ready.say', ready: true, person: play.person('Ben') });
  play.idle({ type: 'ready.say', ready: true }, play.as('Ann'));
  assert.equal(ready(), 2);
  play.do({ type: 'matrix.open' });
  assert.equal(ready(), 0);
  play.do({ type: 'ready.say', ready: true }, play.as('Ann')).measures('september');
  assert.equal(ready(), 0);
});

test('a mark shows shared interests only, and goes with the last but one of them', () => {
  const play = marked();
  const share = (text: string, visibility: string, name: string) =>
    play.do({ type: 'interest.share', interest: play.id(text), visibility }, play.as(name));
  assert.deepEqual(play.view(OBSERVER).marks, [
    {
      id: play.id('good life'),
      kind: 'common',
      name: 'good life',
      interests: [play.id('bread'), play.id('roses')],
      by: play.person('Ann'),
    },
  ]);
  share('bread', 'private', 'Ann');
  assert.deepEqual(play.view(OBSERVER).marks, []);
  share('bread', 'all', 'Ann');
  assert.equal(play.view(OBSERVER).marks.length, 1);
  play.do({ type: 'interest.remove', interest: play.id('roses') }, play.as('Ben'));
  assert.deepEqual(play.view().marks, []);
});

test('a mark is changed by who made it and by the facilitator', () => {
  const play = marked().writes('Dee', 'rest', 'all');
  const mark = play.id('good life');
  play.do({ type: 'mark.edit', mark, kind: 'conflict' }, play.as('Ann'));
  play.idle({ type: 'mark.edit', mark, kind: 'conflict' }, play.as('Ann'));
  play.do({ type: 'mark.edit', mark, name: 'time', interests: [play.id('roses'), play.id('rest')] });
  const [shown] = play.view().marks;
  assert.deepEqual([shown?.kind, shown?.name, shown?.by], ['conflict', 'time', play.person('Ann')]);
  play.do({ type: 'mark.remove', mark });
  assert.deepEqual(play.view().marks, []);
  const interests = [play.id('roses'), play.id('rest')];
  play.do({ type: 'mark.make', kind: 'common', name: 'again', interests });
  assert.equal(play.view().marks[0]?.by, '');
});

test('a balance is named, and changed', () => {
  const play = marked().do({ type: 'balance.name', text: ' first  bread ' });
  assert.equal(play.view(OBSERVER).balance, 'first bread');
  play.idle({ type: 'balance.name', text: 'first bread' }).do({ type: 'balance.name', text: '' });
  assert.equal(play.view().balance, '');
});

test('a note is for whom it is about and who wrote it', () => {
  const play = invited();
  const about = play.person('Ann');
  play.do({ type: 'note.write', about, text: 'you hesitate' }, play.as('Ben'));
  play.do({ type: 'note.write', about, text: 'you lead' });
  play.do({ type: 'note.write', about, text: 'you laugh', person: play.person('Cem') });
  const notes = (name: string) => play.view(play.as(name)).notes.map(({ text }) => text);
  assert.deepEqual(notes('Ann'), ['you hesitate', 'you lead', 'you laugh']);
  assert.deepEqual([notes('Ben'), notes('Cem'), notes('Dee')], [['you hesitate'], ['you laugh'], []]);
  assert.deepEqual(
    play.view().notes.map(({ text }) => text),
    ['you lead'],
  );
  assert.deepEqual(play.view(OBSERVER).notes, []);
  assert.equal(play.view(play.as('Cem')).notes[0]?.entered, true);
  play.do({ type: 'note.remove', note: play.id('you lead') }, play.as('Ann'));
  play.do({ type: 'note.remove', note: play.id('you hesitate') }, play.as('Ben'));
  assert.deepEqual(notes('Ann'), ['you laugh']);
});

test('whoever is removed takes everything of theirs along, also out of what could be taken back', () => {
  const play = marked().measures('september').draws('Ann', { personOrg: 3 });
  play.do({ type: 'notes.invite', invited: true }, play.as('Ben'));
  play.do({ type: 'note.write', about: play.person('Ben'), text: 'from ann' }, play.as('Ann'));
  play.do({ type: 'interest.remove', interest: play.id('secret') }, play.as('Ann'));
  const ann = play.person('Ann');
  play.do({ type: 'person.remove', person: ann });
  for (const text of ['bread', 'secret', 'from ann']) assert.ok(!JSON.stringify(play.state).includes(text), text);
  assert.deepEqual(play.view().marks, []);
  assert.equal(play.view().canUndo, false);
});

test('a closed board is opened again as it was', () => {
  assert.equal(closed().do({ type: 'board.reopen' }).view().phase, 'sharing');
  const play = laid().do({ type: 'board.close' });
  assert.deepEqual([play.view().phase, play.seen('Ann').interests], ['closed', []]);
  assert.equal(play.do({ type: 'board.reopen' }).view().phase, 'writing');
});

test('settings that differ become an event', () => {
  const play = writing().do({ type: 'setup.change', setup: { network: ' The  street ' } });
  assert.equal(play.view().setup.network, 'The street');
  play.idle({ type: 'setup.change', setup: { network: 'The street', planned: '' } });
});

test('everybody takes back their own last step', () => {
  const play = sharing().writes('Ann', 'one').writes('Ben', 'two').do({ type: 'person.add', name: 'Eva' });
  assert.ok([FACILITATOR, play.as('Ann'), play.as('Ben')].every((as) => play.view(as).canUndo));
  assert.equal(play.view(OBSERVER).canUndo, false);
  play.do({ type: 'undo' }, play.as('Ann')).do({ type: 'undo' });
  assert.deepEqual([play.interest('one'), play.interest('two')?.text, play.state.people.length], [undefined, 'two', 4]);
  play.refuses('undo.nothing', { type: 'undo' }, play.as('Ann'));
});

test('the last step is not taken back when somebody built on it', () => {
  const built = (play: Play, as = FACILITATOR) => play.refuses('undo.nothing', { type: 'undo' }, as);
  const eva = writing().do({ type: 'person.add', name: 'Eva' }).writes('Eva', 'mine');
  built(eva);
  built(measured());
  const mark = marked();
  built(mark, mark.as('Ben'));
  const entered = writing();
  entered.do({
    type: 'interest.add',
    level: 'network',
    text: 'hers',
    visibility: 'all',
    person: entered.person('Ann'),
  });
  entered.do({ type: 'interest.edit', interest: entered.id('hers'), text: 'mine' }, entered.as('Ann'));
  built(entered);
});

test('an opening of a measurement that is taken back opens the former one again', () => {
  const play = measured().measures('october', '2026-10-08').do({ type: 'undo' });
  assert.deepEqual(
    play.view().measurements.map(({ label, open }) => [label, open]),
    [['september', true]],
  );
});

test('who stood on the list with nothing but a name can be put back', () => {
  const play = writing();
  play.do({ type: 'person.away', person: play.person('Ben'), away: true });
  play.do({ type: 'person.remove', person: play.person('Ben') }).do({ type: 'undo' });
  assert.deepEqual(
    play.view().people.map(({ name, away }) => [name, away]),
    [
      ['Ann', false],
      ['Ben', true],
      ['Cem', false],
      ['Dee', false],
    ],
  );
});

test('results are the shared interests, for any viewer', () => {
  const play = sharing();
  const given = results!(play.view(OBSERVER));
  assert.deepEqual(given, {
    participants: [
      { name: 'Ann', organisation: 'Mill' },
      { name: 'Ben', organisation: 'Bakery' },
      { name: 'Cem', organisation: 'Mill' },
      { name: 'Dee', organisation: '' },
    ],
    organisations: ['Mill', 'Bakery'],
    interests: [
      { text: 'bread', level: 'network', person: 'Ann', organisation: 'Mill' },
      { text: 'roses', level: 'network', person: 'Ben', organisation: 'Bakery' },
    ],
  });
  for (const as of [FACILITATOR, play.as('Ann'), play.as('Cem')]) assert.deepEqual(results!(play.view(as)), given);
  assert.equal(results!(sharing().writes('Dee', 'rest', 'all').view()).interests?.at(-1)?.organisation, undefined);
});

test('people of another board are taken who are not there yet', () => {
  const play = sharing();
  const participants = [
    { name: ' ann', organisation: 'MILL' },
    { name: 'Ann', organisation: 'Elsewhere' },
    { name: 'Eva', organisation: '' },
    { name: 'eva', organisation: '' },
    { name: 'x'.repeat(81), organisation: '' },
    { name: 'Fay', organisation: 'x'.repeat(161) },
  ];
  const commands = take!(play.view(), { participants });
  assert.deepEqual(commands, [
    { type: 'person.add', name: 'Ann', organisation: 'Elsewhere' },
    { type: 'person.add', name: 'Eva', organisation: '' },
  ] satisfies TriadCommand[]);
  for (const command of commands) play.do(command);
  assert.deepEqual(take!(play.view(), { participants }), []);
  assert.deepEqual(take!(play.view(), {}), []);
  assert.deepEqual(take!(closed().view(), { participants }), []);
});

test('events about what is not there change nothing', () => {
  const { state } = marked();
  const person = state.people[0]!.id;
  const events = [
    { type: 'interest.edited', person, interest: 'x', text: 'a', lens: null },
    { type: 'interest.removed', person, interest: 'x' },
    { type: 'interest.added', person: 'x', interest: 'y', level: 'network', text: 'a', lens: null, visibility: 'all' },
    { type: 'person.edited', person: 'x', name: 'a', organisation: '' },
    { type: 'person.removed', person: 'x' },
    { type: 'mark.removed', mark: 'x', by: '' },
    { type: 'mark.edited', mark: 'x', kind: 'common', name: 'a', interests: [], by: '' },
    { type: 'note.removed', note: 'x', by: '' },
    { type: 'measurement.edited', measurement: 'x', date: '2026-01-01', label: '', intensity: null },
    { type: 'measurement.removed', measurement: 'x' },
  ] as const;
  for (const event of events) assert.equal(interestTriadForm.evolve(state, event), state, event.type);
});

test('a saved board is read as it was', () => {
  const play = closed();
  const saved: unknown = JSON.parse(JSON.stringify(save(interestTriadForm, play.board.log)));
  const read = load(interestTriadForm, saved);
  assert.ok(read.ok);
});
