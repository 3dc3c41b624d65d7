import type { Phrases } from '@werkvorm/kit';
import type { en } from './strings/en.ts';

/** The words of the commitment walk, as the `strings` property takes a part of. */
export type WalkWords = Phrases<typeof en>;
