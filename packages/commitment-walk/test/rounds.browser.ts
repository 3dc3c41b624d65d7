/** Whole walks by hand, from the preparing to the end; what is announced, refused, hidden and lost. */
import { expect } from 'chai';
import { engine, keys, viewport } from '../../../test/support/input.ts';
import '../src/define.ts';
import {
  all,
  atRest,
  control,
  logged,
  now,
  one,
  opened,
  person,
  plain,
  press,
  record,
  root,
  seenBy,
  sent,
  settle,
  slide,
  text,
  walk,
  write,
  type Walk,
} from './support/walk.ts';

const announced = (element: Walk): string[] =>
  [...one(element, '[aria-live=polite]').children].map((line) => plain(line.textContent));

/** Somebody comes to the keyboard and lays a place. */
async function lays(element: Walk, name: string, ...pressed: string[]): Promise<void> {
  await press(element, `${name} takes a place`);
  await slide(element, ...pressed, 'Enter');
}

describe(`rounds (${engine})`, () => {
  before(() => viewport(1000, 1200));
  after(() => viewport(800, 600));
  afterEach(() => document.body.replaceChildren());

  it('goes from an empty board to the end: named, hidden, two rounds, by hand', async () => {
    const element = await walk();
    await write(element, one(element, 'textarea'), 'We go by train');
    await keys.press('Tab');
    await settle(element);
    for (const name of ['Ann', 'Ben', 'Cem']) {
      await write(element, one(element, '.people [name=name]'), name);
      await keys.press('Enter');
      await settle(element);
    }
    await press(element, /open the first round/);
    expect(element.state.phase).to.equal('placing');
    expect(announced(element)).to.include('Round 1 is open.');
    await lays(element, 'Ann', 'Home');
    await lays(element, 'Ben', 'End');
    await press(element, 'Cem takes a place');
    await press(element, 'I stand aside');
    expect(text(element)).to.include('Everyone stands somewhere');
    expect(element.state.rounds[0]!.marks, 'nobody sees a place yet').to.deep.equal([]);
    await press(element, one(element, '[part~=reveal]'));
    expect(announced(element)).to.include('The places of round 1 are open.');
    expect(element.state.rounds[0]!.marks.map(({ place }) => place.along)).to.deep.equal([0, 100]);
    expect(all(element, '.stage [data-wv-token]')).to.have.length(2);
    await press(element, /give Ann the word/);
    expect(element.state.speaker).to.equal(person(element, 'Ann'));
    expect(announced(element)).to.include('Ann has the word.');
    await press(element, one(element, '[part~=explained]'));
    await press(element, one(element, '[part~=next]'));
    expect(element.state.round).to.equal(2);
    await press(element, 'Ann takes a place');
    expect(now(element), 'one starts where one stood').to.equal('0');
    await slide(element, 'Shift+ArrowRight', 'Shift+ArrowRight');
    expect(all(element, '.trace')).to.have.length(1);
    await keys.press('Enter');
    await settle(element);
    await press(element, one(element, '[part~=reveal]'));
    const { marks, summary } = element.state.rounds[1]!;
    expect(marks.map(({ place, from }) => [from?.along, place.along])).to.deep.equal([
      [0, 20],
      [100, 100],
    ]);
    expect(summary!.moved).to.deep.equal({ closer: 1, away: 0, stayed: 1 });
    await write(element, one(element, '[name=issue]'), 'time');
    await press(element, one(element, '[part~=note]'));
    await press(element, one(element, '[part~=close]'));
    expect(element.state.phase).to.equal('closed');
    expect(announced(element)).to.include('The walk is closed.');
    expect(text(element)).to.include('Photo of this conversation, not a verdict.');
    expect(one(element, '.replay')).to.exist;
    expect(await element.send({ type: 'issue.note', text: 'late' })).to.have.nested.property(
      'refusal.refused',
      'phase.over',
    );
  });

  it('keeps anonymous places in its own memory until the reveal, and without their people after it', async () => {
    const element = await opened({ identity: 'anonymous' });
    const names = element.state.people.map(({ name }) => name);
    for (let index = 0; index < 5; index++) {
      await lays(element, names[index]!, 'End', ...Array<string>(index).fill('Shift+ArrowLeft'));
    }
    expect(JSON.stringify(element.value)).not.to.include('along');
    expect(text(element)).not.to.include('Nothing was stored');
    await press(element, one(element, '[part~=reveal]'));
    expect(element.state.rounds[0]!.marks.map(({ place }) => place.along)).to.deep.equal([60, 70, 80, 90, 100]);
    expect(element.state.rounds[0]!.marks.map(({ person: who }) => who).join('')).to.equal('');
    expect(logged(element).filter((event) => 'person' in event && 'place' in event)).to.deep.equal([]);
  });

  it('says so when the page that held anonymous places is gone, and lets all lay them again', async () => {
    const host = await opened({ identity: 'anonymous' });
    for (const { id } of host.state.people) await sent(host, { type: 'place.set', person: id, along: 30 });
    const element = await seenBy(host, {});
    expect(text(element)).to.include('Nothing was stored: lay them again.');
    await press(element, one(element, '[part~=reveal]'));
    expect(one(element, '[part~=refusal]').dataset.code).to.equal('reveal.box');
    expect(element.state.phase).to.equal('placing');
    await press(element, one(element, '[part~=restart]'));
    expect(element.state.people.some(({ placed }) => placed)).to.equal(false);
  });

  it('places a person and their organisation apart', async () => {
    const element = await opened({ twoMarkers: true }, ['Ann', 'Ben']);
    await press(element, 'Ann takes a place');
    expect(all(element, '.hand')).to.have.length(2);
    await slide(element, 'End', 'Enter');
    expect(control(element, 'my organisation').getAttribute('aria-pressed')).to.equal('true');
    const [, theirs] = all(element, '.hand');
    theirs!.focus();
    await keys.press('Home', 'Enter');
    await settle(element);
    await press(element, one(element, '[part~=reveal]'));
    expect(element.state.rounds[0]!.marks.map(({ marker, place }) => [marker, place.along])).to.deep.equal([
      ['me', 100],
      ['organisation', 0],
    ]);
    element.layout = 'list';
    await settle(element);
    expect(all(element, '.tw .row')).to.have.length(1);
    expect(text(element)).to.include('my organisation');
  });

  it('is walked as a list with the same buttons, without a stage', async () => {
    const host = await opened({ steps: 5, naming: 'bus' }, ['Ann', 'Ben']);
    const element = await seenBy(host, { as: 'participant', person: person(host, 'Ann'), layout: 'list' });
    expect(root(element).querySelector('.stage')).to.equal(null);
    await press(element, 'Ann: closer');
    await press(element, 'Ann: closer');
    expect(one(element, '.range').getAttribute('aria-valuetext')).to.equal('boarding, step 4 of 5');
    one(element, '.range').focus();
    const leaked = record(document);
    let inputs = 0;
    const count = () => void inputs++;
    document.addEventListener('input', count);
    await keys.press('ArrowLeft');
    document.removeEventListener('input', count);
    await settle(element);
    expect([inputs, ...leaked()]).to.deep.equal([0]);
    await press(element, one(element, '[part~=lay]'));
    expect(element.state.me!.stands).to.deep.include.members([
      {
        person: person(element, 'Ann'),
        marker: 'me',
        place: { along: 50, across: null },
        why: '',
        help: '',
        moved: '',
      },
    ]);
    expect(announced(element)).to.deep.equal(['Your place lies ready.']);
  });

  it('shows nobody a place before the reveal: not on the screen, not in its state', async () => {
    const host = await opened({}, ['Ann', 'Ben']);
    await sent(host, { type: 'place.set', person: person(host, 'Ann'), along: 37, why: 'in sunshine' });
    const viewers: Record<string, string>[] = [
      {},
      { as: 'observer' },
      { as: 'participant', person: person(host, 'Ben') },
    ];
    for (const attributes of viewers) {
      const other = await seenBy(host, attributes);
      expect(JSON.stringify(other.state)).not.to.match(/\b37\b|sunshine/);
      expect(text(other)).not.to.match(/\b37\b|sunshine/);
      expect(all(other, '.stage [data-wv-token]:not(.hand)')).to.have.length(0);
    }
    const own = await seenBy(host, { as: 'participant', person: person(host, 'Ann') });
    expect(own.state.me!.stands[0]!.place!.along).to.equal(37);
    await press(own, /look at my place/);
    expect(now(own)).to.equal('37');
  });

  it('shows a refusal beside its cause, and leaves everything as it was', async () => {
    const element = await opened({ reason: 'required' }, ['Ann', 'Ben']);
    await press(element, 'Ann takes a place');
    await slide(element, 'End');
    await press(element, one(element, '[part~=lay]'));
    expect(one(element, '.place [part~=refusal]').dataset.code).to.equal('reason.required');
    expect(now(element), 'the choice is still there').to.equal('100');
    await write(element, one(element, '[name=why]'), 'it is time');
    await press(element, one(element, '[part~=lay]'));
    expect(logged(element).at(-1)).to.include({ type: 'place.taken', why: 'it is time' });
    await press(element, one(element, '[part~=reveal]'));
    expect(await element.send({ type: 'round.hide' })).to.have.nested.property('refusal.refused', 'reveal.one-way');
    await settle(element);
    expect(one(element, '[part~=refusal]').dataset.code).to.equal('reveal.one-way');
  });

  it('takes back the newest step, for the facilitator who entered it', async () => {
    const element = await opened({}, ['Ann', 'Ben']);
    await lays(element, 'Ann', 'End');
    expect(element.state.people.map(({ placed }) => placed)).to.deep.equal([true, false]);
    await press(element, one(element, '[part~=undo]'));
    expect(element.state.people.map(({ placed }) => placed)).to.deep.equal([false, false]);
    await lays(element, 'Ann', 'End');
    await press(element, one(element, '[part~=reveal]'));
    expect(root(element).querySelector('[part~=undo]'), 'what was seen stays seen').to.equal(null);
  });

  it('tells each walker once what the others do where everybody sees it', async () => {
    const element = await opened({ reveal: 'live' }, ['Ann', 'Ben']);
    await sent(element, { type: 'place.set', person: person(element, 'Ann'), along: 20 });
    await settle(element);
    expect(announced(element)).to.deep.equal(['Ann stands at 20 of 100.']);
    await sent(element, { type: 'place.set', person: person(element, 'Ann'), along: 30 });
    await settle(element);
    expect(announced(element)).to.deep.equal(['Ann moved from 20 of 100 to 30 of 100.']);
    await sent(element, { type: 'place.abstain', person: person(element, 'Ben') });
    await settle(element);
    expect(announced(element)).to.deep.equal(['Ben stands aside.']);
  });

  it('shows what was said with a mark that is pressed', async () => {
    const element = await opened({}, ['Ann', 'Ben']);
    await sent(element, { type: 'place.set', person: person(element, 'Ann'), along: 20, why: 'too soon' });
    await sent(element, { type: 'round.reveal' });
    await settle(element);
    const mark = one(element, `[data-wv-token="${person(element, 'Ann')}/me"]`);
    expect(mark.getAttribute('aria-label')).to.match(/^Ann\. .*20 of 100\. too soon$/);
    await atRest(element);
    await press(element, mark);
    expect(plain(one(element, '[part~=looked]').textContent)).to.match(/Ann.*20 of 100.*too soon/);
    await press(element, mark);
    expect(root(element).querySelector('[part~=looked]')).to.equal(null);
  });

  it('begins with what a page gives it: steps in its list, a preset at an address', async () => {
    const element = document.createElement('wv-commitment-walk');
    element.innerHTML = '<ul><li>outside</li><li>at the door</li><li>inside</li></ul>';
    document.body.append(element);
    await settle(element);
    expect(element.state.setup).to.deep.include({ steps: 3, labels: ['outside', 'at the door', 'inside'] });
    const preset = { decided: 'We go', setup: { steps: 5, naming: 'bus' }, people: [{ name: 'Ann' }, 'Ben'] };
    const src = URL.createObjectURL(new Blob([JSON.stringify(preset)], { type: 'application/json' }));
    const other = await walk({ src });
    expect(other.state.setup).to.include({ decided: 'We go', naming: 'bus' });
    expect(other.state.people.map(({ name }) => name)).to.deep.equal(['Ann', 'Ben']);
    URL.revokeObjectURL(src);
  });

  it('shows a wall nothing to press, and no colour of a person at a screen', async () => {
    const host = await opened({}, ['Ann', 'Ben']);
    await sent(host, { type: 'place.set', person: person(host, 'Ann'), along: 20 });
    await sent(host, { type: 'round.reveal' });
    const wall = await seenBy(host, { as: 'observer' });
    const pressable = all(wall, 'button').filter((button) => button.checkVisibility() && !button.matches('.tk'));
    expect(pressable.map((button) => plain(button.textContent))).to.deep.equal([]);
  });
});
