import type { Phrases } from '@werkvorm/kit';
import type { en } from './strings/en.ts';

/** The words of the opportunity circle, as the `strings` property takes a part of. */
export type CircleWords = Phrases<typeof en>;
