type Tree = { readonly [key: string]: unknown };

/** Counts that together meet every rule which a language has for the numbers of a table of people. */
const COUNTS = Array.from({ length: 201 }, (_, count) => count);
const RULES: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/**
 * What is wrong with a set of words compared with the English ones: keys missing or too many, placeholders missing or
 * unknown, empty texts, plural rules of the language without words. An empty list means that it is complete.
 */
export function checkWords(english: unknown, words: unknown, lang: string): string[] {
  const problems: string[] = [];
  compare('', english as Tree, words as Tree, lang, problems);
  return problems;
}

function compare(path: string, english: Tree, words: Tree, lang: string, problems: string[]): void {
  for (const key of Object.keys(words))
    if (!Object.hasOwn(english, key)) problems.push(`${path}${key}: not in English`);
  for (const key of Object.keys(english)) {
    const at = `${path}${key}`;
    const base = english[key];
    const mine = Object.hasOwn(words, key) ? words[key] : undefined;
    if (mine === undefined) problems.push(`${at}: missing`);
    else if (isPhrase(base)) comparePhrase(at, base, mine, lang, problems);
    else if (isPhrase(mine)) problems.push(`${at}: a group in English`);
    else compare(`${at}.`, base as Tree, mine as Tree, lang, problems);
  }
}

/** A text, or an object with no other keys than plural rules. */
function isPhrase(value: unknown): boolean {
  if (typeof value === 'string') return true;
  const keys = Object.keys(value as object);
  return keys.length > 0 && keys.every((key) => RULES.includes(key));
}

function comparePhrase(at: string, english: unknown, mine: unknown, lang: string, problems: string[]): void {
  const texts = textsOf(mine);
  if (texts.some((text) => typeof text !== 'string' || !text.trim())) problems.push(`${at}: empty`);
  const wanted = placeholders(textsOf(english));
  const given = placeholders(texts);
  // A form for exactly one or two may leave its number out ("بطاقتان"), so all forms are taken together.
  for (const name of wanted) if (!given.has(name)) problems.push(`${at}: {${name}} is missing`);
  for (const name of given) if (!wanted.has(name)) problems.push(`${at}: {${name}} is not known`);
  if (typeof mine === 'object') problems.push(...missingRules(at, mine as Tree, lang));
}

function missingRules(at: string, mine: Tree, lang: string): string[] {
  const rules = new Intl.PluralRules(lang);
  const missing = new Map<string, number>();
  for (const count of COUNTS) {
    const rule = rules.select(count);
    if (!Object.hasOwn(mine, rule) && !missing.has(rule)) missing.set(rule, count);
  }
  if (!Object.hasOwn(mine, 'other') && !missing.has('other')) missing.set('other', 0);
  return [...missing].map(([rule, count]) => `${at}: no words for "${rule}", as in ${count}`);
}

function textsOf(phrase: unknown): readonly unknown[] {
  return typeof phrase === 'string' ? [phrase] : Object.values(phrase as object);
}

function placeholders(texts: readonly unknown[]): Set<string> {
  return new Set(texts.flatMap((text) => [...String(text).matchAll(/\{(\w+)\}/g)].map((match) => match[1]!)));
}
