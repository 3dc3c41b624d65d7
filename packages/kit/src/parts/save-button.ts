import { html, type TemplateResult } from 'lit';
import type { KitWords } from '../language/kit/words.ts';
import type { Phrase } from '../language/words.ts';
import type { Piece } from '../element/piece.ts';
import { icon } from '../look/icons.ts';
import type * as Menu from './save-menu.ts';

/** The button of the save menu; the menu itself is fetched when it is first opened. */
export class SaveButton {
  #host: Menu.Takeaway;
  #piece: Piece<typeof Menu>;
  #menu: Menu.SaveMenu | undefined;

  constructor(host: Menu.Takeaway, piece: Piece<typeof Menu>) {
    this.#host = host;
    this.#piece = piece;
  }

  /** Button and panel. `title` names the files; an `owner` may also take or open the whole board. */
  render(
    words: KitWords,
    say: (phrase: Phrase) => string,
    title: string,
    owner: boolean,
    locked: boolean,
  ): TemplateResult {
    const label = say(words.actions.save);
    const open = async () => {
      const piece = await this.#piece.get();
      if (piece) (this.#menu ??= new piece.SaveMenu(this.#host)).toggle();
    };
    return html`<button
        class="btn quiet save-button"
        part="save"
        aria-expanded=${this.#menu?.open ? 'true' : 'false'}
        @click=${open}
      >
        ${icon('save')}<span class="only-wide">${label}</span><span class="vh only-narrow">${label}</span>
      </button>
      ${this.#menu?.render(words, say, title, owner, locked)}`;
  }
}
