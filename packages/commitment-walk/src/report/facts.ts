import type { RoundView, Summary } from '../commitment-walk.types.ts';
import { shortPlace } from '../views/scale.ts';
import type { Paper } from '../scene/input.ts';

/** One thing that a round shows: what it is called, and what it is. */
export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** A place on the first axis, in one or two words. */
export const at = (paper: Paper, along: number): string => shortPlace(paper, { along, across: null });

/** From the lowest to the highest. */
export function spread(paper: Paper, { lowest, highest }: Summary): string {
  return paper.say(paper.words.facts.span, { low: at(paper, lowest), high: at(paper, highest) });
}

/** What the line shows in a round, held against the one before: lowest, spread, movement. Never an average. */
export function factsOf(paper: Paper, { summary, round }: RoundView): readonly Fact[] {
  if (!summary) return [];
  const { words, say, view } = paper;
  const before = view.rounds.find((one) => one.round === round - 1)?.summary ?? undefined;
  const change = (from: string | undefined, to: string): string =>
    from === undefined || from === to ? to : say(words.facts.from, { from, to });
  const way = before && Math.sign(summary.lowest - before.lowest);
  const lowest = { '1': words.facts.lowestCloser, '-1': words.facts.lowestAway, '0': words.facts.lowestSame };
  const facts: Fact[] = [
    {
      name: say(way === undefined ? words.facts.lowest : lowest[`${way}` as keyof typeof lowest]),
      value: change(before && at(paper, before.lowest), at(paper, summary.lowest)),
    },
    { name: say(words.facts.range), value: change(before && spread(paper, before), spread(paper, summary)) },
  ];
  const { moved } = summary;
  if (moved) facts.push({ name: say(words.facts.moved), value: say('{closer} · {away} · {stayed}', { ...moved }) });
  return facts;
}
