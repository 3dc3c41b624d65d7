/** The walk in an ordinary web form: a participant's own position posts, resets, is required and disabled. */
import { expect } from 'chai';
import { engine } from '../../../test/support/input.ts';
import '../src/define.ts';
import type { Setup } from '../src/commitment-walk.types.ts';
import {
  all,
  control,
  now,
  one,
  opened,
  person,
  press,
  record,
  sent,
  settle,
  slide,
  walk,
  type Walk,
} from './support/walk.ts';

interface InForm {
  readonly form: HTMLFormElement;
  readonly fields: HTMLFieldSetElement;
  readonly host: Walk;
  readonly mine: Walk;
}

/** A page with a form in which Ann finds her own place. */
async function inForm(setup: Partial<Setup> = {}, attributes: Record<string, string> = {}): Promise<InForm> {
  const host = await opened(setup);
  const form = document.createElement('form');
  const fields = form.appendChild(document.createElement('fieldset'));
  document.body.append(form);
  const mine = await walk({ as: 'participant', person: person(host, 'Ann'), name: 'stand', ...attributes }, fields);
  await mine.load(host.value);
  await settle(mine);
  host.remove();
  return { form, fields, host, mine };
}
const posted = (form: HTMLFormElement) => Object.fromEntries(new FormData(form));

describe(`in a web form (${engine})`, () => {
  afterEach(() => document.body.replaceChildren());

  it('posts the own place once it is laid, not while it is chosen', async () => {
    const { form, mine } = await inForm();
    expect(posted(form)).to.deep.equal({});
    await slide(mine, 'ArrowRight', 'Shift+ArrowRight');
    expect(posted(form)).to.deep.equal({});
    await press(mine, one(mine, '[part~=lay]'));
    expect(posted(form)).to.deep.equal({ stand: '60' });
    mine.name = 'other';
    await settle(mine);
    expect(posted(form)).to.deep.equal({ other: '60' });
  });

  it('posts the second axis and the marker of the organisation under names of their own', async () => {
    const { form, mine } = await inForm({ across: true, twoMarkers: true });
    await sent(mine, { type: 'place.set', along: 70, across: 20 });
    await sent(mine, { type: 'place.set', along: 30, across: 90, marker: 'organisation' });
    expect(posted(form)).to.deep.equal({
      stand: '70',
      'stand.across': '20',
      'stand.organisation': '30',
      'stand.organisation.across': '90',
    });
  });

  it('posts an empty place for who stands aside, and nothing at all in an anonymous walk', async () => {
    const aside = await inForm();
    await press(aside.mine, 'I stand aside');
    expect(posted(aside.form)).to.deep.equal({ stand: '' });
    const anonymous = await inForm({ identity: 'anonymous' });
    await sent(anonymous.mine, { type: 'place.set', along: 20 });
    expect(posted(anonymous.form)).to.deep.equal({});
  });

  it('posts the board for the facilitator, as every board does', async () => {
    const { form, mine } = await inForm();
    mine.as = 'facilitator';
    await settle(mine);
    expect(JSON.parse(posted(form).stand as string)).to.deep.equal(mine.value);
  });

  it('is missing a value until a place is laid, or one stands aside, where it is required', async () => {
    const { form, mine } = await inForm({}, { required: '' });
    expect(form.checkValidity()).to.equal(false);
    expect(mine.matches(':invalid')).to.equal(true);
    expect([mine.validity.valueMissing, mine.validationMessage]).to.deep.equal([true, 'Choose your place.']);
    await slide(mine, 'End');
    expect(form.checkValidity(), 'chosen, not laid').to.equal(false);
    await slide(mine, 'Enter');
    expect([form.checkValidity(), mine.validationMessage]).to.deep.equal([true, '']);
    const { form: second, mine: other } = await inForm({}, { required: '' });
    await press(other, 'I stand aside');
    expect(second.checkValidity()).to.equal(true);
    other.required = false;
    await settle(other);
    expect(other.hasAttribute('required')).to.equal(false);
  });

  it('lets a required form be sent where nothing can be laid', async () => {
    const { form, mine } = await inForm({}, { required: '', readonly: '' });
    expect(form.checkValidity()).to.equal(true);
    mine.readonly = false;
    await settle(mine);
    expect(form.checkValidity()).to.equal(false);
  });

  it('gives back what was laid in this round when the form is reset, without an event', async () => {
    const { form, mine } = await inForm();
    await slide(mine, 'End', 'Enter');
    expect(posted(form)).to.deep.equal({ stand: '100' });
    const recorded = record(document);
    form.reset();
    await settle(mine);
    expect(recorded()).to.deep.equal([]);
    expect(posted(form)).to.deep.equal({});
    expect(mine.state.me).to.include({ laid: false });
    expect(mine.state.people.length, 'the walk goes on').to.equal(6);
  });

  it('keeps the former place when a later round is reset', async () => {
    const { form, host } = await inForm();
    for (const name of ['Ann', 'Ben']) await sent(host, { type: 'place.set', person: person(host, name), along: 40 });
    for (const type of ['round.reveal', 'explaining.close', 'round.open'] as const) await sent(host, { type });
    const again = await walk({ as: 'participant', person: person(host, 'Ann'), name: 'again' }, form);
    await again.load(host.value);
    await settle(again);
    await slide(again, 'ArrowRight', 'Enter');
    expect(posted(form).again).to.equal('41');
    form.reset();
    await settle(again);
    expect(now(again)).to.equal('40');
  });

  it('can do nothing in a disabled fieldset', async () => {
    const { fields, form, mine } = await inForm({}, { required: '' });
    fields.disabled = true;
    await settle(mine);
    expect(all(mine, '.hand')).to.have.length(0);
    expect(await mine.send({ type: 'place.set', along: 10 })).to.have.nested.property(
      'refusal.refused',
      'board.readonly',
    );
    expect(form.checkValidity(), 'what is disabled is not asked').to.equal(true);
    fields.disabled = false;
    await settle(mine);
    expect(all(mine, '.hand')).to.have.length(1);
  });

  it('chooses again what the browser had kept, and leaves the laying to the person', async () => {
    const { form, mine } = await inForm();
    mine.formStateRestoreCallback('{"along":30,"across":null}');
    await settle(mine);
    expect(now(mine)).to.equal('30');
    expect(posted(form)).to.deep.equal({});
    for (const nonsense of ['', 'x', '{"along":900}', '[]']) mine.formStateRestoreCallback(nonsense);
    await settle(mine);
    expect(now(mine)).to.equal('30');
  });

  it('has buttons that do not send the form', async () => {
    const { form, mine } = await inForm();
    let submits = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submits++;
    });
    await slide(mine, 'ArrowRight');
    await press(mine, 'closer');
    await press(mine, control(mine, 'lay my place ready'));
    await press(mine, /look at my place/);
    expect(submits).to.equal(0);
  });
});
