import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { canvasMeasure, DragController, RovingFocus, type Measure, type Source } from '@werkvorm/kit';
import { layoutCircle, neighbour, readingOrder, ringAt, type CircleLayout } from './opportunity-circle.layout.ts';
import type { CardView, CircleView } from './opportunity-circle.types.ts';

/** What the board asks of its element. */
export interface BoardOwner extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly state: CircleView;
  mayMove(card: string): boolean;
  move(card: string, source: Source): Promise<unknown>;
  /** A card was taken up, or touched without being movable. */
  touched(card: string, kind: 'pointer' | 'tap' | 'keyboard' | 'look'): void;
  putBack(card: string): void;
}

/** The circle as a thing one can touch: where cards lie, which one is in the hand, which one has the tab stop. */
export class CircleBoard implements ReactiveController {
  readonly drag: DragController<number>;
  readonly roving: RovingFocus;
  #owner: BoardOwner;
  #measure: Measure | undefined;
  #family = '';
  #layout: CircleLayout | undefined;
  #key: readonly unknown[] = [];

  constructor(owner: BoardOwner) {
    this.#owner = owner;
    const stage = () => owner.renderRoot?.querySelector<HTMLElement>('.stage');
    this.drag = new DragController<number>(owner, {
      stage,
      canLift: (id) => owner.mayMove(id),
      targetAt: (_point, id, centre) => this.#target(id, centre.x, centre.y),
      step: (id, target, key) => (key === 'ArrowDown' ? null : (target ?? this.#next(id))),
      onLift: ({ id, kind }) => {
        if (kind !== 'pointer') queueMicrotask(() => this.drag.preview(this.#next(id)));
        owner.touched(id, kind);
      },
      onCommit: (id, _ring, source) => owner.move(id, source === 'api' ? 'keyboard' : source),
      onCancel: (id) => owner.putBack(id),
    });
    this.roving = new RovingFocus(owner, {
      group: stage,
      ids: () => (this.#layout ? readingOrder(this.#layout) : []),
      element: (id) => this.drag.element(id),
      next: (id, key, rtl) => this.#beside(id, key, rtl),
    });
    owner.addController(this);
  }

  hostDisconnected(): void {
    this.#layout = undefined;
  }

  /** Where everything lies; computed once for the same view, room, words and direction. */
  layout(input: Parameters<typeof layoutCircle>[0], ...key: readonly unknown[]): CircleLayout {
    if (!this.#layout || key.some((part, index) => part !== this.#key[index])) {
      this.#layout = layoutCircle(input);
      this.#key = key;
    }
    return this.#layout;
  }

  /** Measures words in the face they are set in. */
  measure(family: string): Measure {
    if (!this.#measure || family !== this.#family) this.#measure = family ? canvasMeasure(family) : canvasMeasure();
    this.#family = family;
    return this.#measure;
  }

  #card(id: string): CardView | undefined {
    return this.#owner.state.cards.find((card) => card.id === id);
  }

  #next(id: string): number | null {
    const card = this.#card(id);
    return card && card.ring < this.#owner.state.setup.rings ? card.ring + 1 : null;
  }

  /** Anywhere further in than its own ring means one ring in: a card goes one step at a time. */
  #target(id: string, x: number, y: number): number | null {
    const card = this.#card(id);
    return card && this.#layout && ringAt(this.#layout, x, y) > card.ring ? this.#next(id) : null;
  }

  #beside(id: string, key: string, rtl: boolean): string | null {
    if (!this.#layout) return null;
    const order = readingOrder(this.#layout);
    const steps: { readonly [key: string]: () => string | null } = {
      ArrowRight: () => neighbour(this.#layout!, id, rtl ? 'previous' : 'next'),
      ArrowLeft: () => neighbour(this.#layout!, id, rtl ? 'next' : 'previous'),
      ArrowUp: () => neighbour(this.#layout!, id, 'in'),
      ArrowDown: () => neighbour(this.#layout!, id, 'out'),
      Home: () => order[0] ?? null,
      End: () => order.at(-1) ?? null,
    };
    return Object.hasOwn(steps, key) ? (steps[key]!() ?? id) : null;
  }
}
