import type { PersonView } from '../opportunity-circle.types.ts';

/** Number of the organisation of every person, in the order in which organisations came (as on the board). */
export function organisations(people: readonly PersonView[]): Map<string, number> {
  const keys: string[] = [];
  const out = new Map<string, number>();
  for (const person of people) {
    const key = person.organisation.toLowerCase() || person.id;
    if (!keys.includes(key)) keys.push(key);
    out.set(person.id, keys.indexOf(key));
  }
  return out;
}
