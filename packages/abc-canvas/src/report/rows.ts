import type { Cell } from '@werkvorm/kit/export/csv.js';
import type { Item } from '../abc-canvas.types.ts';
import { meansText, onPaper, partnerName, type Paper } from '../scene/paper.ts';

/**
 * Everything written on the canvas as rows for a table, headings first: one row per line, with its partner (none: of the
 * group), the part, its level or means, and the text. A text that lies beside another has a row of its own. Works in every
 * phase; the kit's CSV guards every cell against formulas.
 */
export function toRows(screen: Paper): Cell[][] {
  const paper = onPaper(screen);
  const { view, words, say } = paper;
  const { report } = words;
  const heads = [words.sheet.partner, report.part, report.kind, report.text].map((phrase) => say(phrase));
  const line = (partner: string, part: string, kind: string, { text, variants }: Pick<Item, 'text' | 'variants'>) => [
    ...(text ? [[partner, part, kind, text]] : []),
    ...variants.map((variant) => [partner, `${part} (${say(report.variant)})`, kind, variant.text]),
  ];
  return [
    heads,
    ...line('', say(words.ambition.name), '', view.ambition),
    ...view.ambition.noGo.flatMap((item) => line('', say(words.ambition.noGo), '', item)),
    ...view.partners.flatMap((partner): Cell[][] => {
      const name = partnerName(paper, partner.name);
      return [
        ...line(name, say(words.sheet.meaning), '', partner.meaning),
        ...partner.interests.flatMap((item) =>
          line(name, say(words.interests.name), say(words.levels[item.level]), item),
        ),
        ...partner.commitments.flatMap((item) =>
          line(name, say(words.commitment.name), meansText(paper, item.means), item),
        ),
      ];
    }),
  ];
}
