import type { Cell } from '@werkvorm/kit/export/csv.js';
import type { Mark, RoundView } from '../commitment-walk.types.ts';
import { isOpen, type Paper } from '../scene/input.ts';
import { stepNames, stepOf } from '../views/scale.ts';
import { personName } from './names.ts';

/**
 * All marks of all rounds whose places may be told, as rows for a table, headings first: one row per mark and round.
 * Who stood there has columns only as far as the walk tells: person and organisation when named, the organisation in a
 * walk by organisation, neither in an anonymous one. There words stand in rows of their own, without a place, by the
 * alphabet: together with a place they could tell a person. Works in every phase; the kit's CSV guards every cell against formulas.
 */
export function toRows(paper: Paper): Cell[][] {
  const { view, words, say } = paper;
  const { report } = words;
  const { identity } = view.setup;
  const columns = [
    report.round,
    ...(identity === 'named' ? [report.person] : []),
    ...(identity === 'anonymous' ? [] : [report.organisation, report.marker]),
    report.place,
    report.across,
    report.step,
    ...(identity === 'anonymous' ? [] : [report.from]),
    report.why,
    report.help,
    ...(identity === 'anonymous' ? [] : [report.moved, report.entered]),
  ];
  const open = view.rounds.filter((round) => isOpen(paper, round));
  const rows =
    identity === 'anonymous'
      ? open.flatMap((round) => anonymous(paper, round))
      : open.flatMap((round) => told(paper, round));
  return [columns.map((phrase) => say(phrase)), ...rows];
}

function stepName(paper: Paper, along: number): string {
  const step = stepOf(paper.view.setup, along);
  return step ? stepNames(paper)[step - 1]! : '';
}

function told(paper: Paper, { round, marks }: RoundView): Cell[][] {
  const { view, words, say } = paper;
  const named = view.setup.identity === 'named';
  return marks.map(({ person, organisation, marker, place, from, why, help, moved, entered }) => [
    round,
    ...(named ? [personName(paper, person)] : []),
    organisation,
    say(words.place[marker]),
    place.along,
    place.across,
    stepName(paper, place.along),
    from && from.along,
    why,
    help,
    moved,
    entered ? 'x' : '',
  ]);
}

/** Places from low to high, then words by the alphabet: neither order tells anything of the other. */
function anonymous(paper: Paper, { round, marks }: RoundView): Cell[][] {
  const places = [...marks].sort(
    (a, b) => a.place.along - b.place.along || (a.place.across ?? 0) - (b.place.across ?? 0),
  );
  return [
    ...places.map(({ place }) => [round, place.along, place.across, stepName(paper, place.along), '', '']),
    ...wordsOnly(marks).map(({ why, help }) => [round, null, null, '', why, help]),
  ];
}

/** What was said in an anonymous round, by the alphabet. */
export function wordsOnly(marks: readonly Mark[]): readonly { readonly why: string; readonly help: string }[] {
  const said = marks.filter(({ why, help }) => why || help).map(({ why, help }) => ({ why, help }));
  return said.sort((a, b) => (a.why + a.help < b.why + b.help ? -1 : 1));
}
