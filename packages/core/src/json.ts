/** Any value that JSON can carry without loss. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A record of JSON values. */
export type JsonRecord = { readonly [key: string]: Json };

/** What {@link readJson} allows. The defaults are for a whole saved board; a command gets less (see `Board.judge`). */
export interface JsonLimits {
  /** Levels of lists and records within each other. Default 32. */
  readonly depth?: number;
  /** Lists, records and their items in all; bounds the work on shared and circular references. Default 4 million: a log of some 300,000 entries. */
  readonly items?: number;
}

const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

/**
 * What comes from outside, as JSON of our own: a frozen copy that nobody can change afterwards, or `undefined` when
 * the value is not JSON through and through (`NaN`, a function, a class instance, a hole in a list, a key that
 * changes prototypes, too deep, too large). A field that is `undefined` counts as absent, as in JSON itself, and
 * `-0` becomes `0`, so that a value and its JSON text never differ. Never throws.
 */
export function readJson(value: unknown, { depth = 32, items = 4e6 }: JsonLimits = {}): Json | undefined {
  let room = items;

  function read(value: unknown, depth: number): Json | undefined {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : undefined;
    if (typeof value !== 'object' || depth === 0) return undefined;
    return Array.isArray(value) ? readList(value, depth) : readRecord(value, depth);
  }

  function readList(list: readonly unknown[], depth: number): Json | undefined {
    if ((room -= list.length + 1) < 0) return undefined;
    const copy: Json[] = [];
    for (let i = 0; i < list.length; i++) {
      const item = read(list[i], depth - 1);
      if (item === undefined) return undefined;
      copy.push(item);
    }
    return Object.freeze(copy);
  }

  function readRecord(record: object, depth: number): Json | undefined {
    const proto: unknown = Object.getPrototypeOf(record);
    // An object of another realm (a frame, a test) has another Object.prototype, whose own prototype is null too.
    if (proto !== null && Object.getPrototypeOf(proto) !== null) return undefined;
    const keys = Object.keys(record);
    if ((room -= keys.length + 1) < 0) return undefined;
    const copy: { [key: string]: Json } = {};
    for (const key of keys) {
      const field = (record as { readonly [key: string]: unknown })[key];
      if (field === undefined) continue;
      const item = FORBIDDEN.includes(key) ? undefined : read(field, depth - 1);
      if (item === undefined) return undefined;
      copy[key] = item;
    }
    return Object.freeze(copy);
  }

  try {
    return read(value, depth);
  } catch {
    // A getter or a proxy that throws.
    return undefined;
  }
}

/** True when `value` is JSON through and through, as {@link readJson} has it. */
export function isJson(value: unknown, depth = 32): value is Json {
  return readJson(value, { depth }) !== undefined;
}

/** The record in `value`, as JSON of our own (see {@link readJson}), or `null` when it is no plain record. */
export function asRecord(value: unknown): JsonRecord | null {
  const json = readJson(value);
  return isRecord(json) ? json : null;
}

/** True for a record: neither a list, nor `null`, nor a text, a number or a boolean. */
export function isRecord(value: Json | undefined): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The value as JSON text; with `indent` `' '` on lines, indented by two spaces. Own serialiser, because pages with
 * old libraries carry `Array.prototype.toJSON`, which turns `JSON.stringify([1])` into `"\"[1]\""`. Strings and
 * numbers are left to the platform, which asks no `toJSON` of those.
 */
export function toJsonText(value: Json, indent: '' | ' ' = ''): string {
  return write(value, indent && '\n', indent);
}

function write(value: Json, line: string, space: string): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const deeper = line && line + '  ';
  const isList = Array.isArray(value);
  const items = isList
    ? (value as readonly Json[]).map((item) => write(item, deeper, space))
    : Object.keys(value)
        .filter((key) => (value as JsonRecord)[key] !== undefined)
        .map((key) => `${JSON.stringify(key)}:${space}${write((value as JsonRecord)[key]!, deeper, space)}`);
  const text = items.length ? deeper + items.join(',' + deeper) + line : '';
  return isList ? `[${text}]` : `{${text}}`;
}

/** JSON text as a value of our own, or `undefined` when {@link readJson} would refuse what it says. Never throws. */
export function parseJson(text: string): Json | undefined {
  try {
    return readJson(JSON.parse(text));
  } catch {
    return undefined;
  }
}
