import { escapeMarkdown, heading, paragraph } from '@werkvorm/kit/export/markdown.js';
import { LEVELS, type Note, type Own } from '../interest-triad.types.ts';
import { dayText, isDrawn, networkName } from '../views/screen.ts';
import { fullName, personName, type Paper } from './paper.ts';
import { field, foot, interestText, linksTable, mandateFacts } from './parts.ts';
import { signalText, signalTitle } from './signal.ts';
import { SOURCES } from './sources.ts';

/**
 * A participant's own page: all that is theirs, shared or not, and nothing of anybody else but the notes between them. Its
 * first words say that it is only for them; what is shared with all stands on the group page.
 */
export function ownPage(paper: Paper, own: Own): string {
  const parts = [head, interests, links, mandate, signals, notes];
  return [...parts.flatMap((part) => part(paper, own)), ...foot(paper)].join('\n');
}

type OwnPart = (paper: Paper, own: Own) => readonly string[];

const head: OwnPart = (paper, { person }) => {
  const { view, words, say } = paper;
  const { report } = words;
  const me = view.people.find(({ id }) => id === person);
  return [
    heading(1, `${say(words.name)}: ${say(report.private)}`),
    `> ${escapeMarkdown(say(report.privateHint))}\n`,
    field(say(report.person), me ? fullName(paper, me) : '') +
      field(say(report.network), networkName(paper)) +
      field(say(report.phase), say(words.phases[view.phase])),
  ];
};

const interests: OwnPart = (paper, own) => {
  const { words, say } = paper;
  const blocks = LEVELS.flatMap((level) => {
    const mine = own.interests.filter((interest) => interest.level === level);
    const lines = mine.map((interest) => {
      const notes = [
        say(words.visibility[interest.visibility]),
        ...(interest.entered ? [say(words.link.entered)] : []),
      ];
      return `- ${escapeMarkdown(interestText(paper, interest))} *(${escapeMarkdown(notes.join(', '))})*\n`;
    });
    return [heading(3, say(words.questions[level])), lines.join('') || paragraph(say(words.own.none))];
  });
  return [heading(2, say(words.report.own)), ...blocks];
};

const links: OwnPart = (paper, { triad }) => {
  const { view, words, say } = paper;
  const { report } = words;
  const rows = view.measurements.flatMap(({ date, label }, at) => {
    const drawn = triad.history[at];
    const name = [dayText(paper, date), label].filter(Boolean).join(' · ');
    return drawn && isDrawn(drawn) ? [{ name, links: drawn }] : [];
  });
  if (!rows.length) return [];
  const seen = say(words.visible, { text: say(words.visibility[triad.visibility]) });
  return [heading(2, say(report.links)), paragraph(seen), linksTable(paper, say(report.date), rows)];
};

const mandate: OwnPart = (paper, { triad }) => {
  const { words, say } = paper;
  if (!triad.mandate) return [];
  const facts = mandateFacts(paper, triad.mandate).map(([name, value]) => field(name, value));
  return [
    heading(2, say(words.mandate.title)),
    field(say(words.mandate.title), say(words.mandates[triad.mandate.type])) + facts.join(''),
  ];
};

const signals: OwnPart = (paper, own) => {
  const { words, say } = paper;
  const { signals: said } = words;
  if (!own.signals.length) return [];
  const lines = own.signals.map((signal) => {
    const title = signalTitle(paper, signal, say(said.you));
    const talked = signal.dismissed ? ` (${escapeMarkdown(say(said.talked))})` : '';
    const source = escapeMarkdown(say(said.source, { source: SOURCES[signal.source] }));
    return `- **${escapeMarkdown(title)}**${talked} ${escapeMarkdown(signalText(paper, signal))} ${source}\n`;
  });
  return [heading(2, say(said.label)), paragraph(say(words.report.signalsHint)), lines.join('')];
};

const notes: OwnPart = (paper, { person }) => {
  const { view, words, say } = paper;
  const { report, share } = words;
  const from = ({ author }: Note): string =>
    say(share.noteFrom, { name: author ? personName(paper, author) : say(share.guide) });
  const about = (note: Note): string => say(share.noteAbout, { name: personName(paper, note.person) });
  const section = (title: string, list: readonly Note[], whose: (note: Note) => string): readonly string[] => {
    const lines = list.map((note) => `- ${escapeMarkdown(note.text)} *(${escapeMarkdown(whose(note))})*\n`);
    return lines.length ? [heading(2, title), lines.join('')] : [];
  };
  return [
    ...section(
      say(report.notesAbout),
      view.notes.filter((note) => note.person === person),
      from,
    ),
    ...section(
      say(report.notesBy),
      view.notes.filter((note) => note.author === person),
      about,
    ),
  ];
};
