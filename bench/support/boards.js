/** Circles of any size, played by the rules as people would: picks by many, moves in turns. The same call, the same board. */
import { Board, save, toJsonText } from '@werkvorm/core';
import { circleForm } from '@werkvorm/opportunity-circle/form.js';

const PICKS = 24;
const START = Date.UTC(2026, 10, 12, 8, 0);
const THINGS = [
  'hartig samen leven',
  'vrijplaatsen',
  'aanspreekbare bewoners',
  'duurzame ontmoetingen',
  'een trekker',
  'bestaansviering',
  'kwaliteiten verbinden',
];

/** A board in the moving, with `count` cards on its circle, spread over all rings but the centre; each can be moved. */
export function boardWith(count) {
  const board = new Board(circleForm);
  const people = Math.max(8, Math.ceil(count / PICKS));
  let ids = 0;
  let now = START;
  const platform = { now: () => (now += 20_000), id: () => `b${++ids}` };
  const send = (command, as = { role: 'facilitator' }) => {
    const entry = board.judge(command, as, platform.id(), platform);
    if ('refused' in entry)
      throw new Error(`The board breaks a rule: ${command.type} is refused with ${entry.refused}`);
    board.append([entry]);
  };
  send({
    type: 'setup.change',
    setup: { title: `A circle of ${count}`, rings: 5, rounds: 0, picksMin: 1, picksMax: PICKS },
  });
  send({ type: 'cards.add', texts: Array.from({ length: count }, (_, i) => `${THINGS[i % THINGS.length]} ${i + 1}`) });
  for (let i = 0; i < people; i++)
    send({ type: 'person.add', name: `Person ${i + 1}`, organisation: `House ${i % 6}` });
  send({ type: 'picking.start' });
  const each = Math.ceil(count / people);
  const cards = board.state.cards.map(({ id }) => id);
  board.state.people.forEach(({ id: person }, i) => {
    const picks = Array.from({ length: each }, (_, k) => cards[(i * each + k) % count]);
    send({ type: 'cards.pick', cards: picks }, { role: 'participant', person });
  });
  send({ type: 'moving.start' });
  cards.forEach((card, i) => {
    for (let step = 0; step < i % 4; step++) {
      if (!board.state.turn) send({ type: 'round.next' });
      send({ type: 'card.move', card }, { role: 'participant', person: board.state.turn });
    }
  });
  return {
    saved: save(circleForm, board.log),
    text: toJsonText(save(circleForm, board.log)),
    people,
    state: board.state,
  };
}
