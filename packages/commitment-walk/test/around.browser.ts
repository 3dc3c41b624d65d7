/** What stands around the line: preparing, what is told, the tray, the explaining, the facts and rounds, issues. */
import { expect } from 'chai';
import { engine, viewport } from '../../../test/support/input.ts';
import '../src/define.ts';
import { sampleWalk } from '../src/samples/hefboom-5.ts';
import {
  all,
  control,
  logged,
  one,
  opened,
  person,
  plain,
  press,
  root,
  seenBy,
  sent,
  settle,
  text,
  walk,
  write,
  type Walk,
} from './support/walk.ts';

/** Chooses an option of a select by its words. */
async function choose(element: Walk, label: RegExp, option: string | RegExp): Promise<void> {
  const select = all<HTMLLabelElement>(element, 'label')
    .find((one) => label.test(plain(one.textContent)))!
    .querySelector('select')!;
  const fits = (words: string) => (typeof option === 'string' ? words === option : option.test(words));
  select.value = [...select.options].find((one) => fits(plain(one.textContent)))!.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settle(element);
}

/** A board of the reference workshop in somebody's hands. */
async function sample(
  stage: Parameters<typeof sampleWalk>[1],
  attributes: Record<string, string> = {},
  setup = {},
): Promise<Walk> {
  const element = await walk(attributes);
  await element.load(sampleWalk('en', stage, setup));
  await settle(element);
  return element;
}

const facts = (element: Walk): Record<string, string> =>
  Object.fromEntries(
    all(element, '.facts > div').map((fact) => [
      plain(fact.querySelector('dt')!.textContent),
      plain(fact.querySelector('dd')!.textContent),
    ]),
  );

describe(`around the line (${engine})`, () => {
  before(() => viewport(1000, 1200));
  after(() => viewport(800, 600));
  afterEach(() => document.body.replaceChildren());

  it('offers known scales with their source, and own steps with names', async () => {
    const element = await walk();
    await choose(element, /^Steps/, '5 steps: on the bus');
    expect(element.state.setup).to.include({ steps: 5, naming: 'bus' });
    expect(text(element)).to.include('teachingthem.com');
    expect(all(element, '.preview li').map((step) => step.textContent)).to.include('boarding');
    await choose(element, /^Steps/, /gradients/);
    expect(text(element)).to.include('Kaner');
    expect(element.state.setup).to.include({ steps: 8, naming: 'gradients' });
    await choose(element, /^Steps/, '3 steps');
    const [, second] = all<HTMLInputElement>(element, '.step-names input');
    await write(element, second!, 'half way');
    await press(element, 'open the first round →'.replace(' →', ''));
    expect(element.state.setup.labels).to.deep.equal(['', 'half way', '']);
    expect(one(element, '[part~=refusal]').dataset.code).to.equal('open.decided');
  });

  it('says who sees what before anybody stands anywhere', async () => {
    const element = await sample('preparing');
    expect(plain(one(element, '.told').textContent)).to.include('Your name stands with your place.');
    await sent(element, { type: 'setup.change', setup: { twoMarkers: true, reason: 'ends', reveal: 'live' } });
    await settle(element);
    expect(plain(one(element, '.told').textContent)).to.match(
      /Everyone sees the places.*lowest and the highest.*two markers/,
    );
    await choose(element, /^Who stands where/, 'anonymous');
    expect(element.state.setup).to.include({
      identity: 'anonymous',
      twoMarkers: false,
      reason: 'optional',
      reveal: 'together',
    });
    expect(plain(one(element, '.told').textContent)).to.match(
      /without your name.*nobody is asked why they stand there/,
    );
    const other = await seenBy(element, { as: 'participant', person: person(element, 'Els') });
    expect(plain(one(other, '.told').textContent)).to.include('without your name');
    await sent(element, { type: 'round.open' });
    await settle(element);
    expect(one(element, '.told').checkVisibility(), 'still there when the first places are taken').to.equal(true);
  });

  it('takes the decision from another board, or says that there is none', async () => {
    const element = await walk();
    const give = async (saved: object) => {
      const field = one(element, 'input[type=file][accept*=json]') as HTMLInputElement;
      const files = new DataTransfer();
      files.items.add(new File([JSON.stringify(saved)], 'circle.json', { type: 'application/json' }));
      field.files = files.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      for (let turn = 0; turn < 20 && !element.state.setup.decided; turn++) await settle(element);
    };
    const made = (text: string) => ({ seq: 1, id: 'a', events: [{ type: 'proposal.made', text, cards: [] }] });
    await give({ format: 'werkvorm', form: 'opportunity-circle', version: 1, log: [] });
    expect(element.state.setup.decided).to.equal('');
    await give({
      format: 'werkvorm',
      form: 'opportunity-circle',
      version: 1,
      log: [made('no'), made('We go by train')],
    });
    expect(element.state.setup.decided).to.equal('We go by train');
  });

  it('counts who stands somewhere, with cards that tell nothing', async () => {
    const element = await sample('placing');
    expect(plain(one(element, '[part~=tray] h3').textContent)).to.equal('6 of 8 stand somewhere');
    expect(all(element, '.back:not(.none)')).to.have.length(6);
    expect(all(element, '.back.none')).to.have.length(2);
    expect(text(element)).to.include('not even the facilitator');
    const own = await sample('placing', { as: 'participant' });
    await press(own, /^Amina/);
    expect(all(own, '.back.me')).to.have.length(1);
    expect(text(own)).to.include('2 people are still choosing');
    expect(root(own).querySelector('[part~=reveal]')).to.equal(null);
  });

  it('lets one speak after the other, pass, and have words written along', async () => {
    const element = await sample('explaining');
    const names = () => all(element, '.say-row .t').map((name) => plain(name.textContent).split(',')[0]);
    expect(names()[0]).to.equal('Els');
    await press(element, 'has explained');
    expect(plain(one(element, '.say-row').textContent)).to.match(/Bert.*later/);
    await press(element, 'rather not: Bert');
    expect(element.state.people.find(({ name }) => name === 'Bert')!.spoken).to.equal('passed');
    await press(element, /write along for Joris/);
    const field = one(element, '.words-fields [name=help]') as HTMLTextAreaElement;
    field.value = '';
    await write(element, field, 'a free Friday');
    await press(element, 'keep these words');
    expect(logged(element).at(-1)).to.deep.include({ type: 'reason.given', words: { help: 'a free Friday' } });
    expect(root(element).querySelector('.words-fields')).to.equal(null);
    expect(text(element)).to.include('a free Friday');
  });

  it('asks a mover what moved them, on their own device', async () => {
    const host = await opened({}, ['Ann', 'Ben']);
    const ann = person(host, 'Ann');
    for (const along of [10, 30]) {
      await sent(host, { type: 'place.set', person: ann, along });
      await sent(host, { type: 'round.reveal' });
      if (along === 10) await sent(host, { type: 'explaining.close' });
      if (along === 10) await sent(host, { type: 'round.open' });
    }
    const element = await seenBy(host, { as: 'participant', person: ann });
    expect(plain(one(element, '.say-row').textContent)).to.include('What made you move?');
    await press(element, 'What I say with it');
    await write(element, one(element, '.words-fields [name=moved]'), 'what Ben said');
    await press(element, one(element, '[part~=keep]'));
    expect(element.state.rounds[1]!.marks[0]!.moved).to.equal('what Ben said');
    await press(element, 'rather not');
    expect(element.state.people[0]!.spoken).to.equal('passed');
  });

  it('calls by name from the list of people where the line shows organisations only', async () => {
    const element = await sample('explaining', {}, { identity: 'organisation' });
    await press(element, 'has explained');
    await choose(element, /^Who wants to speak/, 'Fien');
    expect(element.state.people.find(({ name }) => name === 'Fien')!.spoken).to.equal('now');
    expect(plain(one(element, '.say-row').textContent)).to.include('Fien');
  });

  it('asks nobody in an anonymous walk, and shows words without people or places', async () => {
    const element = await sample('moved', {}, { identity: 'anonymous' });
    expect(text(element)).to.include('Nobody is asked why they stand there.');
    expect(root(element).querySelector('.say-row')).to.equal(null);
    await press(element, 'round 1');
    await press(element, 'Reasons, in no order of people');
    expect(plain(one(element, '.said-list').textContent)).not.to.match(/Els|Amina|NEOS|\d/);
    expect(facts(element)).not.to.have.property('closer · away · stayed');
  });

  it('shows the spread and its movement, round beside round, and never an average', async () => {
    const element = await sample('moved');
    expect(facts(element)).to.include({ 'lowest position came closer': '8 → 21', spread: '8–90 → 21–94' });
    expect(facts(element)['closer · away · stayed']).to.include('5 came closer, 1 moved away, 2 stayed');
    expect(all(element, '.strips .strip')).to.have.length(2);
    await press(element, 'round 1');
    expect(facts(element)).to.include({ 'lowest position': '8', spread: '8–90' });
    expect(control(element, 'round 1').getAttribute('aria-pressed')).to.equal('true');
    expect(text(element).toLowerCase()).not.to.match(/average|mean\b/);
  });

  it('notes the issues behind it, and takes them back', async () => {
    const element = await sample('explaining');
    const before = element.state.issues.length;
    await write(element, one(element, '[name=issue]'), 'who pays?');
    await press(element, 'note the issue');
    expect(element.state.issues).to.have.length(before + 1);
    expect(plain(one(element, '.facts .issue').textContent)).to.include('who pays?');
    await press(element, 'remove “who pays?”');
    expect(element.state.issues).to.have.length(before);
    await sent(element, { type: 'walk.close' });
    await settle(element);
    expect(root(element).querySelector('[name=issue]')).to.equal(null);
    expect(text(element)).to.include('The walk is closed.');
  });
});
