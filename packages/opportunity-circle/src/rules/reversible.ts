import { evolvePeople, type PeopleEvent } from '@werkvorm/core/people.js';
import type { Card, CircleEvent, CircleState, Move } from '../opportunity-circle.types.ts';
import { LIMITS } from './limits.ts';

/** What an event does to settings, cards and people. What it does to rounds and turns is done where it happens. */
export function apply(state: CircleState, event: CircleEvent): CircleState {
  switch (event.type) {
    case 'setup.changed':
      return { ...state, setup: { ...state.setup, ...event.setup } };
    case 'card.added': {
      const { card: id, text, image, group, author, index } = event;
      const hidden = author !== '' && state.phase === 'picking' ? { hidden: true as const } : {};
      const picture = image ? { image } : {};
      const card: Card = {
        id,
        text,
        ...picture,
        group,
        author,
        ...hidden,
        ring: 0,
        moves: [],
        remarks: [],
        pickedBy: [],
      };
      return { ...state, cards: insert(state.cards, index ?? state.cards.length, card) };
    }
    case 'card.edited':
      return withCard(state, event.card, (card) => rewrite(card, event));
    case 'card.removed':
      return { ...state, cards: state.cards.filter((card) => card.id !== event.card) };
    case 'card.moved': {
      const { person, round, from, to, at } = event;
      return withCard(state, event.card, (card) => ({
        ...card,
        ring: to,
        moves: [...card.moves, { person, round, from, to, at }],
      }));
    }
    case 'person.added':
    case 'person.left':
    case 'person.returned':
      return withPeople(state, event);
    default:
      return state;
  }
}

/** Takes {@link apply} back. A move stays in the history of its card, marked. */
export function revert(state: CircleState, event: CircleEvent): CircleState {
  switch (event.type) {
    case 'setup.changed':
      return { ...state, setup: { ...state.setup, ...event.before } };
    case 'card.added':
      return { ...state, cards: state.cards.filter((card) => card.id !== event.card) };
    case 'card.edited':
      return withCard(state, event.card, (card) => rewrite(card, event.before));
    case 'card.removed':
      return { ...state, cards: insert(state.cards, event.index, event.was) };
    case 'card.moved':
      return withCard(state, event.card, (card) => ({
        ...card,
        ring: event.from,
        moves: mark(card.moves, event, true),
      }));
    case 'person.added':
      return withPeople(state, { type: 'person.removed', person: event.person });
    case 'person.left':
      return withPeople(state, { type: 'person.returned', person: event.person });
    case 'person.returned':
      return withPeople(state, { type: 'person.left', person: event.person });
    default:
      return state;
  }
}

/** Does again what was taken back: as {@link apply}, but a move that is in the history already loses its mark. */
export function reapply(state: CircleState, event: CircleEvent): CircleState {
  return event.type === 'card.moved'
    ? withCard(state, event.card, (card) => ({ ...card, ring: event.to, moves: mark(card.moves, event, false) }))
    : apply(state, event);
}

/** The latest move that is this one, marked as undone or not. */
function mark(moves: readonly Move[], { person, round, from, to, at }: Move, undone: boolean): readonly Move[] {
  const move: Move = undone ? { person, round, from, to, at, undone } : { person, round, from, to, at };
  for (let i = moves.length - 1; i >= 0; i--) {
    const it = moves[i]!;
    if (it.at !== at || it.person !== person || it.to !== to || it.round !== round || !it.undone !== undone) continue;
    const copy = moves.slice();
    copy[i] = move;
    if (copy.length > LIMITS.history) forget(copy);
    return copy;
  }
  return moves;
}

/** The oldest move that was taken back. What can still be repeated is far newer: at most {@link LIMITS.trail} steps. */
function forget(moves: Move[]): void {
  const oldest = moves.findIndex((move) => move.undone);
  if (oldest >= 0) moves.splice(oldest, 1);
}

function rewrite(card: Card, { text, image, group }: Pick<Card, 'text' | 'image' | 'group'>): Card {
  const { image: _, ...rest } = card;
  return { ...rest, text, group, ...(image ? { image } : {}) };
}

function withCard(state: CircleState, id: string, change: (card: Card) => Card): CircleState {
  for (let i = 0; i < state.cards.length; i++) {
    const card = state.cards[i]!;
    if (card.id !== id) continue;
    const cards = state.cards.slice();
    cards[i] = change(card);
    return { ...state, cards };
  }
  return state;
}

function withPeople(state: CircleState, event: PeopleEvent): CircleState {
  return { ...state, people: evolvePeople(state.people, event) };
}

function insert<T>(list: readonly T[], index: number, item: T): readonly T[] {
  return [...list.slice(0, index), item, ...list.slice(index)];
}
