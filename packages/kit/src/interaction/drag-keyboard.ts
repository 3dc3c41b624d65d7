/** The keyboard's hand of the drag controller: Enter or Space lifts and drops, arrows step, Escape puts back. */
import { isRtl } from './dom.ts';
import type { DragCore } from './drag-session.ts';
import { consume, isConsumed, isPassing } from './keys.ts';

const stepKey = /^(Arrow(Up|Down|Left|Right)|Home|End)$/;

/** Turns keys on tokens into sessions. */
export class KeyboardHand<T> {
  readonly #core: DragCore<T>;

  constructor(core: DragCore<T>) {
    this.#core = core;
  }

  key(event: KeyboardEvent): void {
    const { session, stage } = this.#core;
    if (isConsumed(event) || event.defaultPrevented || event.isComposing || isPassing(event)) return;
    if (session && event.key === 'Escape') {
      consume(event);
      this.#core.cancel('cancelled');
      return;
    }
    const id = this.#core.tokenAt(event);
    if (id === null) return;
    if (event.key === 'Enter' || event.key === ' ') {
      // A held key lifts once; its repeats must not reach the page either.
      if (event.repeat ? session : this.#activate(id)) consume(event);
    } else if (session && stepKey.test(event.key) && consume(event) && session.kind !== 'pointer' && stage) {
      const { step } = this.#core.options;
      const next = step?.call(this.#core.options, session.id, session.target, event.key, isRtl(stage), event.shiftKey);
      if (next !== undefined) this.#core.preview(next);
    }
  }

  /** A click without a pointer is how assistive technology presses a button. */
  click(event: MouseEvent): void {
    if (event.detail !== 0 || event.defaultPrevented) return;
    const id = this.#core.tokenAt(event);
    if (id !== null) this.#activate(id);
  }

  /** Whoever walks away from a token lifted by key leaves it where it was. */
  blur(event: FocusEvent): void {
    const to = event.relatedTarget as Node | null;
    if (this.#core.session?.kind === 'keyboard' && to && !this.#core.stage?.contains(to))
      this.#core.cancel('cancelled');
  }

  /** What Enter does on a token: lift it, or drop it where it would land. False when the widget may use the key. */
  #activate(id: string): boolean {
    const { session } = this.#core;
    if (session?.id !== id) return this.#core.lift(id, 'keyboard');
    if (session.kind !== 'pointer') this.#core.commit('keyboard');
    return true;
  }
}
