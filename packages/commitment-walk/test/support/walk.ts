/** A walk in the hands of people: real keyboard, mouse and finger, in whatever document it is. */
import { frames, keys, mouse } from '../../../../test/support/input.ts';
import type { WvCommitmentWalk } from '../../src/index.ts';
import type { Setup, WalkEvent } from '../../src/commitment-walk.types.ts';

export type Walk = WvCommitmentWalk;

/** Waits until the element shows what it knows. */
export async function settle(walk: Walk): Promise<void> {
  for (let turn = 0; turn < 3; turn++) {
    await walk.updateComplete;
    await frames(1);
  }
}

/** A walk in `box` (default: the body), with attributes, rendered. */
export async function walk(attributes: Record<string, string> = {}, box: Element = document.body): Promise<Walk> {
  const element = box.ownerDocument.createElement('wv-commitment-walk') as Walk;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  box.append(element);
  await settle(element);
  return element;
}

/** The same with people in an open first round, entered by the facilitator's commands. */
export async function opened(
  setup: Partial<Setup> = {},
  names: readonly string[] = ['Ann', 'Ben', 'Cem', 'Dee', 'Eli', 'Fay'],
  box: Element = document.body,
): Promise<Walk> {
  const element = await walk({}, box);
  await sent(element, { type: 'setup.change', setup: { decided: 'We go by train', ...setup } });
  for (const name of names) await sent(element, { type: 'person.add', name, organisation: `Org ${name}` });
  await sent(element, { type: 'round.open' });
  await settle(element);
  return element;
}

/** Sends what must be accepted. */
export async function sent(walk: Walk, command: Parameters<Walk['send']>[0]): Promise<void> {
  const result = await walk.send(command);
  if (!result.ok) throw new Error(`${command.type} was refused: ${result.refusal.refused}`);
}

/** The board of one element as somebody else sees it. */
export async function seenBy(host: Walk, attributes: Record<string, string>, box?: Element): Promise<Walk> {
  const other = await walk(attributes, box);
  await other.load(host.value);
  await settle(other);
  return other;
}

export const person = (walk: Walk, name: string): string => walk.state.people.find((one) => one.name === name)!.id;
export const root = (walk: Walk): ShadowRoot => walk.shadowRoot!;
export const all = <T extends Element = HTMLElement>(walk: Walk, selector: string): T[] => [
  ...root(walk).querySelectorAll<T>(selector),
];
export const text = (walk: Walk): string => plain(root(walk).querySelector('.root')?.textContent);

/** Text as people read it: with plain spaces, without the marks that hold names apart. */
export const plain = (words: string | null | undefined): string =>
  (words ?? '')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The one thing that matches; complains when there is none. */
export function one(walk: Walk, selector: string): HTMLElement {
  const found = root(walk).querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector} in: ${text(walk).slice(0, 400)}`);
  return found;
}

/** The visible control of that name. */
export function control(walk: Walk, name: string | RegExp): HTMLElement {
  const called = (element: Element) => plain(element.getAttribute('aria-label') ?? element.textContent);
  const fits = (element: Element) => (typeof name === 'string' ? called(element) === name : name.test(called(element)));
  const found = all(walk, 'button, summary, input, textarea, select').find(
    (element) => element.checkVisibility() && fits(element),
  );
  if (!found) throw new Error(`There is no control called ${String(name)} in: ${text(walk).slice(0, 500)}`);
  return found;
}

/** Presses a control with the mouse. */
export async function press(walk: Walk, target: HTMLElement | string | RegExp): Promise<void> {
  const element = typeof target === 'string' || target instanceof RegExp ? control(walk, target) : target;
  element.scrollIntoView({ block: 'center' });
  // Rows of a long list get their height when they come in sight: what was scrolled to may have gone on a little.
  await frames(2);
  element.scrollIntoView({ block: 'center' });
  await mouse.click(element);
  await settle(walk);
}

/** Writes into a field, as a person does. */
export async function write(walk: Walk, field: HTMLElement, words: string): Promise<void> {
  field.scrollIntoView({ block: 'center' });
  await mouse.click(field);
  await keys.type(words);
  await settle(walk);
}

/** Keys on the marker that is being placed. */
export async function slide(walk: Walk, ...pressed: string[]): Promise<void> {
  one(walk, '.hand').focus();
  await keys.press(...pressed);
  await settle(walk);
}

export const slider = (walk: Walk): HTMLElement => one(walk, '.hand');
export const now = (walk: Walk): string => slider(walk).getAttribute('aria-valuenow')!;

/** All events of the log, in their order. */
export const logged = (walk: Walk): readonly WalkEvent[] => (walk.value?.log ?? []).flatMap(({ events }) => events);

/** The places of the log, as far as it tells them. */
export const taken = (walk: Walk): readonly (number | null)[] =>
  logged(walk).flatMap((event) => (event.type === 'place.taken' ? [event.place?.along ?? null] : []));

/** Resolves when what glides on the stage has come to rest. */
export async function atRest(walk: Walk): Promise<void> {
  await frames(1);
  const moving = all(walk, '.lay > li').flatMap((place) => place.getAnimations({ subtree: true }));
  await Promise.allSettled(moving.map((animation) => animation.finished));
}

/** The point of the stage where that share of its width is, `part` of its height down. */
export function at(walk: Walk, share: number, part = 0.6): { x: number; y: number } {
  const { left, top, width, height } = one(walk, '.stage').getBoundingClientRect();
  return { x: left + width * share, y: top + height * part };
}

/** Records the element's events where they arrive; the answer gives their types and stops. */
export function record(target: EventTarget): () => readonly string[] {
  const seen: string[] = [];
  const types = ['wv-before-change', 'wv-change', 'wv-refused', 'wv-error'];
  const listen = (event: Event) => void seen.push(event.type);
  for (const type of types) target.addEventListener(type, listen);
  return () => {
    for (const type of types) target.removeEventListener(type, listen);
    return seen;
  };
}
