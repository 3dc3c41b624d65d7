import { as, atPhase, playOn, upTo, type SampleLanguage, type Saved, type Step } from '../support/boards.ts';

const EIGHT = [0, 1, 2, 3, 4, 5, 6, 7];

/** Remarks are on, and three people have said something about two cards. */
export function remarks(lang: SampleLanguage): Saved {
  const texts =
    lang === 'nl'
      ? ['In onze buurt begint het hier.', 'Wie zorgt ervoor?', 'Ook ’s avonds open?']
      : ['In our neighbourhood it begins here.', 'Who looks after it?', 'Open in the evening too?'];
  return playOn(
    upTo(lang, 'preparing'),
    () => [{ type: 'setup.change', setup: { review: true } }],
    () => [{ type: 'review.start' }],
    ...texts.map((text, index): Step => (state) => [
      { type: 'remark.add', card: state.cards[index === 0 ? 0 : 4]!.id, text },
      as(state, index),
    ]),
  );
}

/** Round mode, second round: five of eight have chosen, and nobody sees what. */
export function roundMode(lang: SampleLanguage): Saved {
  const choose =
    (person: number, card: number): Step =>
    (state) => [{ type: 'card.move', card: state.cards[card]!.id }, as(state, person)];
  return playOn(
    upTo(lang, 'preparing'),
    () => [{ type: 'setup.change', setup: { turnMode: 'round' } }],
    () => [{ type: 'picking.start' }],
    ...EIGHT.map((person): Step => (state) => [
      { type: 'cards.pick', cards: [state.cards[person]!.id, state.cards[(person + 3) % 11]!.id] },
      as(state, person),
    ]),
    () => [{ type: 'moving.start' }],
    ...EIGHT.map((person) => choose(person, [0, 3, 0, 5, 1, 0, 3, 7][person]!)),
    ...EIGHT.slice(0, 5).map((person) => choose(person, person)),
  );
}

/** The moving is over, a proposal lies on the table, and half of the group has answered. */
export function closing(lang: SampleLanguage): Saved {
  const finished = upTo(lang, 'finished');
  const proposed = finished.log.findIndex(({ events }) => events[0]?.type === 'proposal.made');
  return { ...finished, log: finished.log.slice(0, proposed + 5) };
}

/** Another group with the same cards, that went for others. */
export function otherGroup(lang: SampleLanguage): Saved {
  const moves = [1, 12, 1, 4, 12, 1, 9, 12];
  const picks = (person: number) =>
    [person, [1, 12, 9, 4][person % 4]!].filter((card, at, all) => all.indexOf(card) === at);
  return playOn(
    atPhase(upTo(lang, 'moving'), 'picking'),
    ...EIGHT.map((person): Step => (state) => {
      const cards = picks(person);
      if (cards.length < 2) cards.push(13);
      return [{ type: 'cards.pick', cards: cards.map((card) => state.cards[card]!.id) }, as(state, person)];
    }),
    () => [{ type: 'moving.start' }],
    ...moves.map((card): Step => (state) => [{ type: 'card.move', card: state.cards[card]!.id, person: state.turn }]),
    () => [{ type: 'moving.end' }],
  );
}
