import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { DragController, RovingFocus, type SizeController, type Source } from '@werkvorm/kit';
import { layout__Pascal__, stepAt, type __Pascal__Layout } from './__name__.layout.ts';
import { STEPS, type Note } from './__name__.types.ts';
import { boardView } from './views/board.ts';
import type { Screen } from './views/screen.ts';

/** What the board asks of its element. */
export interface BoardOwner extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly screen: Screen;
  /** A note was taken up. */
  lifted(note: Note): void;
  /** A note was let go over a step. */
  move(note: Note, step: number, source: Source): Promise<unknown>;
}

/** The steps as a thing one can touch: where notes lie, which one is in the hand, which one has the tab stop. */
export class __Pascal__Board {
  readonly drag: DragController<number>;
  readonly roving: RovingFocus;
  readonly #owner: BoardOwner;
  #layout: __Pascal__Layout | undefined;

  constructor(owner: BoardOwner) {
    this.#owner = owner;
    const stage = () => owner.renderRoot?.querySelector<HTMLElement>('.stage');
    this.drag = new DragController<number>(owner, {
      stage,
      canLift: () => this.#canMove(),
      targetAt: ({ x }, id) => this.#near(id, this.#layout ? stepAt(this.#layout, x) : null),
      step: (id, target, key, rtl) => this.#along(id, target, key, rtl),
      onLift: ({ id, kind }) => {
        const note = this.#note(id);
        // By keyboard and by tap the note offers its next step at once.
        if (kind !== 'pointer') queueMicrotask(() => this.drag.preview(this.#near(id, note.step + 1)));
        owner.lifted(note);
      },
      onCommit: (id, step, source) => owner.move(this.#note(id), step, source),
    });
    this.roving = new RovingFocus(owner, {
      group: stage,
      ids: () => this.#notes.map(({ id }) => id),
      element: (id) => this.drag.element(id),
      next: (id, key, rtl) => this.#beside(id, key, rtl),
    });
  }

  /** The stage, in the room there is. */
  render(screen: Screen, { width, em, resized }: SizeController): TemplateResult {
    this.#layout = layout__Pascal__(screen.view.notes, { width: width - 2 * em, em, dir: screen.dir });
    const { session } = this.drag;
    return boardView(screen, {
      layout: this.#layout,
      lifted: session && { note: session.id, step: session.target },
      still: resized,
      canMove: () => this.#canMove(),
      tabindex: (id) => this.roving.tabindex(id),
    });
  }

  get #notes(): readonly Note[] {
    return this.#owner.screen.view.notes;
  }

  #note(id: string): Note {
    return this.#notes.find((note) => note.id === id)!;
  }

  #canMove(): boolean {
    const { view, locked, role } = this.#owner.screen;
    return !locked && role !== 'observer' && view.phase === 'moving';
  }

  /** One step on or back towards where it is wanted; null when it would stay. */
  #near(id: string, wanted: number | null): number | null {
    const { step } = this.#note(id);
    if (wanted === null || wanted === step) return null;
    const to = step + Math.sign(wanted - step);
    return to >= 0 && to < STEPS ? to : null;
  }

  #along(id: string, target: number | null, key: string, rtl: boolean): number | null | undefined {
    const forward = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 }[key];
    if (!forward) return undefined;
    const { step } = this.#note(id);
    return this.#near(id, (target ?? step) + forward);
  }

  /** The next note in the direction of the arrow, in the column beside or in its own. */
  #beside(id: string, key: string, rtl: boolean): string | null {
    const notes = this.#notes;
    const { step } = this.#note(id);
    const own = notes.filter((note) => note.step === step);
    const row = own.findIndex((note) => note.id === id);
    const column = (by: number) => {
      for (let at = step + by; at >= 0 && at < STEPS; at += by) {
        const there = notes.filter((note) => note.step === at);
        if (there.length > 0) return there[Math.min(row, there.length - 1)]!.id;
      }
      return id;
    };
    const steps: { readonly [key: string]: () => string | undefined } = {
      ArrowRight: () => column(rtl ? -1 : 1),
      ArrowLeft: () => column(rtl ? 1 : -1),
      ArrowDown: () => own[row + 1]?.id,
      ArrowUp: () => own[row - 1]?.id,
      Home: () => notes[0]?.id,
      End: () => notes.at(-1)?.id,
    };
    return Object.hasOwn(steps, key) ? (steps[key]!() ?? id) : null;
  }
}
