/** The figures as a table for the terminal and as docs/benchmarks.md. */
import { cpus, totalmem } from 'node:os';

const shown = (value) => (value === undefined ? '' : String(value));

/** Whether a figure is within its target; undefined where there is none. A target bounds the ratio, else the ms. */
export const held = ({ target, ratio, ms }) => (target === undefined ? undefined : (ratio ?? ms) <= target);

const mark = (figure) => ({ true: '✔', false: '✖' })[held(figure)] ?? '';

/** Lines with columns of equal width, for the terminal. */
export function table(figures) {
  const rows = figures.map((figure) => [
    mark(figure),
    `${figure.bench}: ${figure.name}`,
    shown(figure.ratio),
    figure.target === undefined ? '' : `≤ ${figure.target}`,
    shown(figure.ms ?? figure.median),
    shown(figure.bare),
    shown(figure.load),
  ]);
  const all = [['', 'figure', 'ratio', 'target', 'ms', 'bare ms', 'load'], ...rows];
  const widths = all[0].map((_, column) => Math.max(...all.map((row) => row[column].length)));
  return all.map((row) => row.map((cell, column) => cell.padEnd(widths[column])).join('  ')).join('\n');
}

const markdownTable = (heads, rows) =>
  [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const compared = (figures) =>
  markdownTable(
    ['What', 'Ratio to the bare page', 'Target', 'Held', 'Element, ms', 'Bare page, ms', 'Load average'],
    figures.map((figure) => [
      figure.name,
      figure.ratio ?? round2(figure.ms / figure.bare),
      figure.target === undefined ? '–' : `≤ ${figure.target}${figure.ratio === undefined ? ' ms' : ''}`,
      { true: 'yes', false: '**no**' }[held(figure)] ?? '–',
      figure.ms,
      figure.bare,
      figure.load,
    ]),
  );

const round2 = (value) => Number(value.toFixed(2));

/** The page of the documentation. */
export function page(figures, { date, chromium, node }) {
  const of = (bench) => figures.filter((figure) => figure.bench === bench);
  const memory = Math.round(totalmem() / 2 ** 30);
  return `# Benchmarks

Written by \`npm run bench\` on ${date}. Repeat it with that command (needs Chromium; ten minutes on an idle machine, more on a busy one). It replaces this page.

The machine: ${cpus().length} cores, ${memory} GB of memory. Chromium ${chromium}, Node ${node}. The load average stands beside
every figure: above the number of cores, other programs were taking time from this one, and only the ratios mean something.
Ratios compare two things measured by turns in the same run; milliseconds are for this machine only.

## Dragging a card

A real mouse takes one of 24, 200 or 1,000 cards from the edge to the middle and back, twice, in 120 moves, each given as soon
as the page has dealt with the last. Beside it the bare page: one hand-written SVG with the same rings and as many cards (a
group of a rectangle and text) in the same places, dragged by thirty lines of script without targets, keys or rules.
“Busy” is the main thread's own processor time over the whole drag, lifting and putting back included, divided by the moves.
“4× slower” is Chromium's processor throttling. Medians of several drags of each, by turns.

${compared(of('drag'))}

## From the navigation to a card that can be lifted

Nothing cached; the element is loaded in its production build with a saved board (\`src\`), the bare page has its cards in its HTML.

${compared(of('load'))}

## A hall on the line

A commitment walk with 500 people, seen by all while they walk, against a bare SVG with 500 circles in the same places. A
participant's own marker is dragged along the line over the others and back, twice, as above. “One move” is a command: until
drawn from just after one frame to just after the frame that shows it (so 16.7 ms is the least); busy is all that the main
thread does for it, saving included. Frames are held at full speed; four times slower is written down without a target.

${compared(of('walk'))}

## A network at a glance

The overview of an interest triad with 60 people, three measurements each, as the facilitator sees it, against a page with the
same triangles and words in its HTML. “One link” is a command, measured as a move of the walk is.

${compared(of('triad'))}

## Opening a long log

100,000 events, against \`JSON.parse\` of the same log as text; below 1 is faster than parsing.

${markdownTable(
  ['What', 'Ratio to JSON.parse', 'Target', 'Held', 'ms'],
  of('core').map((figure) => [
    figure.name,
    figure.ratio,
    figure.target ? `< ${figure.target}` : '–',
    { true: 'yes', false: '**no**' }[held(figure)] ?? '–',
    figure.ms,
  ]),
)}

## Laying out the circle

The pure layout alone, in milliseconds.

${markdownTable(
  ['Cards', 'First', 'Median', '95th percentile'],
  of('layout').map(({ name, first, median, p95 }) => [name, first, median, p95]),
)}

## Size of a kept run

${markdownTable(
  ['Saved board', 'Entries', 'kB', 'kB gzipped', 'Bytes per entry'],
  of('run-size').map((figure) => [
    figure.name.replace('saved board, ', ''),
    figure.entries,
    figure.kB,
    figure.gzipped,
    figure['bytes per entry'],
  ]),
)}
`;
}
