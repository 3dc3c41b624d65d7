/** Any value that JSON can carry without loss. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * True when `value` is JSON through and through: no `NaN`, no function, no class instance, no inherited or
 * prototype-changing key, at most `depth` levels deep. What comes from outside is asked this before it is read.
 */
export function isJson(value: unknown, depth = 32): value is Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || depth === 0) return false;
  if (Array.isArray(value)) return value.every((item) => isJson(item, depth - 1));
  const proto: unknown = Object.getPrototypeOf(value);
  // An object of another realm (a frame, a test) has another Object.prototype, whose own prototype is null too.
  if (proto !== null && Object.getPrototypeOf(proto) !== null) return false;
  return Object.keys(value).every(
    (key) => !FORBIDDEN.has(key) && isJson((value as Record<string, unknown>)[key], depth - 1),
  );
}

/** The record behind `value`, or `null` when it is no plain record. */
export function asRecord(value: unknown): { readonly [key: string]: Json } | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && isJson(value)
    ? (value as { readonly [key: string]: Json })
    : null;
}

/**
 * The value as JSON text. Own serialiser, because pages with old libraries carry `Array.prototype.toJSON`, which
 * turns `JSON.stringify([1])` into `"\"[1]\""`. Strings and numbers are left to the platform.
 */
export function toJsonText(value: Json, indent = ''): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const deeper = indent && indent + '  ';
  const [open, close, items] = Array.isArray(value)
    ? ['[', ']', (value as readonly Json[]).map((item) => toJsonText(item, deeper))]
    : ['{', '}', Object.keys(value).map((key) => pair(key, (value as { readonly [key: string]: Json })[key]!, deeper))];
  if (!items.length) return open + close;
  const gap = deeper && '\n' + deeper.slice(1);
  return open + gap + items.join(',' + gap) + (indent && '\n' + indent.slice(1)) + close;
}

function pair(key: string, value: Json, indent: string): string {
  return `${JSON.stringify(key)}:${indent && ' '}${toJsonText(value, indent)}`;
}

/** JSON text as a value, or `undefined` when it is not JSON or carries what {@link isJson} refuses. Never throws. */
export function parseJson(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isJson(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
