import type { Words } from './words.ts';

type Loader = () => Promise<Words>;

const ready = new Map<string, Words>();
const loaders = new Map<string, Loader>();
const key = (form: string, lang: string) => `${form} ${lang}`;

/** Makes the words of a form in a language known: words at once, or a function that fetches them when first needed. */
export function registerWords(form: string, lang: string, words: Words | Loader): void {
  if (typeof words === 'function') loaders.set(key(form, lang), words as Loader);
  else ready.set(key(form, lang), words);
}

/** The best known language for a wish like `nl-BE`: itself, its main part, or English. */
export function matchLanguage(form: string, wish: string): string {
  const known = (lang: string) => ready.has(key(form, lang)) || loaders.has(key(form, lang));
  const exact = wish.toLowerCase();
  const main = exact.split('-')[0]!;
  return known(exact) ? exact : known(main) ? main : 'en';
}

/** The words if they are here; `undefined` when they have to be fetched by {@link fetchWords} first. */
export function wordsOf(form: string, lang: string): Words | undefined {
  return ready.get(key(form, lang));
}

/** Fetches words that come as a separate piece. A failed fetch leaves the element in English rather than empty. */
export async function fetchWords(form: string, lang: string): Promise<Words | undefined> {
  const load = loaders.get(key(form, lang));
  if (!load) return wordsOf(form, lang);
  try {
    ready.set(key(form, lang), await load());
  } catch {
    loaders.delete(key(form, lang));
  }
  return wordsOf(form, lang);
}
