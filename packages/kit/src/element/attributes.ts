import type { ComplexAttributeConverter } from 'lit';

/** Quotes that a text editor made round, and white space, around a pasted attribute value. */
const PASTED = /^[\s"'“”„«»‘’]+|[\s"'“”„«»‘’]+$/g;

/** An attribute's text as a person meant it; `null` stays `null`. */
export function cleanAttribute(value: string | null): string | null {
  return value === null ? null : value.replace(PASTED, '');
}

/** Text attribute that survives what editors do to quotes. */
export const textAttribute: ComplexAttributeConverter<string> = {
  fromAttribute: (value) => cleanAttribute(value) ?? '',
  toAttribute: (value) => value || null,
};

/** Attribute with a fixed list of words; anything else counts as the first one. */
export function wordAttribute<T extends string>(words: readonly T[]): ComplexAttributeConverter<T> {
  return {
    fromAttribute: (value) => words.find((word) => word === cleanAttribute(value)?.toLowerCase()) ?? words[0]!,
    toAttribute: (value) => (value === words[0] ? null : value),
  };
}

/** Boolean attribute for which frameworks' `"false"` means false. */
export const flagAttribute: ComplexAttributeConverter<boolean> = {
  fromAttribute: (value) => value !== null && cleanAttribute(value)?.toLowerCase() !== 'false',
  toAttribute: (value) => (value ? '' : null),
};
