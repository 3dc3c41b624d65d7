/** A sentence with `{names}` to fill in; or one per plural rule, chosen by `{count}`. */
export type Phrase = string | PluralPhrase;
export type PluralPhrase = { readonly other: string } & { readonly [rule in Intl.LDMLPluralRule]?: string };

/** The words of an element: phrases by key, grouped one level deep at most (`refusals`, `phases` …). */
export type Words = { readonly [key: string]: Phrase | { readonly [key: string]: Phrase } };

/** A partial set of words of the same shape, as the `strings` property takes. */
export type PartialWords<W extends Words> = {
  readonly [K in keyof W]?: W[K] extends string ? string : Partial<W[K]> | string;
};

type Values = { readonly [name: string]: string | number };

/** Fills a phrase: numbers by the language's own digits and grouping, plurals by its own rules. */
export function say(phrase: Phrase, lang: string, values: Values = {}): string {
  const text = typeof phrase === 'string' ? phrase : choose(phrase, lang, Number(values.count));
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return whole;
    return typeof value === 'number' ? written(value, lang) : value;
  });
}

// A first formatter of a kind costs a browser as much time as drawing a whole board, and every further one some of it.
const numbers = new Map<string, Intl.NumberFormat>();
const plurals = new Map<string, Intl.PluralRules>();
/** Languages that write a number below a thousand as a program does. */
const PLAIN = /^(en|nl|fr|de)\b/;

function written(value: number, lang: string): string {
  if (PLAIN.test(lang) && Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  if (!numbers.has(lang)) numbers.set(lang, new Intl.NumberFormat(lang));
  return numbers.get(lang)!.format(value);
}

function choose(phrase: PluralPhrase, lang: string, count: number): string {
  if (!plurals.has(lang)) plurals.set(lang, new Intl.PluralRules(lang));
  return phrase[plurals.get(lang)!.select(count)] ?? phrase.other;
}

/**
 * Own words over given ones. A group and a plural phrase are merged, a phrase is replaced; an unknown key and an odd
 * value are left out, so that a slip in a page never takes the words from an element.
 */
export function mergeWords<W extends Words>(words: W, own: unknown): W {
  return mergeGroup(words, own) as W;
}

type Group = { readonly [key: string]: Phrase | Group };
const RULES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

function mergeGroup(words: Group, own: unknown): Group {
  if (typeof own !== 'object' || own === null) return words;
  const merged: { [key: string]: Phrase | Group } = { ...words };
  for (const key of Object.keys(words)) {
    const base = words[key]!;
    const mine: unknown = Object.hasOwn(own, key) ? (own as Record<string, unknown>)[key] : undefined;
    merged[key] = isPhrase(base) ? mergePhrase(base, mine) : mergeGroup(base, mine);
  }
  return merged;
}

function isPhrase(words: Phrase | Group): words is Phrase {
  return typeof words === 'string' || typeof words.other === 'string';
}

function mergePhrase(base: Phrase, own: unknown): Phrase {
  if (typeof own === 'string') return own;
  if (typeof own !== 'object' || own === null) return base;
  const mine: { [rule in Intl.LDMLPluralRule]?: string } = typeof base === 'string' ? {} : { ...base };
  for (const rule of RULES) {
    const text: unknown = Object.hasOwn(own, rule) ? (own as Record<string, unknown>)[rule] : undefined;
    if (typeof text === 'string') mine[rule] = text;
  }
  return mine.other === undefined ? base : { ...mine, other: mine.other };
}

/** The shape of a set of words, taken from the English ones: every key has to be there, with any phrase. */
export type Phrases<T> = {
  readonly [K in keyof T]: T[K] extends string | PluralPhrase ? Phrase : Phrases<T[K]>;
};

/**
 * Values for a sentence on a right-to-left screen: a Latin name with a sign at its end ("Vorming+") keeps its sign there.
 * For the screen only; what goes into files stays as people wrote it.
 */
export function isolateValues<V extends { readonly [name: string]: string | number } | undefined>(values: V): V {
  if (!values) return values;
  const isolated: { [name: string]: string | number } = {};
  for (const name of Object.keys(values)) {
    const value = values[name]!;
    isolated[name] = typeof value === 'string' ? `\u2068${value}\u2069` : value;
  }
  return isolated as V;
}
