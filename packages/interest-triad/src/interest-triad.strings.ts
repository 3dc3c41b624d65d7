import type { Phrases } from '@werkvorm/kit';
import type { en } from './strings/en.ts';

/** The words of the form, as the `strings` property takes a part of. */
export type InterestTriadWords = Phrases<typeof en>;
