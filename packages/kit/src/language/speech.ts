import type { ReactiveControllerHost } from 'lit';
import { fetchWords, matchLanguage, wordsOf } from './catalogue.ts';
import type { KitWords } from './kit/words.ts';
import { LanguageController } from './language-controller.ts';
import { mergeWords, say, type Phrase, type Words } from './words.ts';

/** What an element says with: a form's words, where they come from, and the page's own over them. */
export interface Speaker<W> {
  /** Name of the form in the catalogue of words. */
  readonly form: string;
  /** Words that are always there; absent, they are fetched like those of every language. */
  readonly english?: W;
  /** The page's own words, unchecked. */
  readonly own: unknown;
}

/** The words of one element, in the language of its place in the page. */
export class Speech<W extends KitWords & Words> {
  /** Language and direction of the element's place. */
  readonly place: LanguageController;
  #host: ReactiveControllerHost;
  #speaker: () => Speaker<W>;
  #merged: W | undefined;
  #wished = '';
  /** Language of the words in use; empty before the first. */
  #spoken = '';
  #coming: Promise<void> = Promise.resolve();

  constructor(host: ReactiveControllerHost & HTMLElement, speaker: () => Speaker<W>) {
    this.#host = host;
    this.#speaker = speaker;
    this.place = new LanguageController(host, () => void this.ready());
  }

  /** The words; `undefined` until {@link ready}. While another language is fetched, the former one goes on. */
  get words(): W | undefined {
    if (!this.#merged) {
      const { form, english, own } = this.#speaker();
      const words = (wordsOf(form, this.#spoken || this.lang) ?? english ?? wordsOf(form, 'en')) as W | undefined;
      this.#merged = words && mergeWords(words, own);
    }
    return this.#merged;
  }

  /** Language of the words: that of the place where it is known, else English. */
  get lang(): string {
    return matchLanguage(this.#speaker().form, this.place.lang);
  }

  /** The same with the region of the page, for numbers and dates. */
  get locale(): string {
    return this.place.lang.toLowerCase().startsWith(this.lang) ? this.place.lang : this.lang;
  }

  /** Resolves when there are words for the place. A language that cannot be fetched leaves those there are. */
  async ready(): Promise<void> {
    let awaited: Promise<void>;
    do {
      if (this.lang !== this.#wished) {
        this.#wished = this.lang;
        this.#coming = this.#fetch(this.lang);
      }
      awaited = this.#coming;
      await awaited;
      // The page may have changed its language in the meantime.
    } while (awaited !== this.#coming);
  }

  /** Forgets the merged words: the page's own have changed. */
  renew(): void {
    this.#merged = undefined;
  }

  /** A phrase with its values filled in. */
  say(phrase: Phrase, values?: { readonly [name: string]: string | number }): string {
    return say(phrase, this.locale, values);
  }

  async #fetch(lang: string): Promise<void> {
    const { form, english } = this.#speaker();
    if (!wordsOf(form, lang) && !(await fetchWords(form, lang)) && !english) await fetchWords(form, 'en');
    if (lang === this.#wished) this.#spoken = wordsOf(form, lang) ? lang : 'en';
    this.#merged = undefined;
    this.#host.requestUpdate();
  }
}
