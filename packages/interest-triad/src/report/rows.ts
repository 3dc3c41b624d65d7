import type { Cell } from '@werkvorm/kit/export/csv.js';
import { LINKS } from '../interest-triad.types.ts';
import { isDrawn, linkName } from '../views/screen.ts';
import { isPrivate, personName, triadOf, type Paper } from './paper.ts';

/**
 * Links by date as rows for a table, headings first: one row for each measurement and each person who drew something in
 * it and shares it with all; strengths as 0 to 4, empty where not drawn. In the table of a participant stand their own
 * links too, shared or not; it then says in a column who sees each row. The kit's CSV guards every cell against formulas.
 */
export function toRows(paper: Paper): Cell[][] {
  const { view, words, say } = paper;
  const { report } = words;
  const own = isPrivate(paper);
  const heads: Cell[] = [
    ...[report.date, report.label, report.intensity, report.person, report.organisation].map((head) => say(head)),
    ...LINKS.map((link) => linkName(paper, link)),
    say(words.link.entered),
    ...(own ? [say(report.visibility)] : []),
  ];
  const rows = view.measurements.flatMap(({ date, label, intensity }, at) =>
    view.people.flatMap((person): Cell[][] => {
      const triad = triadOf(paper, person);
      const links = triad?.history[at];
      if (!triad || !links || !isDrawn(links)) return [];
      const seen = person.id === view.me?.person ? words.visibility : words.seenBy;
      return [
        [
          date,
          label,
          intensity && say(words.intensities[intensity]),
          personName(paper, person.id),
          person.organisation,
          ...LINKS.map((link) => links[link]),
          links.entered ? 'x' : '',
          ...(own ? [say(seen[triad.visibility])] : []),
        ],
      ];
    }),
  );
  return [heads, ...rows];
}
