import { html, type TemplateResult } from 'lit';
import { icon } from '../look/icons.ts';
import type { KitWords } from '../language/kit/words.ts';
import type { Phrase } from '../language/words.ts';

/** Board or list: two buttons where there is room, one that names the other layout where there is not. `board` is the icon of the board. */
export function layoutSwitch(
  now: 'board' | 'list',
  words: KitWords['layout'],
  say: (phrase: Phrase) => string,
  choose: (layout: 'board' | 'list') => void,
  board: TemplateResult = icon('rings'),
): TemplateResult {
  const other = now === 'board' ? 'list' : 'board';
  const button = (layout: 'board' | 'list') =>
    html`<button class="btn" aria-pressed=${now === layout ? 'true' : 'false'} @click=${() => choose(layout)}>
      ${layout === 'board' ? board : icon('list')}${say(words[layout])}
    </button>`;
  return html`<span class="seg only-wide" role="group" aria-label=${say(words.label)}
      >${button('board')}${button('list')}</span
    >
    <button class="btn only-narrow" @click=${() => choose(other)}>
      ${other === 'board' ? board : icon('list')}${say(other === 'board' ? words.showBoard : words.showList)}
    </button>`;
}
