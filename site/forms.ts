import type { FormWords, PageLanguage } from './words.ts';

/** What the page needs of a form: its tag, its sample at several beginnings, and its words. */
export interface PageForm {
  readonly tag: keyof HTMLElementTagNameMap;
  /** Name under which this browser keeps the board. */
  readonly board: string;
  readonly manual: string;
  readonly beginnings: readonly Beginning[];
  /** The beginning that a new visitor finds. */
  readonly first: string;
  readonly words: { readonly [L in PageLanguage]: FormWords };
}

/** Where a board can begin. `quiet`: something to look at rather than to play. */
export interface Beginning {
  readonly name: string;
  readonly quiet?: true;
  readonly saved: (lang: SampleLanguage) => unknown;
}

/** Languages that the samples are written in. */
export type SampleLanguage = 'nl' | 'en';

/** The forms that the page can show, by the name in its address; only the one that is shown is fetched. */
export const FORMS = {
  'opportunity-circle': () => import('./opportunity-circle.ts').then(({ circle }): PageForm => circle),
  'commitment-walk': () => import('./commitment-walk.ts').then(({ walk }): PageForm => walk),
  'interest-triad': () => import('./interest-triad.ts').then(({ triad }): PageForm => triad),
  'abc-canvas': () => import('./abc-canvas.ts').then(({ canvas }): PageForm => canvas),
} as const;
export type FormName = keyof typeof FORMS;

interface Entry {
  readonly events: readonly { readonly type: string }[];
}

/** A board as it was right after the first event that fits. The beginning of a log is a log. */
export function after<E extends Entry>(
  saved: { readonly log: readonly E[] },
  fits: (event: E['events'][number]) => boolean,
) {
  const last = saved.log.findIndex(({ events }) => events.some(fits));
  return { ...saved, log: saved.log.slice(0, last + 1) };
}
