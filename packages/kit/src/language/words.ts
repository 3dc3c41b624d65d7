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
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? new Intl.NumberFormat(lang).format(value) : value;
  });
}

function choose(phrase: PluralPhrase, lang: string, count: number): string {
  return phrase[new Intl.PluralRules(lang).select(count)] ?? phrase.other;
}

/** Own words over given ones: a group is merged, a phrase is replaced, an unknown key or an odd value is left out. */
export function mergeWords<W extends Words>(words: W, own: unknown): W {
  if (typeof own !== 'object' || own === null) return words;
  const merged: Record<string, unknown> = { ...words };
  for (const key of Object.keys(words)) {
    const mine: unknown = (own as Record<string, unknown>)[key];
    const base = words[key]!;
    if (typeof mine === 'string') merged[key] = mine;
    else if (typeof mine === 'object' && mine !== null && typeof base === 'object') merged[key] = { ...base, ...mine };
  }
  return merged as W;
}

/** The shape of a set of words, taken from the English ones: every key has to be there, with any phrase. */
export type Phrases<T> = {
  readonly [K in keyof T]: T[K] extends string | PluralPhrase ? Phrase : Phrases<T[K]>;
};
