import { sameText } from '@werkvorm/core';
import { lengthOf } from '@werkvorm/core/text.js';
import { takePeople, type Interest, type Results } from '@werkvorm/core/results.js';
import type { CanvasCommand, CanvasView } from '../abc-canvas.types.ts';
import { LIMITS } from './limits.ts';
import { findByName } from './writers.ts';

/** How many statements are laid beside each other at most, the newest ones. Ours. */
const PROPOSALS = 3;

/**
 * What a facilitator takes over from another board: partners and people that are not here yet, interests into B of the
 * partner they are of, and for an ambition that is still empty the statements (or else the keywords) as proposals.
 * Nothing that is here already, and nothing that this phase does not allow. What lies face down the facilitator does not
 * see: there, what was entered before and not changed since is not taken again.
 */
export function take(view: CanvasView, results: Results): readonly CanvasCommand[] {
  if (view.phase === 'closed') return [];
  const people = takePeople(view.people, results);
  const interests = view.may.interests ? (results.interests ?? []) : [];
  return [
    ...people,
    ...takeSources(view, people, results, interests),
    ...takeInterests(view, interests),
    ...takeAmbition(view, results),
  ];
}

/** Organisations with nobody on the list, and whoever an interest is of. */
function takeSources(
  { partners }: CanvasView,
  people: ReturnType<typeof takePeople>,
  { organisations = [] }: Results,
  interests: readonly Interest[],
): readonly CanvasCommand[] {
  const known = [...partners.map(({ name }) => name), ...people.map(({ name, organisation }) => organisation || name)];
  const commands: CanvasCommand[] = [];
  const add = (name: string, command: CanvasCommand) => {
    if (!name || isLong(name, LIMITS.name) || isKnown(known, name)) return;
    known.push(name);
    commands.push(command);
  };
  for (const name of organisations) add(name, { type: 'partner.add', name });
  for (const { organisation, person = '' } of interests) {
    if (organisation) add(organisation, { type: 'partner.add', name: organisation });
    else if (!isLong(person, 80)) add(person, { type: 'person.add', name: person });
  }
  return commands;
}

function takeInterests({ partners }: CanvasView, interests: readonly Interest[]): readonly CanvasCommand[] {
  const taken: Interest[] = [];
  return interests.flatMap(({ text, level, organisation, person }): readonly CanvasCommand[] => {
    const name = organisation || person || '';
    const isSame = (one: { readonly text: string; readonly level: string }) =>
      one.level === level && sameText(one.text, text);
    const isHere = findByName(partners, name)?.interests.some(isSame);
    const isTwice = taken.some((one) => sameText(one.organisation!, name) && isSame(one));
    if (!name || isHere || isTwice || isLong(text, LIMITS.item) || isLong(name, organisation ? LIMITS.name : 80))
      return [];
    taken.push({ text, level, organisation: name });
    return [{ type: 'interest.add', text, level, organisation: name }];
  });
}

function takeAmbition(
  { ambition, may }: CanvasView,
  { statements = [], keywords = [] }: Results,
): readonly CanvasCommand[] {
  if (!may.ambition || ambition.text) return [];
  const words = keywords.length ? [keywords.join(', ')] : [];
  const given = statements.length ? statements.slice(-PROPOSALS) : words;
  const texts = given.filter((text) => !isLong(text, LIMITS.ambition));
  const known = ambition.variants.map(({ text }) => text);
  return [...new Set(texts)]
    .filter((text) => !isKnown(known, text))
    .map((text) => ({ type: 'ambition.propose', text }));
}

function isKnown(names: readonly string[], name: string): boolean {
  return names.some((other) => sameText(other, name));
}

function isLong(text: string, max: number): boolean {
  return lengthOf(text) > max;
}
