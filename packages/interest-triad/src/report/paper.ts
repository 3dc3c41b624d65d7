import { nameOf, personOf } from '@werkvorm/kit/screen.js';
import type { PersonView, TriadShown } from '../interest-triad.types.ts';
import type { Screen } from '../views/screen.ts';

/** What a page or a table is made of. */
export type Paper = Pick<Screen, 'view' | 'words' | 'say' | 'locale'>;

/** A person's name; a word for somebody where the name is missing. */
export function personName({ view, words, say }: Paper, id: string): string {
  return (personOf(view, id) && nameOf(view, id)) || say(words.report.nobody);
}

/** Name, and organisation where there is one. */
export function fullName(paper: Paper, { id, organisation }: Pick<PersonView, 'id' | 'organisation'>): string {
  return [personName(paper, id), organisation].filter(Boolean).join(', ');
}

/** Links and mandate of somebody as they go on paper: all of the viewer's own, of others what they share with all. */
export function triadOf({ view }: Pick<Paper, 'view'>, { id, triad }: PersonView): TriadShown | null {
  return view.me?.person === id ? view.me.triad : triad;
}

/** Whether a page made for this viewer holds what others may not see. */
export function isPrivate({ view }: Pick<Paper, 'view'>): boolean {
  return view.me !== null;
}
