import type { Phrases } from '../words.ts';
import type { en } from './en.ts';

/** Words that every board element uses. A form's own words are a wider set of the same kind. */
export type KitWords = Phrases<typeof en>;
