import { escapeMarkdown, heading, list, paragraph, table } from '@werkvorm/kit/export/markdown.js';
import { SIGNALS, type Level, type Share, type SignalKind, type TriadView } from '../interest-triad.types.ts';
import { isDrawn, networkName } from '../views/screen.ts';
import { fullName, personName, type Paper } from './paper.ts';
import { field, foot, interestText, linksTable, mandateFacts, measurementText, type Part } from './parts.ts';
import { signalText, signalTitle } from './signal.ts';
import { SOURCES } from './sources.ts';

/** From the one to the many: the triad's own order. */
const COLUMNS: readonly Level[] = ['individual', 'organisation', 'network'];

/**
 * What the group takes home: only what is shared with all, the same whoever makes it. Whose interests on which level, what
 * is common and what conflicts, the balance, links by date, mandates, and what to talk about. What was confided to the
 * facilitator is not in it. Works in every phase, also empty.
 */
export function groupPage(paper: Paper): string {
  const parts = [head, people, matrix, marks, balance, links, mandates, signals, foot];
  return parts.flatMap((part) => part(paper)).join('\n');
}

const head: Part = (paper) => {
  const { view, words, say } = paper;
  const { report } = words;
  return [
    heading(1, `${say(words.name)}: ${networkName(paper)}`),
    `*${escapeMarkdown(say(report.group))}*\n`,
    field(say(report.phase), say(words.phases[view.phase])) + field(say(report.planned), view.setup.planned),
  ];
};

const people: Part = (paper) => {
  const { view, words, say } = paper;
  if (!view.people.length) return [];
  const names = view.people.map((person) =>
    person.away ? `${fullName(paper, person)} (${say(words.people.isAway)})` : fullName(paper, person),
  );
  return [heading(2, say(words.report.people)), list(names)];
};

const matrix: Part = (paper) => {
  const { view, words, say } = paper;
  const { report, levels } = words;
  const title = heading(2, say(words.matrix.title));
  if (!view.opened) return [title, paragraph(say(report.hidden))];
  if (!view.people.some(({ interests }) => interests.length)) return [title, paragraph(say(report.noInterests))];
  // On one's own page the first level is “you”; among others it is each person.
  const names = COLUMNS.map((level) => say(level === 'individual' ? report.person : levels[level]));
  const rows = view.people.map((person) => [
    fullName(paper, person),
    ...COLUMNS.map(
      (level) =>
        person.interests
          .filter((interest) => interest.level === level)
          .map((interest) => interestText(paper, interest))
          .join(' · ') || '–',
    ),
  ]);
  return [title, paragraph(say(words.matrix.hint)), table([say(words.group.who), ...names], rows)];
};

const marks: Part = (paper) => {
  const { view, words, say } = paper;
  if (!view.marks.length) return [];
  const lines = view.marks.map(({ kind, name, interests }) => {
    const told = interests.map((id) => escapeMarkdown(ownedText(paper, id))).join(' · ');
    return `- **${escapeMarkdown(name)}** (${escapeMarkdown(say(words.matrix[kind]))}): ${told}\n`;
  });
  return [heading(2, say(words.matrix.marks)), lines.join('')];
};

/** A shared interest with whose it is. */
function ownedText(paper: Paper, id: string): string {
  for (const person of paper.view.people) {
    const interest = person.interests.find((one) => one.id === id);
    if (interest) return `${interest.text} (${personName(paper, person.id)})`;
  }
  return '';
}

const balance: Part = ({ view, words, say }) =>
  view.balance ? [heading(2, say(words.report.balance)), `> ${escapeMarkdown(view.balance)}\n`] : [];

const links: Part = (paper) => {
  const { view, words, say } = paper;
  const { report } = words;
  const tables = view.measurements.flatMap((measurement, at) => {
    const rows = view.people.flatMap((person) => {
      const drawn = person.triad?.history[at];
      return drawn && isDrawn(drawn) ? [{ name: fullName(paper, person), links: drawn }] : [];
    });
    const title = heading(3, measurementText(paper, measurement));
    return [title, rows.length ? linksTable(paper, say(words.group.who), rows) : paragraph(say(report.noLinks))];
  });
  return tables.length ? [heading(2, say(report.links)), ...tables] : [];
};

const mandates: Part = (paper) => {
  const { view, words, say } = paper;
  const lines = view.people.flatMap((person) => {
    const mandate = person.triad?.mandate;
    if (!mandate) return [];
    const facts = mandateFacts(paper, mandate).map(
      ([name, value]) => `${escapeMarkdown(name)}: ${escapeMarkdown(value)}`,
    );
    const told = [escapeMarkdown(say(words.mandates[mandate.type])), ...facts].join(' · ');
    return [`- **${escapeMarkdown(fullName(paper, person))}**: ${told}\n`];
  });
  return lines.length ? [heading(2, say(words.report.mandates)), lines.join('')] : [];
};

/** By signal: for how many, whom to begin with, and on which source it rests. */
const signals: Part = (paper) => {
  const { view, words, say } = paper;
  const { report, signals: said } = words;
  if (!view.opened) return [];
  const told = toldShares(view);
  const blocks = told.flatMap(({ kind, count, of }) => [
    `**${escapeMarkdown(say(words.shares[kind], { count, of }))}** ${escapeMarkdown(say(said.source, { source: SOURCES[SIGNALS[kind]] }))}\n`,
    ...starters(paper, kind),
  ]);
  const rest = told.length ? blocks : [paragraph(say(report.noSignals))];
  return [heading(2, say(said.label)), paragraph(say(report.signalsHint)), ...rest];
};

/** Those beside whose names it stands; what was talked about already is not begun again. */
function starters(paper: Paper, kind: SignalKind): readonly string[] {
  const lines = paper.view.people.flatMap((person) =>
    person.signals
      .filter((signal) => signal.kind === kind && !signal.dismissed)
      .map((signal) => {
        const title = signalTitle(paper, signal, personName(paper, person.id));
        return `- *${escapeMarkdown(title)}* ${escapeMarkdown(signalText(paper, signal))}\n`;
      }),
  );
  return lines.length ? [lines.join('')] : [];
}

/** The shares that say something: “2 of 8”. */
export function toldShares({ shares }: Pick<TriadView, 'shares'>): readonly Share[] {
  return shares.filter(({ count }) => count > 0);
}
