import { sameText } from '@werkvorm/core';
import { PEOPLE_LIMITS, type Names } from '@werkvorm/core/people.js';
import type { Results } from '@werkvorm/core/results.js';
import { lengthOf } from '@werkvorm/core/text.js';
import type { TriadCommand, TriadView } from '../interest-triad.types.ts';

/** Who took part, and every interest that is shared with all. Made of what is the same in every view. */
export function results({ people }: TriadView): Results {
  return {
    participants: people.map(({ name, organisation }) => ({ name, organisation })),
    organisations: [...new Set(people.map(({ organisation }) => organisation).filter((name) => name !== ''))],
    interests: people.flatMap(({ name: person, organisation, interests }) =>
      interests.map(({ text, level }) => ({ text, level, person, ...(organisation ? { organisation } : {}) })),
    ),
  };
}

/** People who are not on the list yet. What interests them they say here themselves. */
export function take({ phase, people }: TriadView, { participants = [] }: Results): readonly TriadCommand[] {
  if (phase === 'closed') return [];
  const known: Names[] = [...people];
  return participants.flatMap(({ name, organisation }): readonly TriadCommand[] => {
    const isTwin = (other: Names) => sameText(other.name, name) && sameText(other.organisation, organisation);
    const fits = lengthOf(name) <= PEOPLE_LIMITS.name && lengthOf(organisation) <= PEOPLE_LIMITS.organisation;
    if (!fits || known.some(isTwin)) return [];
    known.push({ name, organisation });
    return [{ type: 'person.add', name, organisation }];
  });
}
