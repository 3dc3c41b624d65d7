import { asRecord, type Json } from './json.ts';

/** Reads each setting of a form; `undefined` when it is none. */
export type Readers<T> = { readonly [K in keyof T]: (value: Json) => T[K] | undefined };

/** Yes or no. */
export function readFlag(value: Json): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

/**
 * The settings that were named. What is no record answers with an empty text, what cannot be read with the name of the
 * first setting that is none.
 */
export function readSettings<T extends object>(value: Json | undefined, readers: Readers<T>): Partial<T> | string {
  const asked = asRecord(value);
  if (!asked) return '';
  const settings: { [key: string]: unknown } = {};
  for (const key of Object.keys(asked)) {
    const read = Object.hasOwn(readers, key) ? readers[key as keyof T](asked[key]!) : undefined;
    if (read === undefined) return key;
    settings[key] = read;
  }
  return settings as Partial<T>;
}
