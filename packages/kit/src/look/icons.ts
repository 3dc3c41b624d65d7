import { svg, html, type TemplateResult } from 'lit';

/** Line drawings in a 24 × 24 box, stroked in the colour of the text beside them. */
const DRAWINGS = {
  list: 'M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01',
  rings: 'M21 12a9 9 0 1 1-18 0a9 9 0 1 1 18 0M17 12a5 5 0 1 1-10 0a5 5 0 1 1 10 0M12 12h.01',
  undo: 'M8 5 4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11h-3',
  redo: 'M16 5l4 4-4 4M20 9H10a5.5 5.5 0 0 0 0 11h3',
  save: 'M12 4v11M7.5 11 12 15.5 16.5 11M5 20h14',
  in: 'M4 12h13M12.5 7l5 5-5 5',
  bad: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 7.5v5.5M12 16.5h.01',
  info: 'M21 12a9 9 0 1 1-18 0a9 9 0 1 1 18 0M12 11v5.5M12 7.5h.01',
  pen: 'M4 20l1-4L16 5l3 3L8 19z',
  cross: 'M6 6l12 12M18 6 6 18',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  ok: 'M4 12.5 9.5 18 20 6.5',
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
  play: 'M7 5l11 7-11 7z',
  pause: 'M8 5v14M16 5v14',
  talk: 'M4 5h16v11h-9l-5 4v-4H4z',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM14.6 12a2.6 2.6 0 1 1-5.2 0a2.6 2.6 0 1 1 5.2 0',
  lock: 'M5 11h14v9H5zM8 11V8a4 4 0 0 1 8 0v3',
  dots: 'M5 12h.01M12 12h.01M19 12h.01',
} as const;

/** Name of an icon. */
export type IconName = keyof typeof DRAWINGS;

/** An icon that says nothing by itself: the words stand beside it, or on the button's label. `flip` mirrors it in right-to-left. */
export function icon(name: IconName, flip = false): TemplateResult {
  return drawn(DRAWINGS[name], flip);
}

/** The same for a form's own drawing, as path data in the same box. */
export function drawn(path: string, flip = false): TemplateResult {
  return html`<svg class="ico ${flip ? 'flip' : ''}" viewBox="0 0 24 24" aria-hidden="true">
    ${svg`<path d=${path}></path>`}
  </svg>`;
}
