/** A throw-away widget for the tests of interaction and overlay: cards on a stage of four columns, an input, a button. */
import { css, html, LitElement } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import {
  DragController,
  guardKeys,
  guardPointers,
  LiveRegion,
  RovingFocus,
  tokenStyles,
  tokenTouch,
} from '../../src/interaction/index.ts';

export interface Card {
  id: string;
  x: number;
  y: number;
}

export class TestBoard extends LitElement {
  static override styles = [
    tokenStyles,
    css`
      :host {
        display: block;
        width: 400px;
      }
      .stage {
        position: relative;
        width: 400px;
        height: 200px;
        background: #eee;
      }
      .card {
        position: absolute;
        box-sizing: border-box;
        width: 60px;
        height: 30px;
        padding: 0;
        font: 12px sans-serif;
      }
      :host([glide]) .card {
        transition:
          left 20s linear,
          top 20s linear,
          translate 20s linear;
      }
    `,
  ];
  static override properties = { cards: { attribute: false }, generation: {}, locked: { type: Boolean } };
  declare cards: Card[];
  /** Another value keys all cards anew: other elements stand for the same ids. */
  declare generation: number;
  declare locked: boolean;
  readonly log: string[] = [];
  readonly points: { x: number; y: number }[] = [];
  /** What a commit waits for. */
  answer: (() => Promise<unknown>) | undefined;

  readonly #stage = () => this.renderRoot.querySelector<HTMLElement>('.stage');
  readonly live = new LiveRegion(this);
  readonly drag = new DragController<number>(this, {
    stage: this.#stage,
    canLift: (id) => id !== 'fixed',
    targetAt: (point, _id, centre) => {
      this.points.push(centre);
      return point.x >= 0 && point.x < 400 && point.y >= 0 && point.y < 200 ? Math.floor(point.x / 100) : null;
    },
    step: (_id, target, key, rtl) => {
      const sign = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
      return sign ? Math.max(0, Math.min(3, (target ?? 0) + (rtl ? -sign : sign))) : undefined;
    },
    onLift: ({ id, kind }) => this.log.push(`lift ${id} ${kind}`),
    onPreview: ({ target }) => this.log.push(`preview ${target}`),
    onCommit: (id, target, source) => {
      this.log.push(`commit ${id} ${target} ${source}`);
      const move = () => {
        this.cards = this.cards.map((card) => (card.id === id ? { ...card, x: target * 100 + 20 } : card));
      };
      return this.answer ? this.answer().then(move) : move();
    },
    onCancel: (id, reason) => this.log.push(`cancel ${id} ${reason}`),
  });
  readonly roving = new RovingFocus(this, {
    group: this.#stage,
    ids: () => this.cards.map(({ id }) => id),
    element: (id) => this.drag.element(id),
  });
  #guards: (() => void)[] = [];

  constructor() {
    super();
    this.cards = [
      { id: 'a', x: 20, y: 20 },
      { id: 'b', x: 20, y: 80 },
      { id: 'fixed', x: 20, y: 140 },
    ];
    this.generation = 0;
    this.locked = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const root = this.renderRoot as ShadowRoot;
    this.#guards = [guardKeys(root), guardPointers(root)];
  }

  override disconnectedCallback(): void {
    for (const off of this.#guards.splice(0)) off();
    super.disconnectedCallback();
  }

  card(id: string): HTMLElement {
    const card = this.drag.element(id) ?? this.renderRoot.querySelector<HTMLElement>(`[title="${id}"]`);
    if (!card) throw new Error(`No card ${id}`);
    return card;
  }

  get stage(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('.stage') as HTMLElement;
  }

  get input(): HTMLInputElement {
    return this.renderRoot.querySelector('input') as HTMLInputElement;
  }

  protected override render(): unknown {
    const key = (card: Card) => `${this.generation}:${card.id}`;
    return html`<div class="stage">
        ${repeat(this.cards, key, ({ id, x, y }) =>
          // One of them is not a button: its text could be selected.
          id === 'words'
            ? html`<div
                class="card"
                title=${id}
                data-wv-token=${id}
                tabindex=${this.roving.tabindex(id)}
                .style=${`left:${x}px;top:${y}px`}
              >
                some <b>words</b>
              </div>`
            : html`<button
                class="card"
                title=${id}
                data-wv-token=${id}
                ?data-wv-fixed=${id === 'fixed'}
                tabindex=${this.roving.tabindex(id)}
                @touchmove=${tokenTouch}
                .style=${`left:${x}px;top:${y}px`}
              >
                ${id}
              </button>`,
        )}
      </div>
      <input aria-label="text" />
      <div class="words" contenteditable="true">words</div>
      <div class="knob" role="slider" tabindex="0" aria-valuenow="1">knob</div>
      <button class="plain">plain</button>`;
  }
}

if (!customElements.get('test-board')) customElements.define('test-board', TestBoard);

/** A board in `box` (default: the body), rendered. */
export async function board(box: Element = document.body): Promise<TestBoard> {
  const element = document.createElement('test-board') as TestBoard;
  box.appendChild(element);
  await element.updateComplete;
  return element;
}
