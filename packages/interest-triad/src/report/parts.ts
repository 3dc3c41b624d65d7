import { escapeMarkdown, table } from '@werkvorm/kit/export/markdown.js';
import { LINKS, type Interest, type Mandate, type Measured, type Measurement } from '../interest-triad.types.ts';
import { dayText, linkName, strengthName } from '../views/screen.ts';
import type { Paper } from './paper.ts';

/** A part of a page, as blocks of Markdown that stand apart. */
export type Part = (paper: Paper) => readonly string[];

/** A named value on a line of its own; an empty one is left out. */
export function field(name: string, value: string): string {
  return value ? `- **${escapeMarkdown(name)}**: ${escapeMarkdown(value)}\n` : '';
}

/** An interest, with the lens through which it is looked at. */
export function interestText({ words, say }: Paper, { text, lens }: Pick<Interest, 'text' | 'lens'>): string {
  return lens ? `${text} (${say(words.lenses[lens])})` : text;
}

/** A measurement in a heading: its day, what it was about, how close the cooperation was. */
export function measurementText(paper: Paper, { date, label, intensity }: Measurement): string {
  const { words, say } = paper;
  return [dayText(paper, date), label, intensity && say(words.intensities[intensity])].filter(Boolean).join(' · ');
}

/** A table of links in words: one row for each entry, what it is called first. */
export function linksTable(
  paper: Paper,
  head: string,
  rows: readonly { readonly name: string; readonly links: Measured }[],
): string {
  const { words, say } = paper;
  const named = ({ name, links }: (typeof rows)[number]) =>
    links.entered ? `${name} (${say(words.link.entered)})` : name;
  return table(
    [head, ...LINKS.map((link) => linkName(paper, link))],
    rows.map((row) => [named(row), ...LINKS.map((link) => strengthName(paper, row.links[link]))]),
  );
}

/** What is known of a mandate beside its type: name and value. */
export function mandateFacts(paper: Paper, mandate: Mandate): readonly (readonly [name: string, value: string])[] {
  const { words, say } = paper;
  const { report, reasons } = words;
  const { margins, grantedBy, validFrom, formal, planned, use, entered } = mandate;
  const because = mandate.reasons.map((reason) => say(reasons[reason])).join(', ');
  const facts: readonly (readonly [string, string])[] = [
    [say(report.margins), margins],
    [say(words.mandate.grantedBy), grantedBy],
    [say(words.mandate.validFrom), validFrom && dayText(paper, validFrom)],
    [say(words.mandate.formal), formal ? '✓' : ''],
    [say(report.use), [use ? say(words.uses[use]) : '', because && `(${because})`].filter(Boolean).join(' ')],
    [say(report.planned), planned],
    [say(words.link.entered), entered ? '✓' : ''],
  ];
  return facts.filter(([, value]) => value !== '');
}

/** The last lines of every page: what it is, and what it is not (work-forms §17). */
export const foot: Part = ({ words, say }) => ['---\n', `*${escapeMarkdown(say(words.report.photo))}*\n`];
