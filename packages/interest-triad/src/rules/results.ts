import { peopleResults, takePeople, type Results } from '@werkvorm/core/results.js';
import type { TriadCommand, TriadView } from '../interest-triad.types.ts';

/** Who took part, and every interest that is shared with all. Made of what is the same in every view. */
export function results({ people }: TriadView): Results {
  const interests = people.flatMap(({ name: person, organisation, interests: own }) =>
    own.map(({ text, level }) => ({ text, level, person, ...(organisation ? { organisation } : {}) })),
  );
  return { ...peopleResults(people), ...(interests.length ? { interests } : {}) };
}

/** People who are not on the list yet. What interests them they say here themselves. */
export function take({ phase, people }: TriadView, given: Results): readonly TriadCommand[] {
  return phase === 'closed' ? [] : takePeople(people, given);
}
