/** Time of the circle's layout, in this process. One JSON line per case: `node --conditions=@werkvorm/source bench/layout.js`. */
import { performance } from 'node:perf_hooks';
import { tableMeasure } from '@werkvorm/kit/export/text.js';
import { layoutCircle } from '../packages/opportunity-circle/src/opportunity-circle.layout.ts';

const words = [
  'hartig samen leven',
  'vrijplaatsen',
  'aanspreekbare bewoners',
  'duurzame ontmoetingen',
  'een trekker',
  'bestaansviering',
  'kwaliteiten verbinden',
];
const long = 'een plek waar we elkaar zonder afspraak treffen en samen iets maken dat blijft';

const cases = [
  { name: '24 cards', count: 24, width: 1256, height: 832 },
  { name: '24 cards, narrow', count: 24, width: 640 },
  { name: '24 long cards in the centre', count: 24, width: 768, text: long, ring: 5 },
  { name: '60 cards', count: 60, width: 1256, height: 832 },
  { name: '200 cards', count: 200, width: 1256, height: 832 },
  { name: '1000 cards', count: 1000, width: 1256, height: 832 },
];

for (const { name, count, width, height, text, ring } of cases) {
  const cards = Array.from({ length: count }, (_, i) => ({
    id: `c${i}`,
    text: text ?? words[i % words.length],
    ring: ring ?? 1 + ((((i * 7) % 10) >> 1) % 5),
    marks: i % 4,
  }));
  const input = {
    cards,
    rings: 5,
    width,
    height,
    dir: 'ltr',
    em: 16,
    measure: tableMeasure,
    ringNames: ['edge', 'ring 2', 'ring 3', 'ring 4', 'centre'],
    centre: 'What we want to go for',
  };
  const times = [];
  for (let i = 0; i < 25; i++) {
    const from = performance.now();
    layoutCircle(input);
    times.push(performance.now() - from);
  }
  const first = times[0];
  times.sort((a, b) => a - b);
  const round = (ms) => Math.round(ms * 100) / 100;
  console.log(
    JSON.stringify({
      bench: 'layout',
      name,
      count,
      first: round(first),
      median: round(times[12]),
      p95: round(times[23]),
      unit: 'ms',
    }),
  );
}
