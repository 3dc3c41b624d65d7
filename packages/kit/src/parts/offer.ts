import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { countResults, readResults, type Results } from '@werkvorm/core/results.js';
import type { Message } from '@werkvorm/core';
import type { KitWords } from '../language/kit/words.ts';
import type { Phrase } from '../language/words.ts';
import { icon } from '../look/icons.ts';

/** What the offer asks of its element. */
export interface OfferOwner extends Taker, ReactiveControllerHost, HTMLElement {
  readonly from: string;
  say(phrase: Phrase, values?: { readonly [name: string]: string | number }): string;
  take(results: Results): Promise<boolean>;
}

/** A board that takes results. */
interface Taker {
  readonly form: { take?(view: never, results: Results): readonly Message[] };
  readonly state: unknown;
  readonly words: KitWords;
  send(command: never): Promise<{ readonly ok: boolean }>;
}

/**
 * Takes results into a board, as its facilitator; answers whether anything was taken. Commands that the rules refuse (a
 * phase that ended meanwhile) leave the others as they are.
 *
 * @param unreadable called when it is no results at all
 */
export async function take(board: Taker, results: unknown, unreadable: () => void): Promise<boolean> {
  const read = readResults(results);
  if (!read) unreadable();
  let taken = false;
  for (const command of commandsFor(board, read ?? {})) taken = (await board.send(command as never)).ok || taken;
  return taken;
}

function commandsFor({ form, state }: Taker, results: Results): readonly Message[] {
  return form.take?.(state as never, results) ?? [];
}

/** Which of these results a board could take now. */
function takeable(board: Taker, results: Results): Results {
  const useful = ([kind, list]: [string, unknown]) => commandsFor(board, { [kind]: list }).length > 0;
  return Object.fromEntries(Object.entries(results).filter(useful));
}

/** A board that others can take from. */
type Giver = HTMLElement & { readonly results?: Results; readonly board?: string };

/**
 * "From another board on this page: 5 keywords, 8 people": what the board named by `from` found, with a button that takes
 * it over. Nothing is taken by itself: a board with people around it does not change under their hands.
 */
export class Offer implements ReactiveController {
  #owner: OfferOwner;
  #page: Document | undefined;
  #dismissed = '';
  #asked: Giver | undefined;

  constructor(owner: OfferOwner) {
    this.#owner = owner;
    owner.addController(this);
  }

  hostConnected(): void {
    // Also the results of a board that is defined, added or filled later: the event does not bubble, but is caught here.
    this.#page = this.#owner.ownerDocument;
    this.#page.addEventListener('wv-results', this, true);
  }

  hostDisconnected(): void {
    this.#page?.removeEventListener('wv-results', this, true);
  }

  /** Another board has something else to give. */
  handleEvent({ target }: Event): void {
    if (target !== this.#owner && (target === this.#asked || !this.#asked)) this.#owner.requestUpdate();
  }

  render(): TemplateResult | typeof nothing {
    const { from, words, say } = this.#words;
    this.#asked = this.#giver(from);
    const given = this.#asked?.results;
    const useful = given && takeable(this.#owner, given);
    const state = `${from} ${useful ? countResults(useful) : 'none'}`;
    if (this.#dismissed === state || (useful && !countResults(useful))) return nothing;
    return html`<div class="bar" role="status" part="offer">
      ${icon(useful ? 'in' : 'info', useful !== undefined)}
      <span class="grow" dir="auto"
        >${useful ? say(words.text, { what: this.#what(useful) }) : say(words.none, { from })}</span
      >
      ${
        useful
          ? html`<button class="btn" part="take" @click=${() => this.#owner.take(useful)}>${say(words.take)}</button>`
          : nothing
      }
      <button
        class="btn quiet sq"
        aria-label=${say(this.#owner.words.actions.close)}
        @click=${() => this.#dismiss(state)}
      >
        ${icon('cross')}
      </button>
    </div>`;
  }

  get #words() {
    const { from, words } = this.#owner;
    const say: OfferOwner['say'] = (phrase, values) => this.#owner.say(phrase, values);
    return { from, words: words.offer, say };
  }

  #dismiss(state: string): void {
    this.#dismissed = state;
    this.#owner.requestUpdate();
  }

  #what(useful: Results): string {
    const { words, say } = this.#words;
    const kinds = Object.entries(useful) as readonly (readonly [keyof Results, readonly unknown[]])[];
    return kinds.map(([kind, list]) => say(words[kind], { count: list.length })).join(' · ');
  }

  /** The board that `from` names: by the `id` of its element, or by its `board`. */
  #giver(from: string): Giver | undefined {
    const root = this.#owner.getRootNode() as Document | ShadowRoot;
    const byId = root.getElementById?.(from) as Giver | null;
    if (byId && byId !== this.#owner) return 'results' in byId ? byId : undefined;
    const named = [...root.querySelectorAll<Giver>('[board]')];
    return named.find((element) => element !== this.#owner && element.board === from && 'results' in element);
  }
}
