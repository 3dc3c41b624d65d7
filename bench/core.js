/**
 * How long it takes to open a long log: 100,000 events, against `JSON.parse` of the same log as text, in the same run.
 * Prints one JSON line per figure: `{"name", "ratio"}`; below 1 it is faster than parsing. `ms` is for this machine.
 */
import { Board, fold, load, save, toJsonText } from '../packages/core/src/index.ts';
import { SAMPLE_RINGS, sample } from '../packages/core/src/testing/sample.ts';

const EVENTS = 100_000;
const ROUNDS = 15;

/** A log as a long game leaves it: cards are laid, then moved back and forth over the rings. */
function longLog(cards) {
  const log = Array.from({ length: cards }, (_, i) => ({
    seq: i + 1,
    id: `command${i}`,
    events: [{ type: 'note.added', note: `note${i}`, text: `Kaart nummer ${i}`, by: 'person1' }],
  }));
  for (let i = cards; i < EVENTS; i++) {
    const ring = Math.floor(i / cards) % SAMPLE_RINGS;
    log.push({ seq: i + 1, id: `command${i}`, events: [{ type: 'note.moved', note: `note${i % cards}`, ring }] });
  }
  return log;
}

function time(action) {
  const start = performance.now();
  action();
  return performance.now() - start;
}

const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];

for (const cards of [24, 60]) {
  const saved = save(sample, longLog(cards));
  const text = toJsonText(saved);
  const { board } = load(sample, saved);
  const actions = {
    parse: () => JSON.parse(text),
    fold: () => fold(sample, board.log),
    board: () => new Board(sample, board.log),
    load: () => load(sample, saved),
  };
  const times = Object.fromEntries(Object.keys(actions).map((name) => [name, []]));
  // Side by side, round after round, so that whatever else the machine does falls on all alike.
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, action] of Object.entries(actions)) times[name].push(time(action));
  }
  const parse = median(times.parse);
  for (const name of ['fold', 'board', 'load']) {
    const ms = median(times[name]);
    console.log(
      JSON.stringify({
        name: `core/${name} of 100,000 events, ${cards} cards`,
        ratio: +(ms / parse).toFixed(2),
        ms: +ms.toFixed(1),
      }),
    );
  }
}
