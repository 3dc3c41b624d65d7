import { BoardElement, cardStock, look, pips } from '@werkvorm/kit';
import { html, type TemplateResult } from 'lit';
import { fistToFive, type FistCommand, type FistEvent, type Hands, type HandsView } from './form.ts';
import { en } from './words.ts';

export class FistToFive extends BoardElement<Hands, FistCommand, FistEvent, HandsView, typeof en> {
  static readonly tag = 'fist-to-five';
  static override styles = [...look, cardStock];
  readonly form = fistToFive;
  protected override readonly english = en;

  /** `<fist-to-five><ul><li>Amina</li>…` brings the people. */
  protected starting(names: readonly string[]): readonly FistCommand[] {
    return names.length ? [{ type: 'people.add', names }] : [];
  }

  protected override render(): TemplateResult {
    const { hands, open } = this.state;
    const { words } = this;
    const low = hands.flatMap(({ name, fingers }) => (fingers !== null && fingers < 3 ? name : []));
    const said = !open ? this.say(words.ask) : low.length ? this.say(words.low, { names: low.join(', ') }) : words.fine;
    return this.frame(
      html`<div class="head">
          <p role="status">${said}</p>
          <button class="btn tools" @click=${() => this.send({ type: open ? 'round.start' : 'hands.show' }, 'pointer')}>
            ${open ? words.again : words.show}
          </button>
        </div>
        ${this.noticeBars()} ${this.refused ? html`<p class="note bad" role="alert">${this.refused.message}</p>` : ''}
        <ul class="rows">
          ${hands.map((hand) => html`<li class="row"><b class="words">${hand.name}</b>${this.hand(hand, open)}</li>`)}
        </ul>`,
    );
  }

  private hand({ person, name, fingers, raised }: HandsView['hands'][number], open: boolean): TemplateResult {
    if (open) return html`<span class="tools num">${fingers ?? '–'} ${pips(fingers ?? 0, 5)}</span>`;
    if (raised) return html`<span class="tools soft">${this.words.closed}</span>`;
    const button = (count: number) =>
      html`<button
        class="btn sq"
        aria-label=${this.say(this.words.raise, { name, fingers: count })}
        @click=${() => this.send({ type: 'hand.raise', person, fingers: count }, 'pointer')}
      >
        ${count}
      </button>`;
    return html`<span class="tools">${[0, 1, 2, 3, 4, 5].map(button)}</span>`;
  }
}
