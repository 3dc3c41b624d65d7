/**
 * Real input for browser tests: one way of writing it for Chromium, Firefox and WebKit.
 *
 * Everything here goes through the browser itself (not `dispatchEvent`): events are trusted, hit testing, pointer capture,
 * focus and default actions are the real ones. Places are an element (its centre), an element with an offset, or a point in
 * CSS pixels of the test page's viewport. Elements inside same-origin frames work too: the frames' positions are added.
 *
 *   import { engine, keys, mouse, touch, media, viewport, frames } from '../../../test/support/input.ts';
 *
 *   await mouse.click(button);                       // mouse.click(place, { button: 'right' })
 *   await mouse.move({ x: 10, y: 20 });
 *   await mouse.down(card); await mouse.move(ring); await mouse.up();      // by hand …
 *   await mouse.drag(card, { x: 300, y: 200 });      // … or in one go; { steps: 5 } moves in between
 *   await mouse.drag(card, { from: card, dx: 40, dy: 0 });
 *   await keys.press('ArrowRight');                  // DOM key names; 'Shift+Tab', 'Control+z' hold the first ones down
 *   await keys.type('Leesclub');
 *   if (touch.supported) await touch.tap(card);      // touch exists in Chromium only: also touch.drag, touch.start/move/end/cancel
 *   if (media.supported) await media.set({ colorScheme: 'dark', forcedColors: 'active', reducedMotion: 'reduce', print: true });
 *   await viewport(320, 640);                        // every engine; every file starts at 800 × 600
 *   await frames(2);                                 // let two frames pass: for settling after a resize, never as a timer
 *   const png = await screenshot(element);           // a Blob; every engine
 *   if (engine === 'chromium') await cdp('Emulation.setCPUThrottlingRate', { rate: 4 }, { rate: 1 });   // 3rd: undone after the file
 *
 * What is set (media, viewport, cdp with undo) is undone after the file, but not between its tests: use afterEach.
 * WebKit: pointer positions are rounded to whole pixels, the viewport is at least 290 px wide (narrower: a narrow parent), no
 * wheel. Firefox and WebKit: no touch, no media.
 */
import { executeServerCommand } from '@web/test-runner-commands';

export type Engine = 'chromium' | 'firefox' | 'webkit';
export interface Point {
  x: number;
  y: number;
}
/** An element's centre, an element's centre plus an offset, or a point in the viewport of the test page. */
export type Place = Element | Point | { from: Element; dx: number; dy: number };
export type Button = 'left' | 'middle' | 'right';

type Step =
  | { do: 'move' | 'wheel'; x: number; y: number }
  | { do: 'down' | 'up'; button: number }
  | { do: 'keydown' | 'keyup'; key: string }
  | { do: 'type'; text: string };

const ask = <T>(command: string, payload: unknown): Promise<T> =>
  executeServerCommand(`wv:${command}`, payload as Parameters<typeof executeServerCommand>[1]) as Promise<T>;
const steps = (list: Step[]) => ask<unknown>('steps', list);

/** The engine this test runs in. */
export const engine: Engine = (await ask<{ engine: Engine }>('engine', {})).engine;

/** Where a place is now, in CSS pixels of the test page's viewport. */
export function pointOf(place: Place): Point {
  if (!('nodeType' in place)) {
    if (!('from' in place)) return place;
    const { x, y } = pointOf(place.from);
    return { x: x + place.dx, y: y + place.dy };
  }
  const box = place.getBoundingClientRect();
  let x = box.left + box.width / 2;
  let y = box.top + box.height / 2;
  for (let view = place.ownerDocument.defaultView; view && view !== window; view = view.parent as typeof view) {
    const frame = view.frameElement as HTMLIFrameElement;
    const outer = frame.getBoundingClientRect();
    x = x * (outer.width / frame.offsetWidth || 1) + outer.left + frame.clientLeft;
    y = y * (outer.height / frame.offsetHeight || 1) + outer.top + frame.clientTop;
  }
  return { x, y };
}

const BUTTONS: Record<Button, number> = { left: 0, middle: 1, right: 2 };
let last: Point = { x: 0, y: 0 };

const moveSteps = (to: Point, count: number): Step[] => {
  const from = last;
  last = to;
  return Array.from({ length: count }, (_, index) => {
    const part = (index + 1) / count;
    return { do: 'move' as const, x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
  });
};

/** A real mouse. */
export const mouse = {
  /** Moves to a place, in `steps` equal moves (default 1). */
  move: (place: Place, options: { steps?: number } = {}) => steps(moveSteps(pointOf(place), options.steps ?? 1)),
  /** Presses a button (default left), after moving to `place` when one is given. */
  down: (place?: Place, button: Button = 'left') =>
    steps([...(place ? moveSteps(pointOf(place), 1) : []), { do: 'down', button: BUTTONS[button] }]),
  /** Releases a button (default left), after moving to `place` when one is given. */
  up: (place?: Place, button: Button = 'left') =>
    steps([...(place ? moveSteps(pointOf(place), 1) : []), { do: 'up', button: BUTTONS[button] }]),
  /** Moves there, presses and releases. */
  click: (place: Place, options: { button?: Button } = {}) => {
    const button = BUTTONS[options.button ?? 'left'];
    return steps([...moveSteps(pointOf(place), 1), { do: 'down', button }, { do: 'up', button }]);
  },
  /** Presses at one place, moves in `steps` (default 5) to another, releases there. Both places are measured before the press. */
  drag: (from: Place, to: Place, options: { steps?: number } = {}) => {
    const [start, end] = [pointOf(from), pointOf(to)];
    return steps([
      ...moveSteps(start, 1),
      { do: 'down', button: 0 },
      ...moveSteps(end, options.steps ?? 5),
      { do: 'up', button: 0 },
    ]);
  },
  /** Turns the wheel where the mouse is, in CSS pixels. Not in WebKit. */
  wheel: (x: number, y: number) => steps([{ do: 'wheel', x, y }]),
};

const MODIFIERS = /^(Shift|Control|Alt|Meta)\+(?=.)/;

const pressSteps = (combination: string): Step[] => {
  const match = MODIFIERS.exec(combination);
  const held = match?.[1];
  if (!match || !held) {
    return [
      { do: 'keydown', key: combination },
      { do: 'keyup', key: combination },
    ];
  }
  return [{ do: 'keydown', key: held }, ...pressSteps(combination.slice(match[0].length)), { do: 'keyup', key: held }];
};

/** A real keyboard; keys go to what has the focus. */
export const keys = {
  /** Presses and releases keys, one after the other. `' '` and `'Space'` are the same. */
  press: (...combinations: string[]) => steps(combinations.flatMap(pressSteps)),
  /** Types text, character by character. */
  type: (text: string) => steps([{ do: 'type', text }]),
  /** Holds a key down until `up`. */
  down: (key: string) => steps([{ do: 'keydown', key }]),
  /** Releases a held key. */
  up: (key: string) => steps([{ do: 'keyup', key }]),
};

type TouchType = 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel';
type Finger = Point & { id: number };
const fingers = (places: Place[]): Finger[] => places.map((place, id) => ({ ...pointOf(place), id }));
const sendTouch = (list: { type: TouchType; points: Finger[] }[]) => ask<unknown>('touch', list);

/** Real touch: in Chromium only (`supported`). Several places are several fingers. */
export const touch = {
  supported: engine === 'chromium',
  start: (...places: Place[]) => sendTouch([{ type: 'touchStart', points: fingers(places) }]),
  move: (...places: Place[]) => sendTouch([{ type: 'touchMove', points: fingers(places) }]),
  /** Lifts all fingers, or all but those given. */
  end: (...remaining: Place[]) => sendTouch([{ type: 'touchEnd', points: fingers(remaining) }]),
  cancel: () => sendTouch([{ type: 'touchCancel', points: [] }]),
  tap: (place: Place) =>
    sendTouch([
      { type: 'touchStart', points: fingers([place]) },
      { type: 'touchEnd', points: [] },
    ]),
  /** One finger from place to place in `steps` moves (default 8). */
  drag: (from: Place, to: Place, options: { steps?: number } = {}) => {
    const [start, end] = [pointOf(from), pointOf(to)];
    const count = options.steps ?? 8;
    const between = Array.from({ length: count }, (_, index): { type: TouchType; points: Finger[] } => {
      const part = (index + 1) / count;
      const x = start.x + (end.x - start.x) * part;
      const y = start.y + (end.y - start.y) * part;
      return { type: 'touchMove', points: [{ x, y, id: 0 }] };
    });
    return sendTouch([
      { type: 'touchStart', points: [{ ...start, id: 0 }] },
      ...between,
      { type: 'touchEnd', points: [] },
    ]);
  },
};

export interface Media {
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  forcedColors?: 'active' | 'none';
  contrast?: 'more' | 'less' | 'no-preference';
  /** Shows the page as it is printed. */
  print?: boolean;
}

/** Media features: in Chromium only (`supported`). Each call replaces the one before; `set({})` removes all. */
export const media = {
  supported: engine === 'chromium',
  set: ({ colorScheme, reducedMotion, forcedColors, contrast, print }: Media) => {
    const values = {
      'prefers-color-scheme': colorScheme,
      'prefers-reduced-motion': reducedMotion,
      'forced-colors': forcedColors,
      'prefers-contrast': contrast,
    };
    const features = Object.entries(values).flatMap(([name, value]) => (value ? [{ name, value }] : []));
    return ask<unknown>('media', { media: print ? 'print' : '', features });
  },
};

/** Resolves after `count` animation frames. */
export async function frames(count = 1): Promise<void> {
  for (let index = 0; index < count; index++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Sets the size of the page in CSS pixels, and waits until the page has it. */
export async function viewport(width: number, height: number): Promise<void> {
  await ask('viewport', { width, height });
  await frames(2);
}

/** A command of the browser's own protocol (Chromium only); `undo` are the parameters that put it back after the file. */
export const cdp = async (method: string, params: object = {}, undo?: object): Promise<unknown> =>
  (await ask<{ result: unknown }>('cdp', { method, params, undo: undo ? { method, params: undo } : undefined })).result;

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));

/** A PNG of what the screen shows of an element, or of the whole viewport. */
export async function screenshot(element?: Element): Promise<Blob> {
  const box = element?.getBoundingClientRect();
  const clip = box && { x: box.left + scrollX, y: box.top + scrollY, width: box.width, height: box.height };
  const { data, clipped } = await ask<{ data: string; clipped: boolean }>('screenshot', { clip });
  const whole = new Blob([bytesOf(data)], { type: 'image/png' });
  if (clipped || !box) return whole;
  const image = await createImageBitmap(whole);
  const scale = image.width / innerWidth;
  const canvas = Object.assign(document.createElement('canvas'), {
    width: Math.round(box.width * scale),
    height: Math.round(box.height * scale),
  });
  canvas.getContext('2d')?.drawImage(image, -box.left * scale, -box.top * scale);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No image')))),
  );
}

/** Reads a file of the repository (path from its root), or undefined when there is none. */
export async function readFile(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { data } = await ask<{ data: string | null }>('file', { path });
  return data === null ? undefined : bytesOf(data);
}

/** Writes a file of the repository (path from its root): for images that tests keep. */
export async function writeFile(path: string, content: Blob): Promise<void> {
  const bytes = new Uint8Array(await content.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  await ask('file', { path, write: btoa(binary) });
}
