import { property, state } from 'lit/decorators.js';
import type { KitWords } from '../language/kit/words.ts';
import type { Words } from '../language/words.ts';
import { textAttribute } from './attributes.ts';
import { FormElement } from './form-element.ts';

/** An element that takes part in the web form around it: it posts, is disabled, reset and restored like any field. */
export abstract class ControlElement<W extends KitWords & Words> extends FormElement<W> {
  static readonly formAssociated = true;

  /** Name in a web form: what the element holds posts under it, a board as JSON. */
  @property({ reflect: true, converter: textAttribute }) name = '';

  /** A fieldset around it is disabled. */
  @state() protected disabled = false;

  protected readonly internals = this.attachInternals();

  /** The web form the element belongs to. */
  get formElement(): HTMLFormElement | null {
    return this.internals.form;
  }

  /** Whether the form around it may be sent; where not, an `invalid` event is fired. */
  checkValidity(): boolean {
    return this.internals.checkValidity();
  }

  /** The same, and the browser says why not. */
  reportValidity(): boolean {
    return this.internals.reportValidity();
  }

  /** What is missing, as a native field tells it. */
  get validity(): ValidityState {
    return this.internals.validity;
  }

  /** The same as a sentence; empty when nothing is missing. */
  get validationMessage(): string {
    return this.internals.validationMessage;
  }

  /** Whether it is asked at all: not while it is disabled. */
  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  formDisabledCallback(disabled: boolean): void {
    this.disabled = disabled;
  }

  formResetCallback(): void {
    void this.formReset();
  }

  formStateRestoreCallback(state: string | File | FormData): void {
    if (typeof state === 'string') this.formRestore(state);
  }

  /** What posts with a web form; `null` = nothing. */
  protected abstract formValue(): string | FormData | null;

  /** What the browser keeps of it, to restore when the page comes back; absent, the value itself. */
  protected formState(): string | undefined {
    return undefined;
  }

  /** The form was reset. */
  protected abstract formReset(): Promise<void>;

  /** The browser gives back what it kept. */
  protected abstract formRestore(state: string): void;

  /** Gives the web form around it what it posts; writing a long board is saved where nobody asks for it. */
  protected post(): void {
    if (!this.name) return;
    const state = this.formState();
    if (state === undefined) this.internals.setFormValue(this.formValue());
    else this.internals.setFormValue(this.formValue(), state);
  }
}
