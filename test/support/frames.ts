/** Pages of test/fixtures in a frame, with the board that stands in them. */
import { type Board, type Tried } from './forms.ts';
import { frames } from './input.ts';

export interface Framed {
  readonly frame: HTMLIFrameElement;
  readonly page: Window & typeof globalThis;
  readonly board: Board;
}

/** Opens a page with the element of a form, in a frame that fills the viewport, and waits for its board. */
export async function open(path: string, { name, tag }: Tried): Promise<Framed> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;border:0;background:white';
  frame.src = `/test/fixtures/${path}?form=${name}`;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const page = frame.contentWindow as Framed['page'];
  const find = () => page.document.querySelector<HTMLElement>(tag) as Board | null;
  while (!find()?.shadowRoot) await frames(1);
  const board = find()!;
  await board.updateComplete;
  return { frame, page, board };
}
