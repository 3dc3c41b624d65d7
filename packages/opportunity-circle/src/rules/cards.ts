import { asRecord, readText, textKey, type Json, type Viewer } from '@werkvorm/core';
import type { Card, CircleEvent, CircleState } from '../opportunity-circle.types.ts';
import { LIMITS } from './limits.ts';
import { findCard, isKnown, isNo, lengthOf, no, readUpTo, wrongPhase, type No, type Raw, type Rule } from './rule.ts';

/** What stands on a card. */
type Face = Pick<Card, 'text' | 'image' | 'group'>;

export const addCard: Rule = (state, raw, { id }) => {
  const face = readFace(state, raw);
  return isNo(face) ? face : [{ type: 'card.added', card: id(), ...face, author: '' }];
};

/** A pasted list: empty lines and texts that are there already are left out. One undo takes all of them away. */
export const addCards: Rule = (state, { texts }, { id }) => {
  if (!Array.isArray(texts)) return no('command.invalid');
  const known = new Set(state.cards.filter((card) => isKnown(card)).map((card) => textKey(card.text)));
  const events: CircleEvent[] = [];
  for (const item of texts as readonly Json[]) {
    const text = readCardText(item);
    if (typeof text !== 'string') {
      if (text.refused === 'card.empty') continue;
      return text;
    }
    if (known.has(textKey(text))) continue;
    known.add(textKey(text));
    const follows = events.length ? { follows: true as const } : {};
    events.push({ type: 'card.added', card: id(), text, group: '', author: '', ...follows });
  }
  return events.length ? events : no('card.empty');
};

/** A facilitator rewrites any card while preparing; an author their own, as long as nobody can have picked it. */
export const editCard: Rule = (state, raw, { viewer }) => {
  const card = changeable(state, raw, viewer);
  if (isNo(card)) return card;
  const { id, text, image, group } = card;
  const face = readFace(
    state,
    { text: raw.text ?? text, group: raw.group ?? group, image: raw.image === undefined ? image : raw.image },
    card,
  );
  if (isNo(face)) return face;
  return [{ type: 'card.edited', card: id, ...face, before: { text, ...(image ? { image } : {}), group } }];
};

/** Removing one's own card from among one's own picks returns these first. */
export const removeCard: Rule = (state, raw, { viewer }) => {
  const was = changeable(state, raw, viewer);
  if (isNo(was)) return was;
  const removed: CircleEvent = { type: 'card.removed', card: was.id, index: state.cards.indexOf(was), was };
  const picked = state.phase === 'picking' && state.picks[was.author]?.includes(was.id);
  return picked ? [{ type: 'picks.returned', person: was.author }, removed] : [removed];
};

/** The card that this viewer may change now, or why not. */
function changeable(state: CircleState, raw: Raw, { role, person }: Viewer): Card | No {
  const card = findCard(state, raw.card, person);
  const own = card !== undefined && card.author !== '' && card.author === person;
  if (own && (state.phase === 'reviewing' || (state.phase === 'picking' && card.hidden))) return card;
  if (role !== 'facilitator' && !own) return no(card ? 'role.facilitator' : 'card.unknown');
  if (state.phase === 'picking') return no('card.started');
  if (state.phase !== 'preparing' || role !== 'facilitator') return wrongPhase(state.phase);
  return card ?? no('card.unknown');
}

/** What is asked to stand on a card, or why it cannot. Private cards of others do not count as present. */
export function readFace(state: CircleState, raw: Raw, self?: Card, author = self?.author): Face | No {
  const text = readCardText(raw.text);
  if (typeof text !== 'string') return text;
  const isTwin = (card: Card) => card.id !== self?.id && isKnown(card, author) && textKey(card.text) === textKey(text);
  if (state.cards.some(isTwin)) return no('card.twice', { text });
  const group = readUpTo(raw.group, LIMITS.label);
  if (group === undefined) return no('command.invalid');
  if (raw.image === undefined || raw.image === null) return { text, group };
  const image = readImage(raw.image);
  return isNo(image) ? image : { text, image, group };
}

function readCardText(value: Json | undefined): string | No {
  const text = readText(value);
  if (text === undefined) return no('command.invalid');
  if (!text) return no('card.empty');
  return lengthOf(text) > LIMITS.card ? no('card.long', { max: LIMITS.card }) : text;
}

function readImage(value: Json): NonNullable<Card['image']> | No {
  const image = asRecord(value);
  const src = image?.src;
  if (typeof src !== 'string' || src.length > LIMITS.image || !isPictureAddress(src)) return no('card.alt');
  const alt = readUpTo(image?.alt, LIMITS.label);
  return alt ? { src, alt } : no('card.alt');
}

/**
 * Only the web, pictures within the address, or a place relative to the page. Control characters and spaces are refused
 * first, because browsers leave them out when they read a scheme (`java\tscript:`).
 */
function isPictureAddress(src: string): boolean {
  if (!src || /[^!-\uffff]/.test(src)) return false;
  return !/^[a-z][a-z0-9+.-]*:/i.test(src) || /^(https?:|data:image\/)/i.test(src);
}
