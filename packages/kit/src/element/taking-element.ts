import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Message } from '@werkvorm/core';
import type { KitWords } from '../language/kit/words.ts';
import type { Words } from '../language/words.ts';
import type { Offer } from '../parts/offer.ts';
import { textAttribute } from './attributes.ts';
import { BoardElement } from './board-element.ts';

/**
 * A board element that takes what another board found: the output of a form is the input of the next (work-forms §0.1).
 *
 * @typeParam S state · `C` commands · `E` events · `V` view · `W` words
 */
export abstract class TakingElement<
  S,
  C extends Message,
  E extends Message,
  V,
  W extends KitWords & Words,
> extends BoardElement<S, C, E, V, W> {
  /**
   * Another board on this page whose results this one can take over: the `id` of its element, or its `board`. The
   * facilitator is offered what is there, and decides.
   */
  @property({ converter: textAttribute }) from = '';

  #offer = this.piece(() => import('../parts/offer.ts'));
  #offering: Offer | undefined;

  /**
   * Takes results of another board into this one, as the facilitator: `walk.take(circle.results)`. Answers whether
   * anything was taken; what cannot be read leaves a message.
   */
  async take(results: unknown): Promise<boolean> {
    await this.updateComplete;
    const taken = await (await this.#offer.get())?.take(this, results, () => this.complain('take.invalid'));
    if (taken) this.announce(this.say(this.words.offer.taken));
    return taken ?? false;
  }

  /** The notices, and what another board offers. */
  protected override noticeBars(): TemplateResult {
    const offered = this.from && this.as === 'facilitator' && !this.locked;
    return html`${super.noticeBars()}${offered ? this.#offered() : nothing}`;
  }

  #offered(): TemplateResult | typeof nothing {
    const piece = this.#offer.now;
    if (piece) this.#offering ??= new piece.Offer(this);
    return this.#offering?.render() ?? nothing;
  }
}
