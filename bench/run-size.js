/**
 * How large a kept run is: the saved board (JSON) of the reference workshop and of crowded circles. One JSON line each.
 *
 * `node --conditions=@werkvorm/source bench/run-size.js`
 */
import { gzipSync } from 'node:zlib';
import { toJsonText } from '@werkvorm/core';
import { sampleLog } from '../packages/opportunity-circle/src/samples/hefboom-5.ts';
import { boardWith } from './support/boards.js';
import { round, tell } from './support/figures.js';

const runs = [
  { name: 'reference workshop, finished', saved: sampleLog('nl', 'finished') },
  { name: 'crowded, 60 cards', saved: sampleLog('nl', 'crowded') },
  ...[24, 200, 1000].map((count) => ({ name: `${count} cards`, saved: boardWith(count).saved })),
];

for (const { name, saved } of runs) {
  const text = toJsonText(saved);
  const bytes = Buffer.byteLength(text);
  tell({
    bench: 'run-size',
    name: `saved board, ${name}`,
    entries: saved.log.length,
    kB: round(bytes / 1024, 1),
    gzipped: round(gzipSync(text, { level: 9 }).length / 1024, 1),
    'bytes per entry': round(bytes / saved.log.length, 0),
  });
}
