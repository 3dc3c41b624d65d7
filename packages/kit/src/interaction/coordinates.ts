/**
 * From the pointer to the model and back (embedding.md R1).
 *
 * `getScreenCTM`, `offsetX` and plain rect arithmetic are each wrong in one engine or another as soon as a slide deck
 * scales, zooms or rotates the page around us. What is exact everywhere is an affine map taken from three invisible
 * marks whose place in the stage is known. It is read again on every call, because a slide may be in mid-transition.
 */

import { flatParent } from './dom.ts';

/** A point. Which space it lives in (user or client) is said where it is used. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle in client pixels, already corrected for engines with legacy zoom. */
export interface ClientBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Reads the page anew on every call; every answer is null while the stage is hidden or flattened to nothing. */
export interface CoordinateMap {
  /** Client pixels (`event.clientX/clientY`) → user units of the stage. */
  toUser(clientX: number, clientY: number): Point | null;
  /** User units of the stage → client pixels. */
  toClient(x: number, y: number): Point | null;
  /** Screen pixels per user unit along both axes of the stage. 1 where nobody scales us. */
  scale(): Point | null;
}

/** Three elements without size at user (0,0), (width,0) and (0,height). */
export type Marks = readonly [Element, Element, Element];

let legacy: boolean | undefined;

/** Whether this engine reports rects of zoomed elements in unzoomed pixels (WebKit before standardised zoom). */
function legacyZoom(): boolean {
  if (legacy !== undefined) return legacy;
  const width = (zoom: string): number => {
    const outer = document.createElement('span');
    const inner = document.createElement('span');
    outer.style.cssText = `all:initial;position:absolute;left:0;top:0;visibility:hidden;zoom:${zoom}`;
    inner.style.cssText = 'all:initial;display:block;width:10px;height:10px';
    outer.appendChild(inner);
    document.documentElement.appendChild(outer);
    const rect = inner.getBoundingClientRect();
    document.documentElement.removeChild(outer);
    return rect.width;
  };
  // Compared with a plain twin, because the root itself may be scaled or zoomed.
  legacy = width('2') < width('1') * 1.5;
  return legacy;
}

/** The factor by which this engine's rects of `element` must be multiplied. 1 in engines with standardised zoom. */
export function zoomOf(element: Element): number {
  if (!legacyZoom()) return 1;
  let product = 1;
  for (let node: Element | null = element; node; node = flatParent(node)) {
    const zoom = parseFloat(getComputedStyle(node).zoom);
    if (zoom > 0) product *= zoom;
  }
  return product;
}

/** The element's box in client pixels, the same in every engine. */
export function clientBox(element: Element, zoom = zoomOf(element)): ClientBox {
  const rect = element.getBoundingClientRect();
  return { left: rect.left * zoom, top: rect.top * zoom, width: rect.width * zoom, height: rect.height * zoom };
}

/** The middle of the element's box in client pixels; it does not wander when the element is turned about its centre. */
export function clientCentre(element: Element): Point {
  const box = clientBox(element);
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}

/**
 * A map from three marks.
 *
 * @param marks  called on every use; null while there is nothing to measure
 * @param width  distance between the first and the second mark, in user units
 * @param height distance between the first and the third mark, in user units
 */
export function createMap(marks: () => Marks | null, width: number, height: number): CoordinateMap {
  const read = (): readonly [number, number, number, number, number, number] | null => {
    const elements = marks();
    if (!elements) return null;
    const zoom = zoomOf(elements[0]);
    const origin = elements[0].getBoundingClientRect();
    const right = elements[1].getBoundingClientRect();
    const down = elements[2].getBoundingClientRect();
    const a = ((right.left - origin.left) * zoom) / width;
    const b = ((right.top - origin.top) * zoom) / width;
    const c = ((down.left - origin.left) * zoom) / height;
    const d = ((down.top - origin.top) * zoom) / height;
    return Math.abs(a * d - b * c) > 1e-9 ? [a, b, c, d, origin.left * zoom, origin.top * zoom] : null;
  };
  return {
    toUser(clientX, clientY) {
      const m = read();
      if (!m) return null;
      const [a, b, c, d, e, f] = m;
      const det = a * d - b * c;
      const x = clientX - e;
      const y = clientY - f;
      return { x: (d * x - c * y) / det, y: (a * y - b * x) / det };
    },
    toClient(x, y) {
      const m = read();
      return m && { x: m[0] * x + m[2] * y + m[4], y: m[1] * x + m[3] * y + m[5] };
    },
    scale() {
      const m = read();
      return m && { x: Math.hypot(m[0], m[1]), y: Math.hypot(m[2], m[3]) };
    },
  };
}

// Far apart, so that the 1/64 px to which engines round layout weighs nothing.
const reach = 1024;
const holders = new WeakMap<Element, HTMLElement>();

function marksIn(stage: HTMLElement): Marks | null {
  let holder = holders.get(stage);
  if (!holder || holder.parentNode !== stage) {
    holder = document.createElement('span');
    holder.setAttribute('aria-hidden', 'true');
    // Clipped to nothing, so that the far marks never give the page a scroll bar.
    holder.style.cssText =
      'all:initial;position:absolute;left:0;top:0;width:0;height:0;overflow:hidden;visibility:hidden;pointer-events:none';
    for (const [x, y] of [
      [0, 0],
      [reach, 0],
      [0, reach],
    ] as const) {
      const mark = document.createElement('span');
      mark.style.cssText = `all:initial;position:absolute;width:0;height:0;left:${x}px;top:${y}px`;
      holder.appendChild(mark);
    }
    stage.appendChild(holder);
    holders.set(stage, holder);
  }
  const [origin, right, down] = [holder.children[0], holder.children[1], holder.children[2]];
  return origin && right && down && stage.isConnected ? [origin, right, down] : null;
}

/**
 * The map of a stage: an HTML element with `position: relative` (or absolute). One user unit is one CSS pixel inside
 * it, (0,0) its top left padding corner, also in right-to-left pages. The marks are added to it when first needed.
 */
export function stageMap(stage: () => HTMLElement | null | undefined): CoordinateMap {
  return createMap(
    () => {
      const element = stage();
      return element ? marksIn(element) : null;
    },
    reach,
    reach,
  );
}

/** How many user units a target must measure to be `pixels` wide on the screen (R11: at least 24 on a scaled slide). */
export function hitSize(map: CoordinateMap, pixels: number): number {
  const scale = map.scale();
  return scale ? pixels / Math.min(scale.x, scale.y) : pixels;
}
