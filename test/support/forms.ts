/** The elements that other people's pages are tried with, and boards of their samples at every stage. */
import type { GoldElement } from '@werkvorm/kit/testing/gold.js';
import { SAMPLE_STAGES as CIRCLE_STAGES, sampleLog } from '../../packages/opportunity-circle/src/samples/hefboom-5.ts';
import {
  SAMPLE_STAGES as WALK_STAGES,
  crowd,
  sampleWalk,
} from '../../packages/commitment-walk/src/samples/hefboom-5.ts';
import {
  SAMPLE_STAGES as TRIAD_STAGES,
  network,
  sampleTriad,
} from '../../packages/interest-triad/src/samples/hefboom-5.ts';
import {
  SAMPLE_STAGES as CANVAS_STAGES,
  partners,
  sampleCanvas,
} from '../../packages/abc-canvas/src/samples/hefboom-5.ts';
import { frames } from './input.ts';

/** A board element, whichever form it is of. */
export interface Board extends GoldElement {
  as: string;
  board: string;
  toSVG(): Promise<string>;
  toPNG(): Promise<Blob>;
  toCSV(): Promise<string>;
  toMarkdown(): Promise<string>;
}

/** A form with boards at its stages. */
export interface Tried {
  readonly name: 'opportunity-circle' | 'commitment-walk' | 'interest-triad' | 'abc-canvas';
  readonly tag: keyof HTMLElementTagNameMap;
  readonly boards: { readonly [stage: string]: () => unknown };
  /** What settings make of it. */
  readonly variants: { readonly [setting: string]: () => unknown };
  /** Stages at which there is nothing to lay out as a list. */
  readonly flat: readonly string[];
}

export const circleForm: Tried = {
  name: 'opportunity-circle',
  tag: 'wv-opportunity-circle',
  boards: Object.fromEntries(CIRCLE_STAGES.map((stage) => [stage, () => sampleLog('en', stage)])),
  variants: {},
  flat: ['preparing', 'picking'],
};

export const walkForm: Tried = {
  name: 'commitment-walk',
  tag: 'wv-commitment-walk',
  boards: Object.fromEntries(WALK_STAGES.map((stage) => [stage, () => sampleWalk('en', stage)])),
  variants: {
    live: () => sampleWalk('en', 'placing', { reveal: 'live', twoMarkers: true, steps: 5 }),
    plane: () => sampleWalk('en', 'moved', { across: true }),
    anonymous: () => sampleWalk('en', 'moved', { identity: 'anonymous', reason: 'required' }),
    crowd: () => crowd(120, { lang: 'en' }),
  },
  flat: ['preparing'],
};

export const triadForm: Tried = {
  name: 'interest-triad',
  tag: 'wv-interest-triad',
  boards: Object.fromEntries(TRIAD_STAGES.map((stage) => [stage, () => sampleTriad('en', stage)])),
  variants: { network: () => network(60, { lang: 'en' }) },
  flat: ['people', 'writing'],
};

export const canvasForm: Tried = {
  name: 'abc-canvas',
  tag: 'wv-abc-canvas',
  boards: Object.fromEntries(CANVAS_STAGES.map((stage) => [stage, () => sampleCanvas('en', stage)])),
  variants: {
    free: () => sampleCanvas('en', 'commitment', { order: 'free' }),
    many: () => partners(30, { lang: 'en' }),
  },
  flat: ['preparing'],
};

export const FORMS = [circleForm, walkForm, triadForm, canvasForm] as const;

/** Waits until the element shows what it knows. */
export async function settle(element: Board): Promise<void> {
  for (let turn = 0; turn < 3; turn++) {
    await element.updateComplete;
    await frames(1);
  }
}

/** A board element in `box` (default: the body), with attributes, rendered. */
export async function add(
  tag: Tried['tag'],
  attributes: Record<string, string> = {},
  box: Element = document.body,
): Promise<Board> {
  const element = box.ownerDocument.createElement(tag) as unknown as Board;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  box.append(element);
  await settle(element);
  return element;
}

/** The one thing inside that matches; complains when there is none. */
export function one(element: Board, selector: string): HTMLElement {
  const found = element.shadowRoot.querySelector<HTMLElement>(selector);
  if (!found)
    throw new Error(
      `There is no ${selector} in: ${element.shadowRoot.textContent?.replace(/\s+/g, ' ').slice(0, 300)}`,
    );
  return found;
}
