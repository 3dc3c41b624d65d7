import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Viewer } from '@werkvorm/core';
import { LIMITS } from '../src/interest-triad.form.ts';
import { REFUSALS, type RefusalCode } from '../src/interest-triad.types.ts';
import { refusals as ar } from '../src/strings/refusals/ar.ts';
import { refusals as de } from '../src/strings/refusals/de.ts';
import { refusals as en } from '../src/strings/refusals/en.ts';
import { refusals as fr } from '../src/strings/refusals/fr.ts';
import { refusals as nl } from '../src/strings/refusals/nl.ts';
import {
  closed,
  FACILITATOR,
  invited,
  laid,
  mandated,
  marked,
  measured,
  OBSERVER,
  Play,
  sharing,
  writing,
  type Anything,
} from './play.ts';

/** A situation, what is sent in it, and by whom. */
type Case = readonly [
  code: RefusalCode,
  when: string,
  play: () => Play,
  send: (play: Play) => Anything,
  as?: (play: Play) => Viewer,
];

const long = (length: number) => 'x'.repeat(length + 1);
const ann = (play: Play) => play.as('Ann');
const ben = (play: Play) => play.as('Ben');
const dee = (play: Play) => play.as('Dee');
const seeing = () => OBSERVER;
const send =
  (type: string, fields: object = {}) =>
  () => ({ type, ...fields });
const of =
  (type: string, name: string, fields: object = {}) =>
  (play: Play) => ({ type, person: play.person(name), ...fields });
const interest =
  (type: string, text: string, fields: object = {}) =>
  (play: Play) => ({ type, interest: play.id(text), ...fields });
const add = (fields: object) => send('interest.add', { level: 'network', text: 'time', ...fields });
const link = (fields: object) => send('link.set', { link: 'personOrg', strength: 2, ...fields });
const open = (fields: object) => send('measurement.open', { date: '2026-10-08', ...fields });
const moment =
  (type: string, label: string, fields: object = {}) =>
  (play: Play) => ({ type, measurement: play.id(label), ...fields });
const mandate = (fields: object) => send('mandate.set', { mandate: fields });
const mark =
  (fields: object, ...texts: readonly string[]) =>
  (play: Play) => ({
    type: 'mark.make',
    kind: 'common',
    name: 'life',
    interests: texts.map((text) => play.id(text)),
    ...fields,
  });
const remark =
  (type: string, fields: object = {}) =>
  (play: Play) => ({ type, mark: play.id('good life'), ...fields });
const note =
  (name: string, fields: object = {}) =>
  (play: Play) => ({ type: 'note.write', about: play.person(name), text: 'you laugh', ...fields });

const away = (play: Play, name: string) => play.do({ type: 'person.away', person: play.person(name), away: true });
const noted = () => {
  const play = invited();
  return play.do({ type: 'note.write', about: play.person('Ann'), text: 'you laugh' }, play.as('Ben'));
};
/** The facilitator entered an interest for Ann that all may see. */
const entered = () => {
  const play = sharing();
  return play.do({
    type: 'interest.add',
    level: 'network',
    text: 'hers',
    visibility: 'all',
    person: play.person('Ann'),
  });
};
const exceeded = () => {
  const play = mandated().shares('Ann');
  return play.do({ type: 'mandate.use', use: 'more' }, play.as('Ann'));
};

// prettier-ignore
const FACILITATORS = [
  'setup.change', 'person.add', 'person.edit', 'person.remove', 'person.away', 'matrix.open', 'board.close', 'board.reopen',
  'measurement.open', 'measurement.close', 'measurement.edit', 'measurement.remove', 'balance.name',
];
// prettier-ignore
const PARTICIPANTS = [
  'ready.say', 'interest.add', 'interest.edit', 'interest.share', 'interest.remove', 'link.set', 'mandate.set', 'mandate.use',
  'triad.share', 'notes.invite', 'note.write', 'note.remove', 'mark.make', 'mark.edit', 'mark.remove', 'signal.dismiss', 'undo',
];
const MARKING = ['mark.make', 'mark.edit', 'mark.remove'];
/** Commands whose person is read first. */
// prettier-ignore
const FOR = ['ready.say', 'interest.add', 'link.set', 'mandate.set', 'mandate.use', 'triad.share', 'notes.invite', 'note.write', 'signal.dismiss'];
const BACKWARDS = ['interest.share', 'triad.share'];

// prettier-ignore
const CASES: readonly Case[] = [
  // Anything that is no command.
  ['command.invalid', 'an unknown type', writing, send('board.burn')],
  ['command.invalid', 'a type that every object inherits', writing, send('toString')],
  ['command.invalid', 'a person who is no id', writing, add({ person: 1 })],
  ['command.invalid', 'ready that is not said', writing, send('ready.say'), ann],
  ['command.invalid', 'away that is not said', writing, of('person.away', 'Ann')],
  ['command.invalid', 'an invitation that is not said', writing, send('notes.invite'), ann],
  ['command.invalid', 'a level that is none', writing, add({ level: 'galaxy' }), ann],
  ['command.invalid', 'a lens that is none', writing, add({ lens: 'pink' }), ann],
  ['command.invalid', 'a visibility that is none', writing, add({ visibility: 'some' }), ann],
  ['command.invalid', 'another lens that is none', sharing, interest('interest.edit', 'bread', { lens: 'pink' }), ann],
  ['command.invalid', 'sharing with nobody in particular', sharing, interest('interest.share', 'bread'), ann],
  ['command.invalid', 'a link that is none', measured, link({ link: 'chain' }), ann],
  ['command.invalid', 'a strength that is none', measured, link({ strength: 5 }), ann],
  ['command.invalid', 'half a strength', measured, link({ strength: 0.5 }), ann],
  ['command.invalid', 'no strength', measured, send('link.set', { link: 'personOrg' }), ann],
  ['command.invalid', 'an intensity that is none', writing, open({ intensity: 'hot' })],
  ['command.invalid', 'a mandate that is no record', writing, send('mandate.set', { mandate: 'all' }), ann],
  ['command.invalid', 'an unknown field of a mandate', writing, mandate({ colour: 'blue' }), ann],
  ['command.invalid', 'a field that every object inherits', writing, mandate({ toString: 'x' }), ann],
  ['command.invalid', 'a type of mandate that is none', writing, mandate({ type: 'king' }), ann],
  ['command.invalid', 'a flag that is none', writing, mandate({ type: 'deciding', formal: 'yes' }), ann],
  ['command.invalid', 'a use that is none', mandated, send('mandate.use', { use: 'abused' }), ann],
  ['command.invalid', 'reasons that are no list', mandated, send('mandate.use', { use: 'more', reasons: 'network' }), ann],
  ['command.invalid', 'a triad shared with nobody in particular', writing, send('triad.share'), ann],
  ['command.invalid', 'a mark of no kind', sharing, mark({ kind: 'odd' }, 'bread', 'roses')],
  ['command.invalid', 'a mark of no interests', sharing, mark({ interests: 'all' })],
  ['command.invalid', 'a signal that is none', exceeded, send('signal.dismiss', { signal: 'smoke', dismissed: true }), ann],
  ['command.invalid', 'putting away that is not said', exceeded, send('signal.dismiss', { signal: 'beyond' }), ann],

  // Who.
  ...FACILITATORS.map((type): Case => ['role.facilitator', type, writing, send(type), ann]),
  ...[...FACILITATORS, ...PARTICIPANTS].map((type): Case => ['role.observer', type, writing, send(type), seeing]),

  // For whom.
  ...FOR.map((type): Case => ['person.unknown', `${type} by a participant nobody knows`, writing, send(type), () => ({ role: 'participant', person: '__proto__' })]),
  ...FOR.filter((type) => type !== 'note.write').map((type): Case => ['person.unknown', `${type} by a facilitator who names nobody`, writing, send(type)]),
  ...MARKING.map((type): Case => ['person.unknown', `${type} by a participant nobody knows`, marked, send(type), () => ({ role: 'participant' })]),
  ...['person.edit', 'person.remove', 'person.away'].map((type): Case => ['person.unknown', type, writing, send(type, { person: 'x' })]),
  ['person.unknown', 'a note about a stranger', invited, send('note.write', { about: 'x', text: 'a' })],
  ...FOR.map((type): Case => ['person.other', `${type} for another`, writing, of(type, 'Ben'), ann]),
  ...['interest.edit', 'interest.share', 'interest.remove'].map((type): Case => ['person.other', `${type} of another`, sharing, interest(type, 'roses'), ann]),
  ['person.name', 'no name', writing, send('person.add', { name: ' ' })],
  ['person.name', 'a name that is taken away', writing, of('person.edit', 'Ann', { name: '' })],
  ['person.twice', 'the same name and organisation', writing, send('person.add', { name: ' ann ', organisation: 'mill' })],
  ['person.away', 'one who is away', () => away(writing(), 'Ann'), add({}), ann],
  ['person.away', 'changing what somebody away wrote', () => away(sharing(), 'Ann'), interest('interest.edit', 'bread', { text: 'a' }), ann],
  ['person.away', 'a mark by one who is away', () => away(sharing(), 'Ann'), mark({}, 'bread', 'roses'), ann],
  ['organisation.none', 'an interest of it', writing, add({ level: 'organisation' }), dee],
  ...['personOrg', 'orgNetwork'].map((name): Case => ['organisation.none', name, measured, link({ link: name }), dee]),

  // When.
  ['phase.wrong', 'opening the matrix twice', sharing, send('matrix.open')],
  ['phase.wrong', 'reopening what is not closed', sharing, send('board.reopen')],
  ['phase.wrong', 'a balance before the matrix is open', laid, send('balance.name', { text: 'a' })],
  ...MARKING.map((type): Case => ['phase.wrong', `${type} before the matrix is open`, laid, send(type)]),
  ...[...FACILITATORS, ...PARTICIPANTS].filter((type) => type !== 'board.reopen' && !BACKWARDS.includes(type)).map((type): Case => ['phase.over', type, closed, send(type)]),
  ['phase.over', 'sharing an interest with more people', closed, interest('interest.share', 'secret', { visibility: 'facilitator' }), ann],
  ['phase.over', 'sharing a triad with more people', closed, send('triad.share', { visibility: 'all' }), ann],

  // Settings and the balance.
  ['setup.invalid', 'no settings', writing, send('setup.change')],
  ['setup.invalid', 'an unknown setting', writing, send('setup.change', { setup: { colour: 'blue' } })],
  ['setup.invalid', 'a setting that every object inherits', writing, send('setup.change', { setup: { toString: 'x' } })],
  ['setup.invalid', 'a name that is too long', writing, send('setup.change', { setup: { network: long(LIMITS.label) } })],
  ['setup.invalid', 'a decision that is too long', writing, send('setup.change', { setup: { planned: long(LIMITS.mandate) } })],
  ['balance.text', 'too long', sharing, send('balance.name', { text: long(LIMITS.balance) })],
  ['balance.text', 'no text', sharing, send('balance.name')],

  // Interests.
  ['interest.text', 'without words', writing, add({ text: ' ' }), ann],
  ['interest.text', 'too long', writing, add({ text: long(LIMITS.interest) }), ann],
  ['interest.text', 'words taken away', sharing, interest('interest.edit', 'bread', { text: '' }), ann],
  ['interest.unknown', 'one that is not there', sharing, send('interest.edit', { interest: 'x', text: 'a' }), ann],
  ['interest.unknown', 'one that another keeps', sharing, interest('interest.remove', 'secret'), ben],
  ['interest.unknown', 'one that is kept, for the facilitator', sharing, interest('interest.remove', 'secret')],
  ['interest.unknown', 'one that lies face down', laid, interest('interest.edit', 'bread', { text: 'a' })],
  ['interest.unknown', 'one that was confided to the facilitator', sharing, interest('interest.edit', 'fear', { text: 'a' }), ann],
  ['interest.unknown', 'a mark on one that is kept', sharing, mark({}, 'bread', 'secret'), ann],
  ['interest.unknown', 'a mark on one that is confided', sharing, mark({}, 'bread', 'fear')],
  ['interest.own', 'the words of a person', sharing, interest('interest.edit', 'bread', { text: 'a' })],
  ['interest.own', 'sharing what was confided', sharing, interest('interest.share', 'fear', { visibility: 'all' })],
  ['interest.own', 'removing what a person wrote', sharing, interest('interest.remove', 'bread')],
  ['interest.own', 'what the person decided about since', () => {
    const play = entered();
    return play.do({ type: 'interest.share', interest: play.id('hers'), visibility: 'facilitator' }, play.as('Ann'));
  }, interest('interest.share', 'hers', { visibility: 'all' })],

  // Links and mandate.
  ['triad.own', 'over what the person drew', measured, of('link.set', 'Ann', { link: 'personOrg', strength: 1 })],
  ['triad.own', 'over the mandate they wrote', mandated, of('mandate.set', 'Ann', { mandate: { type: 'deciding' } })],
  ['triad.own', 'over how they use it', mandated, of('mandate.use', 'Ann', { use: 'more' })],
  ['triad.own', 'over whom they share it with', () => sharing().shares('Ann', 'facilitator'), of('triad.share', 'Ann', { visibility: 'all' })],
  ['measurement.date', 'no day', writing, send('measurement.open')],
  ['measurement.date', 'a day that does not exist', writing, open({ date: '2026-02-30' })],
  ['measurement.date', 'a mandate from a day that does not exist', writing, mandate({ type: 'deciding', validFrom: 'June' }), ann],
  ['measurement.date', 'another day that does not exist', measured, moment('measurement.edit', 'september', { date: 'x' })],
  ['measurement.order', 'before the last one', measured, open({ date: '2026-09-09' })],
  ['measurement.order', 'moved before the former', () => measured().measures('october', '2026-10-08'), moment('measurement.edit', 'october', { date: '2026-09-01' })],
  ['measurement.order', 'moved behind the next', () => measured().measures('october', '2026-10-08'), moment('measurement.edit', 'september', { date: '2026-10-09' })],
  ['measurement.label', 'too long', writing, open({ label: long(LIMITS.label) })],
  ['measurement.unknown', 'changing it', writing, send('measurement.edit', { measurement: 'x' })],
  ['measurement.unknown', 'changing nothing', writing, send('measurement.edit')],
  ['measurement.unknown', 'removing it', writing, send('measurement.remove', { measurement: 'x' })],
  ['measurement.unknown', 'drawing in it', measured, link({ measurement: 'x' }), ann],
  ['measurement.closed', 'an earlier one', () => measured().measures('october', '2026-10-08'), (play) => ({ type: 'link.set', link: 'personOrg', strength: 1, measurement: play.id('september') }), ann],
  ['measurement.closed', 'the last one, closed', () => measured().do({ type: 'measurement.close' }), (play) => ({ type: 'link.set', link: 'personOrg', strength: 1, measurement: play.id('september') }), ann],
  ['measurement.none', 'drawing before the first', sharing, link({}), ann],
  ['measurement.none', 'closing before the first', sharing, send('measurement.close')],
  ['measurement.used', 'removing one in which somebody drew', measured, moment('measurement.remove', 'september')],
  ['mandate.none', 'margins of no mandate', writing, mandate({ margins: 'wide' }), ann],
  ['mandate.none', 'using no mandate', writing, send('mandate.use', { use: 'more' }), ann],
  ...['margins', 'grantedBy', 'planned'].map((name): Case => ['mandate.text', name, writing, mandate({ type: 'deciding', [name]: long(LIMITS.mandate) }), ann]),
  ['use.reason', 'uncertainty for more', mandated, send('mandate.use', { use: 'more', reasons: ['uncertainty'] }), ann],
  ['use.reason', 'a reason to do as agreed', mandated, send('mandate.use', { use: 'agreed', reasons: ['network'] }), ann],
  ['use.reason', 'a reason that is none', mandated, send('mandate.use', { use: 'less', reasons: ['rain'] }), ann],

  // Notes.
  ['notes.own', 'inviting for somebody', writing, of('notes.invite', 'Ann', { invited: true })],
  ['note.text', 'without words', invited, note('Ann', { text: '' }), ben],
  ['note.text', 'too long', invited, note('Ann', { text: long(LIMITS.note) })],
  ['note.uninvited', 'to somebody who did not ask', invited, note('Ben'), ann],
  ['note.uninvited', 'by the facilitator', invited, note('Ben')],
  ['note.self', 'about oneself', invited, note('Ann'), ann],
  ['note.unknown', 'one that is not there', noted, send('note.remove', { note: 'x' }), ann],
  ['note.unknown', 'between two others', noted, (play) => ({ type: 'note.remove', note: play.id('you laugh') }), dee],
  ['note.unknown', 'between two others, for the facilitator', noted, (play) => ({ type: 'note.remove', note: play.id('you laugh') })],
  ['note.unknown', 'one of the facilitator, by nobody', () => {
    const play = invited();
    return play.do({ type: 'note.write', about: play.person('Ann'), text: 'you lead' });
  }, (play) => ({ type: 'note.remove', note: play.id('you lead') }), () => ({ role: 'participant' })],

  // Marks.
  ['mark.name', 'without one', sharing, mark({ name: ' ' }, 'bread', 'roses')],
  ['mark.name', 'too long', marked, remark('mark.edit', { name: long(LIMITS.label) }), ann],
  ['mark.few', 'one interest', sharing, mark({}, 'bread')],
  ['mark.few', 'the same one twice', sharing, mark({}, 'bread', 'bread')],
  ['mark.few', 'none left', marked, remark('mark.edit', { interests: [] }), ann],
  ['mark.unknown', 'changing what is not there', marked, send('mark.edit', { mark: 'x' }), ann],
  ['mark.unknown', 'removing what is not shown any more', () => {
    const play = marked();
    return play.do({ type: 'interest.share', interest: play.id('bread'), visibility: 'private' }, play.as('Ann'));
  }, remark('mark.remove')],
  ['mark.other', 'changing that of another', marked, remark('mark.edit', { name: 'a' }), ben],
  ['mark.other', 'removing that of another', marked, remark('mark.remove'), ben],

  // Signals.
  ['signal.unknown', 'one that is not on', exceeded, send('signal.dismiss', { signal: 'hanging', dismissed: true }), ann],
  ['signal.unknown', 'one that the facilitator may not know of', () => exceeded().shares('Ann', 'private'), of('signal.dismiss', 'Ann', { signal: 'beyond', dismissed: true })],
  ['signal.unknown', 'one that is told to the person alone', sharing, of('signal.dismiss', 'Ann', { signal: 'collective', dismissed: true })],

  // Back.
  ['undo.nothing', 'on an empty board', () => new Play(), send('undo')],
  ['undo.nothing', 'what another did', sharing, send('undo'), dee],
  ['undo.nothing', 'by nobody', sharing, send('undo'), () => ({ role: 'participant' })],
  ['undo.nothing', 'the opening of the matrix', sharing, send('undo')],
  ['undo.nothing', 'a second time', () => sharing().do({ type: 'undo' }, { role: 'participant', person: 'id4' }), send('undo'), ben],
  ['undo.nothing', 'a link of a measurement that has closed', () => measured().measures('october', '2026-10-08'), send('undo'), ann],
  ['undo.nothing', 'the removal of somebody who wrote', () => {
    const play = sharing();
    return play.do({ type: 'person.remove', person: play.person('Ben') });
  }, send('undo')],
];

for (const [code, when, play, command, as] of CASES) {
  test(`${code}: ${when}`, () => {
    const situation = play();
    situation.refuses(code, command(situation), as?.(situation));
  });
}

test('every refusal has a case, but for the one that only a host gives', () => {
  const tested = new Set(CASES.map(([code]) => code));
  assert.deepEqual(
    REFUSALS.filter((code) => !tested.has(code)),
    ['board.newer'],
  );
});

test('a refusal carries what its sentence names, in every language', () => {
  const values = new Map<string, readonly string[]>();
  for (const [code, , play, command, as] of CASES) {
    const situation = play();
    const refused = situation.refuses(code, command(situation), as?.(situation) ?? FACILITATOR);
    values.set(code, Object.keys(refused.values ?? {}).sort());
  }
  for (const [lang, sentences] of Object.entries({ en, nl, fr, de, ar })) {
    for (const [code, sentence] of Object.entries(sentences)) {
      const named = [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
      assert.deepEqual([...new Set(named)].sort(), values.get(code), `${code} in ${lang}`);
      assert.match(sentence, /\S.*[.؟]$/u, `${code} in ${lang}`);
    }
    // Two of them are said by the kit.
    assert.deepEqual([...Object.keys(sentences), 'command.invalid', 'board.newer'].sort(), [...REFUSALS].sort(), lang);
  }
});
