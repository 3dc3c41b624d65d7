import type { Phrases } from '@werkvorm/kit';
import type { en } from './strings/en.ts';

/** The words of the interest triad, as the `strings` property takes a part of. */
export type TriadWords = Phrases<typeof en>;
