import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import {
  canvasMeasure,
  DragController,
  Glide,
  PopoverController,
  RovingFocus,
  type Measure,
  type Source,
} from '@werkvorm/kit';
import { layoutCircle, neighbour, readingOrder, ringAt, type CircleLayout } from './opportunity-circle.layout.ts';
import type { CardView, CircleView } from './opportunity-circle.types.ts';
import { boardView } from './views/board.ts';
import { menuView } from './views/menu.ts';
import { centreText, moversOf, ringName, type Screen } from './views/screen.ts';

/** What the board asks of its element. */
export interface BoardOwner extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly state: CircleView;
  mayMove(card: string): boolean;
  move(card: string, source: Source): Promise<unknown>;
  /** A card was taken up, or touched without being movable. */
  touched(card: string, kind: 'pointer' | 'tap' | 'keyboard' | 'look'): void;
  putBack(card: string): void;
  closeMenu(): void;
}

/** The room the board has, and how it is set. */
export interface BoardRoom {
  /** Inner width of the sheet in px, and its font size. */
  readonly width: number;
  readonly em: number;
  readonly dir: 'ltr' | 'rtl';
  /** Font stack of the words on the cards. */
  readonly family: string;
  /** How many times fonts have arrived. */
  readonly fonts: number;
  /** The size has just changed: cards jump to their places instead of gliding. */
  readonly resized: boolean;
  /** Card whose menu is open; empty = none. */
  readonly menu: string;
  readonly refusedCard: string;
}

/** The circle as a thing one can touch: where cards lie, which one is in the hand, which one has the tab stop. */
export class CircleBoard implements ReactiveController {
  readonly drag: DragController<number>;
  readonly roving: RovingFocus;
  readonly menu: PopoverController;
  #owner: BoardOwner;
  #measure: Measure | undefined;
  #faces = '';
  #layout: CircleLayout | undefined;
  /** Ids of the cards as they are read. */
  #order: readonly string[] = [];
  readonly #glide = new Glide();
  #still = false;
  #key: readonly unknown[] = [];
  #wanted = '';
  #open = '';

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
      ids: () => this.#order,
      element: (id) => this.drag.element(id),
      idAt: (event) => this.drag.tokenAt(event),
      next: (id, key, rtl) => this.#beside(id, key, rtl),
    });
    this.menu = new PopoverController(owner, {
      anchor: () => this.drag.element(this.#open),
      panel: () => owner.renderRoot.querySelector<HTMLElement>('.card-panel'),
      placement: 'bottom',
      focus: (panel) => panel.querySelector('button'),
      onClose: () => owner.closeMenu(),
    });
    owner.addController(this);
  }

  /** The board and the menu of the card that was touched. */
  render(screen: Screen, room: BoardRoom): TemplateResult {
    const { view } = screen;
    const { session } = this.drag;
    const last = view.recent.findLast(({ what }) => what === 'moved' || what === 'undone');
    this.#wanted = room.menu;
    this.#still = room.resized;
    return boardView(
      screen,
      {
        layout: this.#lay(screen, room),
        lifted: session && { card: session.id, ring: session.target },
        active: this.roving.current ?? '',
        newest: view.phase === 'moving' ? (last?.card ?? '') : '',
        refusedCard: room.refusedCard,
        still: room.resized,
        look: (card) => this.#owner.mayMove(card) || this.#owner.touched(card, 'look'),
      },
      menuView(screen, room.menu, this.drag, () => this.#owner.closeMenu()),
    );
  }

  hostUpdated(): void {
    this.#glide.to(this.#layout?.cards, this.#owner.renderRoot.querySelector('.stage'), this.#still);
    if (this.#wanted === this.#open) return;
    this.menu.hide();
    this.#open = this.#wanted;
    if (this.#open) void this.menu.show();
  }

  hostDisconnected(): void {
    this.#layout = undefined;
    this.#order = [];
  }

  /** Where everything lies; computed once for the same view, room and words. */
  #lay(screen: Screen, room: BoardRoom): CircleLayout {
    const { view, words } = screen;
    const beside = room.width >= 56 * room.em && screen.role !== 'observer' ? 18 * room.em : 0;
    const free = Math.max(240, room.width - beside - 1.2 * room.em);
    // A wall is a screen of 16 : 9, and nobody scrolls it: what the head leaves of its height is for the circle.
    const wall = screen.role === 'observer' && view.phase === 'moving' && room.width >= 56 * room.em;
    const height = wall ? Math.round((room.width * 9) / 16 - 6.6 * room.em) : undefined;
    const width = height ? Math.min(free, height * 1.9) : free;
    const key = [view, width, room.em, room.dir, room.family, room.fonts, words];
    if (this.#layout && key.every((part, index) => part === this.#key[index])) return this.#layout;
    const ringNames: string[] = [];
    for (let ring = 1; ring <= view.setup.rings; ring++) ringNames.push(ringName(screen, ring));
    const cards = view.cards.filter((card) => card.ring > 0);
    this.#key = key;
    this.#layout = layoutCircle({
      cards: cards.map((card) => ({ id: card.id, text: card.text, ring: card.ring, marks: moversOf(card).length })),
      rings: view.setup.rings,
      width,
      ...(height ? { height } : {}),
      dir: room.dir,
      em: room.em,
      measure: this.#measured(room),
      ringNames,
      centre: centreText(screen),
      ...(screen.role === 'observer' ? { focusText: { scale: wall ? 0.9 : 1.25 } } : {}),
    });
    this.#order = readingOrder(this.#layout);
    return this.#layout;
  }

  /** Measures words in the face they are set in. */
  #measured({ family, fonts }: BoardRoom): Measure {
    const faces = `${fonts} ${family}`;
    if (!this.#measure || faces !== this.#faces) this.#measure = family ? canvasMeasure(family) : canvasMeasure();
    this.#faces = faces;
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
    const order = this.#order;
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
