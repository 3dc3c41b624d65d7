import type { Mark } from '../commitment-walk.types.ts';
import type { Paper } from '../scene/input.ts';
import { personOf } from '../views/screen.ts';

/** A person's name; a word for somebody where the name is missing. */
export function personName({ view, words, say }: Paper, id: string): string {
  return personOf(view, id)?.name || say(words.nobody);
}

/** Whose mark it is, as far as the walk tells: person and organisation, or the organisation alone. */
export function owner(paper: Paper, { person, organisation, marker }: Mark): string {
  const { view, words, say } = paper;
  const named = view.setup.identity === 'named' && person ? personName(paper, person) : '';
  const name = [named, organisation].filter(Boolean).join(', ') || say(words.nobody);
  return marker === 'organisation' ? `${name} (${say(words.place.organisation)})` : name;
}
