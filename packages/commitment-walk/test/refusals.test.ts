import { about, long, send, testRefusals, type Case as AnyCase } from '@werkvorm/core/testing/refusals.js';
import { LIMITS } from '../src/commitment-walk.form.ts';
import { REFUSALS, type RefusalCode } from '../src/commitment-walk.types.ts';
import * as all from '../src/strings/all.ts';
import { en } from '../src/strings/en.ts';
import { again, ballots, closed, explaining, laid, masked, OBSERVER, placing, Play, prepared, SIX } from './play.ts';

type Case = AnyCase<Play, RefusalCode>;

const ann = (play: Play) => play.as('Ann');
const ben = (play: Play) => play.as('Ben');
const seeing = () => OBSERVER;
const setup = (fields: object) => send('setup.change', { setup: fields });
const place = (fields: object) => send('place.set', { along: 20, ...fields });
const reason = (words: unknown, fields: object = {}) => send('reason.give', { words, ...fields });
const reveal = (...places: readonly (number | null)[]) => send('round.reveal', { ballots: ballots(...places) });

/** Ann stands somewhere, in a round that is not revealed. */
const stood = (fields = {}, more = {}) => placing(fields).stand('Ann', 20, more);
const away = (play: Play, ...names: readonly string[]) => {
  for (const name of names) play.do({ type: 'person.away', person: play.person(name), away: true });
  return play;
};

const explained = (play: Play) => play.do({ type: 'explaining.close' });

/** After an anonymous round of some of the six. */
const maskedOnce = (first: readonly string[]) => laid(first).reveal(ballots(...first.map((_, index) => index * 10)));

/** A second one is open, to those of the first; the others came back while it was. */
function maskedAgain(first: readonly string[], second: readonly string[]): Play {
  const others = SIX.filter((name) => !first.includes(name));
  const play = away(maskedOnce(first), ...others).again();
  for (const name of others) play.do({ type: 'person.away', person: play.person(name), away: false });
  for (const name of second) play.stand(name, 50);
  return play;
}

// prettier-ignore
const FACILITATORS = [
  'setup.change', 'person.add', 'person.edit', 'person.remove', 'person.away', 'round.open', 'round.reveal', 'round.hide',
  'round.restart', 'explaining.close', 'walk.close', 'issue.note', 'issue.remove', 'speaker.call', 'speaker.done',
];
const PARTICIPANTS = ['place.set', 'place.abstain', 'place.return', 'reason.give', 'speaker.pass', 'undo'];

// prettier-ignore
const CASES: readonly Case[] = [
  // Anything that is no command.
  ['command.invalid', 'an unknown type', placing, send('board.burn')],
  ['command.invalid', 'a type that every object inherits', placing, send('toString')],
  ['command.invalid', 'a person who is no id', placing, place({ person: 1 })],
  ['command.invalid', 'a marker that is none', placing, place({ marker: 'dog' }), ann],
  ['command.invalid', 'a reason that is no text', placing, place({ why: 7 }), ann],
  ['command.invalid', 'words that are no record', stood, reason('because'), ann],
  ['command.invalid', 'away that is not said', prepared, about('person.away', 'Ann')],
  ['command.invalid', 'a restart where there is no box', placing, send('round.restart')],
  ['command.invalid', 'a ballot that is none', laid, send('round.reveal', { ballots: [1, 2, 3, 4, 5, 6] })],

  // Who.
  ...FACILITATORS.map((type): Case => ['role.facilitator', type, prepared, send(type), ann]),
  ...[...FACILITATORS, ...PARTICIPANTS].map((type): Case => ['role.observer', type, placing, send(type), seeing]),

  // For whom.
  ['person.unknown', 'a participant without a person', placing, place({}), () => ({ role: 'participant' })],
  ['person.unknown', 'a participant nobody knows', placing, place({}), () => ({ role: 'participant', person: '__proto__' })],
  ['person.unknown', 'a facilitator who names nobody', placing, place({})],
  ['person.unknown', 'abstaining for a stranger', placing, send('place.abstain', { person: 'x' })],
  ['person.unknown', 'taking back for a stranger', placing, send('place.return', { person: 'x' })],
  ['person.unknown', 'words for a stranger', placing, reason({ why: 'a' }, { person: 'x' })],
  ['person.unknown', 'calling a stranger', explaining, send('speaker.call', { person: 'x' })],
  ['person.unknown', 'passing for a stranger', explaining, send('speaker.pass', { person: 'x' })],
  ...['person.edit', 'person.remove', 'person.away'].map((type): Case => ['person.unknown', type, prepared, send(type, { person: 'x' })]),
  ['person.other', 'moving the marker of another', placing, about('place.set', 'Ben', { along: 1 }), ann],
  ['person.other', 'abstaining for another', placing, about('place.abstain', 'Ben'), ann],
  ['person.other', 'words of another', stood, about('reason.give', 'Ann', { words: { why: 'a' } }), ben],
  ['person.other', 'passing for another', explaining, about('speaker.pass', 'Ann'), ben],
  ['person.name', 'no name', prepared, send('person.add', { name: ' ' })],
  ['person.name', 'a name that is taken away', prepared, about('person.edit', 'Ann', { name: '' })],
  ['person.twice', 'the same name and organisation', prepared, send('person.add', { name: ' ann ' })],
  ['person.twice', 'renamed to another', prepared, about('person.edit', 'Ann', { name: 'Ben', organisation: 'bakery' })],
  ['person.stood', 'removing somebody who stands', stood, about('person.remove', 'Ann')],
  ['person.stood', 'removing somebody who abstained', explaining, about('person.remove', 'Dee')],
  ['person.stood', 'removing somebody who laid a place', laid, about('person.remove', 'Ann')],
  ['person.stood', 'removing somebody who explained', () => {
    const play = explaining().do({ type: 'person.add', name: 'Eva' });
    return play.do({ type: 'speaker.call', person: play.person('Eva') });
  }, about('person.remove', 'Eva')],

  // When.
  ['phase.wrong', 'placing before the round is open', prepared, place({}), ann],
  ['phase.wrong', 'placing after the reveal', explaining, place({}), ann],
  ['phase.wrong', 'abstaining after the reveal', explaining, send('place.abstain'), ann],
  ['phase.wrong', 'taking back after the reveal', explaining, send('place.return'), ann],
  ['phase.wrong', 'a reveal before the round is open', prepared, send('round.reveal')],
  ['phase.wrong', 'a second reveal', explaining, send('round.reveal')],
  ['phase.wrong', 'hiding before anything is seen', stood, send('round.hide')],
  ['phase.wrong', 'another round while this one is open', placing, send('round.open')],
  ['phase.wrong', 'starting again after the reveal', () => laid().reveal(ballots(1, 2, 3, 4, 5, 6)), send('round.restart')],
  ['phase.wrong', 'closing the explaining before the reveal', placing, send('explaining.close')],
  ['phase.wrong', 'closing a walk that has not begun', prepared, send('walk.close')],
  ['phase.wrong', 'an issue before the walk', prepared, send('issue.note', { text: 'a' })],
  ['phase.wrong', 'words before the walk', prepared, reason({ why: 'a' }), ann],
  ...['speaker.call', 'speaker.done', 'speaker.pass'].map((type): Case => ['phase.wrong', `${type} before the reveal`, stood, send(type)]),
  ...[...FACILITATORS, ...PARTICIPANTS].filter((type) => !['undo', 'round.hide'].includes(type)).map((type): Case => ['phase.over', type, closed, send(type)]),

  // Settings.
  ['setup.invalid', 'no settings', prepared, send('setup.change')],
  ['setup.invalid', 'an unknown setting', prepared, setup({ colour: 'blue' })],
  ['setup.invalid', 'a setting that every object inherits', prepared, setup({ toString: 'x' })],
  ['setup.invalid', 'a decision that is too long', prepared, setup({ decided: long(LIMITS.decided) })],
  ['setup.invalid', 'an end that is too long', prepared, setup({ low: long(LIMITS.label) })],
  ['setup.invalid', 'four steps', prepared, setup({ steps: 4 })],
  ['setup.invalid', 'a flag that is none', prepared, setup({ across: 'yes' })],
  ['setup.invalid', 'names that are no list', prepared, setup({ steps: 3, labels: 'a b c' })],
  ['setup.invalid', 'a name that is no text', prepared, setup({ steps: 3, labels: ['a', 1] })],
  ...['naming', 'identity', 'reveal', 'reason', 'order'].map((name): Case => ['setup.invalid', `another ${name}`, prepared, setup({ [name]: 'x' })]),
  ['setup.started', 'while placing', placing, setup({ steps: 3 })],
  ['setup.started', 'back to names after an anonymous round', () => laid().reveal(ballots(1, 2, 3, 4, 5, 6)), setup({ identity: 'named' })],
  ['setup.labels', 'more names than steps', prepared, setup({ steps: 3, labels: ['a', 'b', 'c', 'd'] })],
  ['setup.labels', 'names for a line without steps', prepared, setup({ labels: ['a'] })],
  ['setup.labels', 'the bus with another number of steps', prepared, setup({ steps: 3, naming: 'bus' })],
  ['setup.markers', 'two markers that are anonymous', prepared, setup({ identity: 'anonymous', twoMarkers: true })],
  ['setup.markers', 'anonymous with two markers', () => prepared({ twoMarkers: true }), setup({ identity: 'anonymous' })],
  ['setup.live', 'anonymous and live', prepared, setup({ identity: 'anonymous', reveal: 'live' })],

  // Opening.
  ['open.decided', 'about nothing', () => prepared({ decided: '' }), send('round.open')],
  ['open.people', 'with nobody', () => new Play().do({ type: 'setup.change', setup: { decided: 'so' } }), send('round.open')],
  ['open.people', 'with nobody here', () => away(prepared(), 'Ann', 'Ben', 'Cem', 'Dee'), send('round.open')],
  ['open.people', 'anonymous with four', () => prepared({ identity: 'anonymous' }), send('round.open')],
  ['open.explain', 'moving again before everybody could explain', explaining, send('round.open')],

  // Places.
  ['place.range', 'below the line', placing, place({ along: -1 }), ann],
  ['place.range', 'beyond the line', placing, place({ along: 101 }), ann],
  ['place.range', 'half a place', placing, place({ along: 0.5 }), ann],
  ['place.range', 'no place', placing, send('place.set'), ann],
  ['place.range', 'beyond the second line', () => placing({ across: true }), place({ across: 101 }), ann],
  ['place.range', 'beyond the line in a ballot', laid, reveal(1, 2, 3, 4, 5, 101)],
  ['place.range', 'a place that is none in a ballot', laid, send('round.reveal', { ballots: [...ballots(1, 2, 3, 4, 5), { place: 'x' }] })],
  ['place.step', 'between two steps', () => placing({ steps: 3 }), place({ along: 20 }), ann],
  ['place.middle', 'in the middle', () => placing({ allowMiddle: false }), place({ along: 50 }), ann],
  ['place.middle', 'on the middle step', () => placing({ steps: 5, allowMiddle: false }), place({ along: 50 }), ann],
  ['place.across', 'on one of two lines', () => placing({ across: true }), place({}), ann],
  ['place.across', 'on one of two lines, said so', () => placing({ across: true }), place({ across: null }), ann],
  ['place.marker', 'a second marker in a walk with one', placing, place({ marker: 'organisation' }), ben],
  ['place.marker', 'for an organisation that is not there', () => placing({ twoMarkers: true }), place({ marker: 'organisation' }), ann],
  ['place.away', 'one who is away', () => away(placing(), 'Ann'), place({}), ann],
  ['place.away', 'abstaining while away', () => away(placing(), 'Ann'), about('place.abstain', 'Ann')],
  ['place.away', 'calling one who is away', () => away(explaining(), 'Ann'), about('speaker.call', 'Ann')],
  ['place.none', 'taking back nothing', placing, send('place.return'), ann],
  ['place.none', 'taking back nothing, anonymously', () => laid(['Ann']), send('place.return'), ben],
  ['place.none', 'words without a place', placing, reason({ why: 'a' }), ann],
  ['place.none', 'words before one has placed anew', again, reason({ why: 'a' }), ann],

  // Reasons.
  ['reason.off', 'with a place', () => placing({ reason: 'off' }), place({ why: 'a' }), ann],
  ['reason.off', 'after a place', () => stood({ reason: 'off' }), reason({ why: 'a' }), ann],
  ['reason.off', 'in a ballot', () => laid(SIX, { reason: 'off' }), send('round.reveal', { ballots: ballots(1, 2, 3, 4, 5, 6).map((ballot) => ({ ...ballot, help: 'a' })) })],
  ['reason.required', 'a place without one', () => placing({ reason: 'required' }), place({ why: ' ' }), ann],
  ['reason.required', 'a place without one, anonymously', () => masked({ reason: 'required' }).do({ type: 'round.open' }), place({}), ann],
  ['reason.required', 'taken away again', () => stood({ reason: 'required' }, { why: 'a' }), reason({ why: '' }), ann],
  ['reason.required', 'a ballot without one', () => {
    const play = masked({ reason: 'required' }).do({ type: 'round.open' });
    for (const name of SIX) play.stand(name, 1, { why: 'a' });
    return play;
  }, reveal(1, 2, 3, 4, 5, 6)],
  ['reason.empty', 'no words', stood, reason({}), ann],
  ['reason.empty', 'empty words', stood, reason({ why: ' ', help: '' }), ann],
  ['reason.long', 'after a place', stood, reason({ why: long(LIMITS.words) }), ann],
  ['reason.long', 'with a place', placing, place({ help: long(LIMITS.words) }), ann],
  ['reason.anonymous', 'apart from the place', laid, reason({ why: 'a' }), ann],
  ['reason.moved', 'after the first round', explaining, reason({ moved: 'a' }), ann],
  ['reason.moved', 'in the first round', stood, reason({ moved: 'a' }), ann],
  ['reason.moved', 'of who stayed', () => again().stand('Ann', 20).reveal(), reason({ moved: 'a' }), ann],
  ['reason.moved', 'of who abstained before', () => again().stand('Dee', 20).reveal(), reason({ moved: 'a' }), (p) => p.as('Dee')],

  // The reveal.
  ['reveal.nobody', 'before anybody placed', placing, send('round.reveal')],
  ['reveal.nobody', 'anonymously', () => laid([]), reveal()],
  ['reveal.few', 'four who laid a place', () => laid(SIX.slice(0, 4)), reveal(1, 2, 3, 4)],
  ['reveal.few', 'four who stand', laid, reveal(1, 2, 3, 4, null, null)],
  ['reveal.group', 'one came', () => maskedAgain(SIX.slice(0, 5), SIX), reveal(1, 2, 3, 4, 5, 6)],
  ['reveal.group', 'one went', () => maskedAgain(SIX, SIX.slice(1)), reveal(1, 2, 3, 4, 5)],
  ['reveal.group', 'one went and another came', () => maskedAgain(SIX.slice(0, 5), SIX.slice(1)), reveal(1, 2, 3, 4, 5)],
  ['reveal.group', 'opening a round that one more would be in', () => explained(maskedOnce(SIX.slice(0, 5))), send('round.open')],
  ['reveal.group', 'opening a round that one is not in any more', () => explained(away(maskedOnce(SIX), 'Ann')), send('round.open')],
  ['reveal.group', 'one of both rounds among others', () => {
    const play = masked();
    for (const name of ['Gus', 'Han', 'Ina', 'Jos', 'Kim']) play.do({ type: 'person.add', name });
    play.do({ type: 'round.open' });
    for (const name of SIX) play.stand(name, 50);
    play.reveal(ballots(1, 2, 3, 4, 5, 6)).again();
    for (const name of ['Fay', 'Gus', 'Han', 'Ina', 'Jos', 'Kim']) play.stand(name, 50);
    return play;
  }, reveal(1, 2, 3, 4, 5, 6)],
  ['reveal.box', 'without ballots', laid, send('round.reveal')],
  ['reveal.box', 'a ballot too few', laid, reveal(1, 2, 3, 4, 5)],
  ['reveal.box', 'a ballot too many', laid, reveal(1, 2, 3, 4, 5, 6, 7)],
  ['reveal.one-way', 'hiding after the reveal', explaining, send('round.hide')],
  ['reveal.one-way', 'hiding an anonymous round', () => laid().reveal(ballots(1, 2, 3, 4, 5, 6)), send('round.hide')],
  ['reveal.one-way', 'hiding a former round', again, send('round.hide')],
  ['reveal.one-way', 'hiding at the end', closed, send('round.hide')],
  ['reveal.one-way', 'hiding what is live', () => stood({ reveal: 'live' }), send('round.hide')],

  // Explaining and issues.
  ['speaker.none', 'nobody was called', explaining, send('speaker.done')],
  ['speaker.none', 'nobody to pass', explaining, send('speaker.pass')],
  ['speaker.spoken', 'a second turn', () => {
    const play = explaining();
    return play.do({ type: 'speaker.call', person: play.person('Ann') }).do({ type: 'speaker.done' });
  }, about('speaker.call', 'Ann')],
  ['speaker.spoken', 'passing after explaining', () => {
    const play = explaining();
    return play.do({ type: 'speaker.call', person: play.person('Ann') }).do({ type: 'speaker.done' });
  }, send('speaker.pass'), ann],
  ...['speaker.call', 'speaker.done', 'speaker.pass'].map((type): Case => ['speaker.anonymous', type, () => laid().reveal(ballots(1, 2, 3, 4, 5, 6)), send(type)]),
  ['issue.empty', 'without words', explaining, send('issue.note', { text: ' ' })],
  ['issue.empty', 'no text', explaining, send('issue.note', { text: 1 })],
  ['issue.empty', 'too long', explaining, send('issue.note', { text: long(LIMITS.issue) })],
  ['issue.unknown', 'removing what is not there', explaining, send('issue.remove', { issue: 'x' })],

  // Back.
  ['undo.nothing', 'on an empty board', () => new Play(), send('undo')],
  ['undo.nothing', 'right after the opening', placing, send('undo')],
  ['undo.nothing', 'the reveal', explaining, send('undo')],
  ['undo.nothing', 'the close of the explaining', () => explaining().do({ type: 'explaining.close' }), send('undo')],
  ['undo.nothing', 'a second time', () => stood().stand('Ann', 30).do({ type: 'undo' }, { role: 'participant', person: 'id3' }), send('undo'), ann],
  ['undo.nothing', 'a place that was laid in an anonymous round', laid, send('undo'), (p) => p.as('Fay')],
  ['undo.other', 'the place of another', stood, send('undo'), ben],
  ['undo.other', 'the place of a participant, by the facilitator', stood, send('undo')],
  ['undo.other', 'one’s own, after another placed', () => stood().stand('Ben', 50), send('undo'), ann],
  ['undo.other', 'what the facilitator entered', () => {
    const play = placing();
    return play.do({ type: 'place.set', along: 20, person: play.person('Ann') });
  }, send('undo'), ann],
  ['undo.other', 'the close, by a participant', closed, send('undo'), ann],
];

testRefusals(CASES, REFUSALS, { en, ...all });
