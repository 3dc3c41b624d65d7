/** Pages of test/fixtures in a frame, with the circle that stands in them. */
import type { WvOpportunityCircle } from '@werkvorm/opportunity-circle';
import { frames } from './input.ts';

export interface Framed {
  readonly frame: HTMLIFrameElement;
  readonly page: Window & typeof globalThis;
  readonly circle: WvOpportunityCircle;
}

/** Opens a page in a frame that fills the viewport, and waits for its circle. */
export async function open(path: string): Promise<Framed> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;border:0;background:white';
  frame.src = `/test/fixtures/${path}`;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const page = frame.contentWindow as Framed['page'];
  const find = () => page.document.querySelector('wv-opportunity-circle');
  while (!find()?.shadowRoot) await frames(1);
  const circle = find()!;
  await circle.updateComplete;
  return { frame, page, circle };
}
