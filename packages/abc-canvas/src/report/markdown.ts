import { escapeMarkdown, heading, list, table } from '@werkvorm/kit/export/markdown.js';
import type { Item, PartnerView } from '../abc-canvas.types.ts';
import { notesOf } from '../notes.ts';
import { mandateName, meansText, onPaper, partnerName, waitingNames, type Paper } from '../scene/paper.ts';

/**
 * The canvas as a page of Markdown: A and how it grew, each partner with what it comes to get and to bring, the balance,
 * the notes, and the way the group went. Works in every phase, also empty or with missing names; holds nothing that may
 * not go on paper. Ends with the line that it is a photo of a conversation, not a verdict (work-forms §17).
 */
export function toMarkdown(screen: Paper): string {
  const paper = onPaper(screen);
  return [head, ambition, growth, partners, balance, notes, path, foot].flatMap((part) => part(paper)).join('\n');
}

type Part = (paper: Paper) => readonly string[];

const field = (name: string, value: string): string => `- **${escapeMarkdown(name)}**: ${escapeMarkdown(value)}\n`;
/** The lines of a list that say something; none, no list. */
const fields = (lines: readonly (readonly [name: string, value: string] | null)[]): readonly string[] => {
  const said = lines.flatMap((line) => (line && line[1] ? [field(...line)] : []));
  return said.length ? [said.join('')] : [];
};

const head: Part = ({ view, words, say }) => [
  heading(1, view.setup.title || say(words.name)),
  ...fields([
    view.setup.title ? [say(words.report.form), say(words.name)] : null,
    [say(words.report.phase), say(words.phases[view.phase])],
  ]),
];

const ambition: Part = (paper) => {
  const { view, words, say } = paper;
  const { report } = words;
  const { text, height, variants, locked, noGo } = view.ambition;
  const { median } = view.ownership;
  const scale = (value: number | null): string => (value === null ? '' : say(words.ambition.scale, { value, of: 5 }));
  const waiting = text && !locked ? waitingNames(paper) : '';
  return [
    heading(2, `A. ${say(words.ambition.name)}: ${say(words.ambition.question)}`),
    `> ${escapeMarkdown(text || say(words.ambition.waiting))}\n`,
    ...fields([
      ...variants.map((variant) => [say(report.variant), variant.text] as const),
      [say(words.ambition.height), scale(height)],
      [say(words.ambition.ownership), scale(median)],
      [say(words.ambition.horizon), view.setup.horizon],
      ...noGo.map((item) => [say(words.ambition.noGo), withVariants(paper, item)] as const),
    ]),
    ...(locked ? [`*${escapeMarkdown(say(words.board.beacon))}*\n`] : []),
    ...(waiting ? [`${escapeMarkdown(say(report.waiting, { names: waiting }))}\n`] : []),
  ];
};

/** Former texts of the ambition, and why a beacon was opened again. */
const growth: Part = ({ view, words, say }) => {
  const { versions, beacons } = view.ambition;
  const reopened = beacons.flatMap((beacon) => (beacon.reopened ? [beacon.reopened.reason] : []));
  if (versions.length < 2 && !reopened.length) return [];
  return [
    heading(3, say(words.report.versions)),
    ...(versions.length > 1 ? [versions.map(({ text }, at) => `${at + 1}. ${escapeMarkdown(text)}\n`).join('')] : []),
    ...(reopened.length ? [list(reopened.map((reason) => say(words.report.reopened, { reason })))] : []),
  ];
};

const partners: Part = (paper) => {
  const { view, words, say } = paper;
  if (!view.partners.length) return [];
  return [heading(2, say(words.report.matrix)), ...view.partners.flatMap((partner) => onePartner(paper, partner))];
};

function onePartner(paper: Paper, partner: PartnerView): readonly string[] {
  const { words, say } = paper;
  const { report } = words;
  const nothing = [say(partner.hidden ? words.tray.hidden : words.interests.none)];
  const interests = partner.interests.map((item) => tagged(withVariants(paper, item), say(words.levels[item.level])));
  const commitments = partner.commitments.map((item) =>
    tagged(withVariants(paper, item), meansText(paper, item.means)),
  );
  return [
    heading(3, partnerName(paper, partner.name)),
    ...fields([
      [say(report.about), partner.about],
      [say(report.mandate), mandateName(paper, partner.mandate)],
      [say(words.sheet.meaning), partner.meaning.text && withVariants(paper, partner.meaning)],
      [
        say(report.ownership),
        partner.ownership === null ? '' : say(words.ambition.scale, { value: partner.ownership, of: 5 }),
      ],
    ]),
    `**B. ${escapeMarkdown(say(words.interests.name))}**\n`,
    list(interests.length ? interests : nothing),
    `**C. ${escapeMarkdown(say(words.commitment.name))}**\n`,
    list(commitments.length ? commitments : [say(words.interests.none)]),
  ];
}

const tagged = (text: string, tag: string): string => `${text} (${tag})`;

function withVariants({ words, say }: Paper, { text, variants }: Pick<Item, 'text' | 'variants'>): string {
  return [text, ...variants.map((variant) => `(${say(words.sheet.beside, { text: variant.text })})`)].join(' ').trim();
}

/** Counts side by side; no score, no verdict. */
const balance: Part = (paper) => {
  const { view, words, say } = paper;
  const { report } = words;
  if (!view.partners.length) return [];
  const count = (gets: number | null): string => (gets === null ? say(words.tray.hidden) : String(gets));
  const rows = view.partners.map(({ name, gets, brings }) => [partnerName(paper, name), count(gets), String(brings)]);
  const { gets, brings } = view.totals;
  return [
    heading(2, say(report.balance)),
    table(
      [say(words.sheet.partner), say(words.sheet.get), say(words.sheet.bring)],
      [...rows, [say(words.sheet.together), count(gets), String(brings)]],
      ['start', 'end', 'end'],
    ),
  ];
};

const notes: Part = (paper) => {
  const found = notesOf(paper);
  if (!found.length) return [];
  const lines = found.map(
    (note) => `${note.number}. **${escapeMarkdown(note.ask)}** ${escapeMarkdown(note.because)}\n`,
  );
  return [heading(2, paper.say(paper.words.sheet.notes)), lines.join('')];
};

/** Only where the group went back: the way forward is the form itself. */
const path: Part = ({ view, words, say }) => {
  const back = view.path.filter(({ reason }) => reason);
  if (!back.length) return [];
  const lines = back.map(({ from, to, reason }) =>
    say(words.report.back, { from: say(words.phases[from]), to: say(words.phases[to]), reason }),
  );
  return [heading(2, say(words.report.path)), list(lines)];
};

const foot: Part = ({ words, say }) => ['---\n', `*${escapeMarkdown(say(words.sheet.photo))}*\n`];
