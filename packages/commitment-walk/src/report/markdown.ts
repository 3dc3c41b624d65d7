import { escapeMarkdown, heading, list, table } from '@werkvorm/kit/export/markdown.js';
import type { Phrase } from '@werkvorm/kit';
import type { Mark, RoundView } from '../commitment-walk.types.ts';
import { isOpen, type Paper } from '../scene/input.ts';
import { endText, shortPlace, stepNames } from '../views/scale.ts';
import { at, factsOf, spread } from './facts.ts';
import { owner, personName } from './names.ts';
import { wordsOnly } from './rows.ts';

/**
 * The walk as a page of Markdown: what was decided, the line, round beside round (lowest, spread, movement; never an
 * average), where people stood as far as the walk tells, what they said, the issues. Works in every phase, also empty or
 * with missing names; holds nothing that the view does not. Ends with the line that it is a photo of a conversation, not
 * a verdict (work-forms §17), and with the source of the step names where they are somebody else's.
 */
export function toMarkdown(paper: Paper): string {
  const parts = [head, line, people, rounds, places, reasons, issues, foot];
  return parts.flatMap((part) => part(paper)).join('\n');
}

type Part = (paper: Paper) => readonly string[];

const field = (name: string, value: string): string => `- **${escapeMarkdown(name)}**: ${escapeMarkdown(value)}\n`;

const head: Part = ({ view, words, say }) => [
  heading(1, say(words.name)),
  ...(view.setup.decided ? [`> ${escapeMarkdown(view.setup.decided)}\n`] : []),
];

const line: Part = (paper) => {
  const { view, words, say } = paper;
  const { setup, phase, round } = view;
  const { report } = words;
  const ends = (low: string, high: string): string => `${low} – ${high}`;
  const current = round ? `, ${say(words.round, { round })}` : '';
  return [
    [
      field(say(report.ends), ends(endText(paper, 'low'), endText(paper, 'high'))),
      setup.across ? field(say(report.across), ends(endText(paper, 'acrossLow'), endText(paper, 'acrossHigh'))) : '',
      field(say(report.scale), setup.steps ? stepNames(paper).join(' · ') : say(report.continuous)),
      field(say(report.identity), say(words.identity[setup.identity])),
      field(say(report.phase), `${say(words.phases[phase])}${current}`),
    ].join(''),
  ];
};

/** Names only in a named walk; else how many, so that nobody is told by who else was there. */
const people: Part = (paper) => {
  const { view, words, say } = paper;
  if (!view.people.length) return [];
  const names = view.people.map(({ id, organisation, away }) => {
    const name = organisation ? `${personName(paper, id)}, ${organisation}` : personName(paper, id);
    return away ? `${name} (${say(words.people.isAway)})` : name;
  });
  const count = say(words.people.count, { count: view.people.length });
  return [heading(2, say(words.report.people)), list(view.setup.identity === 'named' ? names : [count])];
};

/** Round beside round, one column each. */
const rounds: Part = (paper) => {
  const { view, words, say } = paper;
  const { report, facts } = words;
  const closed = view.rounds
    .filter((round) => !isOpen(paper, round))
    .map(({ round }) => field(say(words.round, { round }), say(report.hidden)));
  const open = view.rounds.filter(({ revealed }) => revealed);
  if (!open.length) return closed.length ? [heading(2, say(report.rounds)), closed.join('')] : [];
  const row = (name: Phrase, value: (summary: NonNullable<RoundView['summary']>) => string): string[] => [
    say(name),
    ...open.map(({ summary }) => (summary ? value(summary) : '–')),
  ];
  const rows = [
    row(report.stand, ({ count }) => String(count)),
    row(report.aside, ({ abstained }) => String(abstained)),
    row(report.lowest, ({ lowest }) => at(paper, lowest)),
    row(report.median, ({ median }) => at(paper, median)),
    row(report.highest, ({ highest }) => at(paper, highest)),
    row(report.spread, (summary) => spread(paper, summary)),
    ...(view.setup.identity === 'anonymous' || open.length < 2
      ? []
      : [row(report.movement, ({ moved }) => (moved ? say(facts.movedLong, { ...moved }) : '–'))]),
  ];
  const last = open.at(-1)!;
  return [
    heading(2, say(report.rounds)),
    table(['', ...open.map(({ round }) => say(words.round, { round }))], rows),
    last.summary
      ? factsOf(paper, last)
          .map(({ name, value }) => field(name, value))
          .join('')
      : `${escapeMarkdown(say(report.nobody))}\n`,
    ...(closed.length ? [closed.join('')] : []),
  ];
};

/** Where people stood: a row for each mark, or in an anonymous walk for each place. */
const places: Part = (paper) => {
  const { view, words, say } = paper;
  const open = view.rounds.filter((round) => isOpen(paper, round));
  if (!open.some(({ marks }) => marks.length)) return [];
  const columns = open.map(({ round }) => say(words.round, { round }));
  const section = (name: string, rows: string[][]): string[] => [
    heading(2, say(words.report.place)),
    table([name, ...columns], rows),
  ];
  if (view.setup.identity === 'anonymous') return section(say(words.report.place), counted(paper, open));
  const ids = [...new Set(open.flatMap(({ marks }) => marks.map(({ id }) => id)))];
  const rows = ids.map((id) => {
    const found = open.map(({ marks }) => marks.find((mark) => mark.id === id));
    const name = owner(
      paper,
      found.find((mark) => mark)!,
    );
    return [name, ...found.map((mark) => (mark ? shortPlace(paper, mark.place) : '–'))];
  });
  const named = view.setup.identity === 'named';
  return section(say(named ? words.report.person : words.report.organisation), rows);
};

/** How many stood at each place, from low to high. */
function counted(paper: Paper, open: readonly RoundView[]): string[][] {
  const key = ({ place }: Mark): string => `${place.along} ${place.across ?? ''}`;
  const known = new Map(open.flatMap(({ marks }) => marks.map((mark) => [key(mark), mark.place])));
  const sorted = [...known].sort(([, a], [, b]) => a.along - b.along || (a.across ?? 0) - (b.across ?? 0));
  return sorted.map(([id, place]) => [
    shortPlace(paper, place),
    ...open.map(({ marks }) => String(marks.filter((mark) => key(mark) === id).length)),
  ]);
}

const reasons: Part = (paper) => {
  const { view, words, say } = paper;
  const out = view.rounds
    .filter((round) => isOpen(paper, round))
    .flatMap((round) => {
      const lines =
        view.setup.identity === 'anonymous'
          ? wordsOnly(round.marks).map((one) => said(paper, one))
          : round.marks.flatMap((mark) => spoken(paper, mark));
      return lines.length
        ? [heading(3, say(words.round, { round: round.round })), `${lines.map((one) => `- ${one}\n`).join('')}`]
        : [];
    });
  return out.length ? [heading(2, say(words.report.reasons)), ...out] : [];
};

function spoken(paper: Paper, mark: Mark): string[] {
  const text = said(paper, mark);
  return text
    ? [`**${escapeMarkdown(owner(paper, mark))}** (${escapeMarkdown(shortPlace(paper, mark.place))}): ${text}`]
    : [];
}

/** The questions with what was answered, in one line. */
function said({ words, say }: Paper, { why, help, moved = '' }: { why: string; help: string; moved?: string }): string {
  const { report } = words;
  const answers: readonly (readonly [string, string])[] = [
    [say(report.why), why],
    [say(report.help), help],
    [say(report.moved), moved],
  ];
  return answers
    .filter(([, answer]) => answer)
    .map(([question, answer]) => `*${escapeMarkdown(question)}*: ${escapeMarkdown(answer)}`)
    .join(' · ');
}

const issues: Part = ({ view, words, say }) =>
  view.issues.length ? [heading(2, say(words.report.issues)), list(view.issues.map(({ text }) => text))] : [];

const foot: Part = ({ view, words, say }) => {
  const { steps, naming } = view.setup;
  const source =
    naming === 'bus' && steps === 5
      ? words.prepare.busCredit
      : naming === 'gradients' && steps === 8
        ? words.prepare.gradientsCredit
        : null;
  return ['---\n', `*${escapeMarkdown(say(words.photo))}*\n`, ...(source ? [`${escapeMarkdown(say(source))}\n`] : [])];
};
