import type { Measure } from '@werkvorm/kit/export/text.js';
import { initials } from '@werkvorm/kit/look/shapes.js';
import type { CellInput, RowInput, SheetInput } from '../abc-canvas.layout.ts';
import type { Item, Part, PartnerView } from '../abc-canvas.types.ts';
import { notesOf, type Note } from '../notes.ts';
import { mandateName, meansText, partnerName, type Paper } from './paper.ts';

/** The sheet as its layout takes it, from what may go on paper. */
export function sheetInput(paper: Paper, dir: 'ltr' | 'rtl', measure: Measure, date: string): SheetInput {
  const { view, words, say } = paper;
  const notes = notesOf(paper);
  const { totals } = view;
  const people = say(words.sheet.people, { count: view.people.length });
  return {
    dir,
    measure,
    title: view.setup.title || say(words.name),
    subtitle: subtitle(paper),
    ambition: ambition(paper, notes),
    heads: {
      interests: {
        name: say(words.interests.name),
        asks: say(words.interests.question),
        notes: at(notes, 'interests'),
      },
      commitment: {
        name: say(words.commitment.name),
        asks: say(words.commitment.question),
        notes: at(notes, 'commitment'),
      },
      get: say(words.sheet.get),
      bring: say(words.sheet.bring),
      own: say(words.board.own),
    },
    rows: view.partners.map((partner, index) => row(paper, partner, index, notes)),
    total: {
      name: say(words.sheet.together),
      interests: totals.gets === null ? say(words.tray.hidden) : say(words.sheet.gets, { count: totals.gets }),
      commitments: say(words.sheet.brings, { count: totals.brings }),
      gets: totals.gets,
      brings: totals.brings,
    },
    notesTitle: say(words.sheet.notes),
    notes,
    foot: [say(words.sheet.photo), date, say(words.sheet.partners, { count: view.partners.length }), people].join(
      ' · ',
    ),
  };
}

/** The form where the canvas has a title of its own, the phase, and which text of the ambition it is. */
function subtitle({ view, words, say }: Paper): string {
  const { setup, phase, ambition } = view;
  const count = ambition.versions.length;
  return [
    ...(setup.title ? [say(words.name)] : []),
    say(words.phases[phase]),
    ...(count > 1 ? [say(words.ambition.version, { version: count })] : []),
    ...(ambition.locked ? [say(words.board.beacon)] : []),
  ].join(' · ');
}

function ambition(paper: Paper, notes: readonly Note[]): SheetInput['ambition'] {
  const { view, words, say } = paper;
  const { text, height, noGo, variants } = view.ambition;
  const { median } = view.ownership;
  const beside = variants.map((variant) => variant.text);
  return {
    name: say(words.ambition.name),
    asks: say(words.ambition.question),
    text: text || say(words.ambition.waiting),
    notes: at(notes, 'ambition'),
    gauges: [
      ...(height === null ? [] : [{ name: say(words.ambition.height), value: height }]),
      ...(median === null ? [] : [{ name: say(words.ambition.ownership), value: median }]),
      ...(view.setup.horizon ? [{ name: say(words.ambition.horizon), value: view.setup.horizon }] : []),
    ],
    more: [
      ...(beside.length ? [{ name: say(words.report.variant), text: beside.join(' · ') }] : []),
      ...(noGo.length
        ? [{ name: say(words.ambition.noGo), text: noGo.map((item) => said(paper, item)).join(' · ') }]
        : []),
      ...view.partners
        .filter(({ meaning }) => meaning.text)
        .map(({ name, meaning }) => ({ name: partnerName(paper, name), text: said(paper, meaning) })),
    ],
  };
}

function row(paper: Paper, partner: PartnerView, index: number, notes: readonly Note[]): RowInput {
  const { words, say } = paper;
  const name = partnerName(paper, partner.name);
  const interests = partner.interests.map((item) => ({ text: said(paper, item), tag: say(words.levels[item.level]) }));
  const commitments = partner.commitments.map((item) => ({
    text: said(paper, item),
    tag: meansText(paper, item.means),
  }));
  const cell = (lines: CellInput['lines'], part: Part, hidden: boolean): CellInput => ({
    lines,
    instead: lines.length ? '' : say(hidden ? words.tray.hidden : words.interests.none),
    notes: at(notes, part, partner.id),
  });
  return {
    name,
    about: [partner.about, mandateName(paper, partner.mandate)].filter(Boolean).join(' · '),
    organisation: index,
    initials: initials(name),
    interests: cell(interests, 'interests', partner.hidden),
    commitments: cell(commitments, 'commitment', false),
    gets: partner.gets,
    brings: partner.brings,
    ownership: partner.ownership,
  };
}

/** A text, and what lies beside it until somebody chooses. */
function said({ words, say }: Paper, { text, variants }: Pick<Item, 'text' | 'variants'>): string {
  return [text, ...variants.map((variant) => `(${say(words.sheet.beside, { text: variant.text })})`)].join(' ');
}

function at(notes: readonly Note[], part: Part, partner = ''): readonly number[] {
  const stands = ({ spots }: Note) => spots.some((spot) => spot.part === part && spot.partner === partner);
  return notes.filter(stands).map(({ number }) => number);
}
