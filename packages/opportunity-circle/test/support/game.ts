/** A circle in the hands of a person: whole games by keyboard, mouse, tap or finger, in whatever document it is. */
import { frames, keys, mouse, touch, type Point } from '../../../../test/support/input.ts';
import type { WvOpportunityCircle } from '../../src/index.ts';
import type { CircleEvent } from '../../src/opportunity-circle.types.ts';

export type Circle = WvOpportunityCircle;

/** Waits until the element shows what it knows. */
export async function settle(circle: Circle): Promise<void> {
  for (let turn = 0; turn < 3; turn++) {
    await circle.updateComplete;
    await frames(1);
  }
}

/** A circle in `box` (default: a new one in the body), with attributes, rendered. */
export async function circle(attributes: Record<string, string> = {}, box: Element = document.body): Promise<Circle> {
  const element = box.ownerDocument.createElement('wv-opportunity-circle') as Circle;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  box.append(element);
  await settle(element);
  return element;
}

export const root = (circle: Circle): ShadowRoot => circle.shadowRoot!;
export const all = <T extends Element = HTMLElement>(circle: Circle, selector: string): T[] => [
  ...root(circle).querySelectorAll<T>(selector),
];
export const text = (circle: Circle): string =>
  root(circle).querySelector('.root')?.textContent?.replace(/\s+/g, ' ') ?? '';

/** The one thing that matches; complains when there is none. */
export function one(circle: Circle, selector: string): HTMLElement {
  const found = root(circle).querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector} in: ${text(circle).slice(0, 300)}`);
  return found;
}

/** Text as people read it: without the marks that hold names apart in right-to-left sentences, with plain spaces. */
export const plain = (words: string | null | undefined): string =>
  (words ?? '')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const nameOf = (element: Element): string => plain(element.getAttribute('aria-label') ?? element.textContent);

/** The visible control of that name. */
export function control(circle: Circle, name: string | RegExp): HTMLElement {
  const fits = (element: Element) => (typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element)));
  const found = all(circle, 'button, summary, input, textarea, select').find(
    (element) => element.checkVisibility() && fits(element),
  );
  if (!found) throw new Error(`There is no control called ${String(name)} in: ${text(circle).slice(0, 400)}`);
  return found;
}

export const focused = (circle: Circle): HTMLElement | null => root(circle).activeElement as HTMLElement | null;

/** Goes to an element by Tab alone. */
export async function tabTo(circle: Circle, target: HTMLElement): Promise<void> {
  for (let attempt = 0; attempt < 60 && focused(circle) !== target; attempt++) {
    const stops = all(circle, 'a[href], button, input, textarea, select, summary, [tabindex]').filter(
      (element) =>
        element.tabIndex >= 0 && !element.matches(':disabled') && element.checkVisibility({ visibilityProperty: true }),
    );
    const from = stops.indexOf(focused(circle)!);
    const way = from < 0 ? 1 : stops.indexOf(target) - from;
    await keys.press(...Array.from({ length: Math.max(1, Math.abs(way)) }, () => (way < 0 ? 'Shift+Tab' : 'Tab')));
  }
  if (focused(circle) !== target)
    throw new Error(
      `Tab does not reach “${nameOf(target)}”; the focus is on “${focused(circle) ? nameOf(focused(circle)!) : 'nothing'}”`,
    );
}

/** How a person acts. */
export interface Hand {
  press(circle: Circle, target: HTMLElement): Promise<void>;
  write(circle: Circle, field: HTMLElement, words: string): Promise<void>;
  /** Moves any card that can be moved. */
  move(circle: Circle): Promise<void>;
}

const movable = (circle: Circle): HTMLElement => one(circle, '.stage .card.can');

/** The middle of a card at rest: cards glide to their place. */
export async function atRest(card: HTMLElement): Promise<HTMLElement> {
  await frames(1);
  const place = card.closest('[data-wv-carrier]') ?? card;
  await Promise.allSettled(place.getAnimations({ subtree: true }).map((animation) => animation.finished));
  card.scrollIntoView({ block: 'nearest' });
  return card;
}

/** A place further in, where no card lies: the middle of the stage. */
export function centre(circle: Circle): { from: Element; dx: number; dy: number } {
  return { from: one(circle, '.stage'), dx: 0, dy: 0 };
}

const byKeys = {
  async press(circle: Circle, target: HTMLElement) {
    await tabTo(circle, target);
    await keys.press('Enter');
    await settle(circle);
  },
  async write(circle: Circle, field: HTMLElement, words: string) {
    await tabTo(circle, field);
    await keys.type(words);
    await keys.press('Enter');
    await settle(circle);
  },
};

export const keyboard: Hand = {
  ...byKeys,
  async move(circle) {
    await tabTo(circle, one(circle, '.stage [tabindex="0"]'));
    for (const key of [
      'Home',
      ...Array<string>(12).fill('ArrowRight'),
      'ArrowDown',
      ...Array<string>(12).fill('ArrowRight'),
    ]) {
      if (focused(circle)?.matches('.can')) break;
      await keys.press(key);
    }
    await keys.press('Enter', 'Enter');
    await settle(circle);
  },
};

export const listKeyboard: Hand = {
  ...byKeys,
  move: (circle) => byKeys.press(circle, one(circle, '.list .row > .btn')),
};

const byMouse = {
  async press(circle: Circle, target: HTMLElement) {
    const { top, bottom } = target.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) target.scrollIntoView({ block: 'center' });
    await mouse.click(target);
    await settle(circle);
  },
  async write(circle: Circle, field: HTMLElement, words: string) {
    await byMouse.press(circle, field);
    await keys.type(words);
    await keys.press('Enter');
    await settle(circle);
  },
};

export const dragging: Hand = {
  ...byMouse,
  async move(circle) {
    const card = await atRest(movable(circle));
    await mouse.drag(card, centre(circle), { steps: 6 });
    await settle(circle);
  },
};

export const tapping: Hand = {
  ...byMouse,
  async move(circle) {
    const card = await atRest(movable(circle));
    await mouse.click(card);
    await settle(circle);
    await byMouse.press(circle, one(circle, '[part~=step]'));
  },
};

const tap = async (circle: Circle, target: HTMLElement) => {
  target.scrollIntoView({ block: 'center' });
  await frames(1);
  await touch.tap(target);
  await settle(circle);
};

export const finger: Hand = {
  press: tap,
  async write(circle, field, words) {
    await tap(circle, field);
    await keys.type(words);
    await keys.press('Enter');
    await settle(circle);
  },
  async move(circle) {
    const card = await atRest(movable(circle));
    await touch.drag(card, centre(circle));
    await settle(circle);
  },
};

/** All events of the log, in their order. */
export const logged = (circle: Circle): readonly CircleEvent[] =>
  (circle.value?.log ?? []).flatMap(({ events }) => events);

export type Step = (name: string) => unknown;

/** A whole circle, from an empty table to the harvest: three cards, two people, two rounds of moves. */
export async function play(circle: Circle, hand: Hand, after: Step = () => undefined): Promise<void> {
  const field = one(circle, 'textarea');
  for (const card of ['bread', 'roses', 'music']) await hand.write(circle, field, card);
  for (const person of ['Ann', 'Ben']) await hand.write(circle, one(circle, '.people [name=name]'), person);
  await after('prepared');
  await hand.press(circle, one(circle, '[part~=begin]'));
  for (const person of ['Ann', 'Ben']) {
    await hand.press(circle, control(circle, `${person} picks`));
    for (const card of all(circle, '.pickable').slice(0, 2)) await hand.press(circle, card);
    await hand.press(circle, one(circle, '[part~=lay]'));
  }
  await after('picked');
  await hand.press(circle, one(circle, '[part~=start]'));
  for (let turn = 0; turn < 4; turn++) await hand.move(circle);
  await after('moved');
  await hand.press(circle, one(circle, '[part~=end]'));
  await hand.write(circle, one(circle, '[part~=closing] textarea'), 'We go for bread');
  await hand.press(circle, one(circle, '[part~=propose]'));
  await hand.press(circle, control(circle, 'I agree'));
  await after('proposed');
  await hand.press(circle, one(circle, '[part~=finish]'));
  await after('finished');
}

export const point = (element: Element): Point => {
  const box = element.getBoundingClientRect();
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
};
