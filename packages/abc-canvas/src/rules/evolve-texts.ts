import type {
  Ambition,
  CanvasEvent,
  CanvasState,
  CommitmentItem,
  InterestItem,
  Item,
  Partner,
  Spot,
  Written,
} from '../abc-canvas.types.ts';
import { altered, withPartner } from './change.ts';
import { UNWRITTEN } from './initial.ts';

type TextEvent = CanvasEvent & { readonly spot: Spot };

/** What an event does to a text: the ambition, what it means for a partner, or a line. */
export function evolveText(state: CanvasState, event: TextEvent): CanvasState {
  const { list, partner } = event.spot;
  switch (list) {
    case 'ambition': {
      const ambition = evolveWritten(state.ambition, event);
      return ambition === state.ambition ? state : { ...state, ambition: versioned(state.ambition, ambition, event) };
    }
    case 'no-go': {
      const noGo = evolveItems(state.ambition.noGo, event);
      if (noGo === state.ambition.noGo) return state;
      const ambition = { ...state.ambition, noGo };
      return { ...state, ambition: isSameList(state.ambition.noGo, noGo) ? ambition : altered(ambition) };
    }
    case 'meaning':
      return inRow(state, partner, 'meaning', (meaning) => evolveWritten(meaning, event));
    case 'interests':
      return inRow(state, partner, 'interests', (items) => evolveItems<InterestItem>(items, event));
    case 'commitments':
      return inRow(state, partner, 'commitments', (items) => evolveItems<CommitmentItem>(items, event));
    default:
      return state;
  }
}

function inRow<K extends 'meaning' | 'interests' | 'commitments'>(
  state: CanvasState,
  id: string,
  key: K,
  change: (value: Partner[K]) => Partner[K],
): CanvasState {
  const before = state.partners.find((partner) => partner.id === id)?.[key];
  const after = before && change(before);
  return after === before ? state : withPartner(state, id, () => ({ [key]: after }));
}

/** With another text it is another version; variants alone change no version. */
function versioned(before: Ambition, after: Ambition, event: TextEvent): Ambition {
  if (after.text === before.text || !('at' in event)) return after;
  const { text, by, versions } = after;
  const ambition = altered(after);
  return { ...ambition, versions: [...versions, { version: ambition.version, text, by, at: event.at }] };
}

/** What people read there is the same. */
function isSameList(before: readonly Item[], after: readonly Item[]): boolean {
  const isSame = (item: Item, index: number) =>
    item.text === after[index]!.text && item.removed === after[index]!.removed;
  return before.length === after.length && before.every(isSame);
}

function evolveItems<I extends Item>(items: readonly I[], event: TextEvent): readonly I[] {
  const { item: id } = event.spot;
  if (event.type === 'item.added') {
    const { text, by } = event;
    return [...items, { ...UNWRITTEN, id, text, by, ...tagOf(event) } as unknown as I];
  }
  const index = items.findIndex((item) => item.id === id);
  if (index < 0) return items;
  const after = evolveItem(items[index]!, event);
  return after === items[index] ? items : [...items.slice(0, index), after, ...items.slice(index + 1)];
}

function evolveItem<I extends Item>(item: I, event: TextEvent): I {
  switch (event.type) {
    case 'item.removed':
      return { ...item, removed: true };
    case 'item.tagged':
      return { ...item, ...tagOf(event), by: event.by };
    case 'text.written':
      return { ...back(evolveWritten(item, event)), ...tagOf(event) };
    case 'text.diverged':
      return back(evolveWritten(item, event));
    case 'variant.chosen': {
      const chosen = item.variants.find(({ id }) => id === event.variant);
      return { ...evolveWritten(item, event), ...tagOf(chosen ?? {}) };
    }
    default:
      return evolveWritten(item, event);
  }
}

/** On its list: who changed it did not know that it was taken off, and nothing they wrote gets lost. */
function back<I extends Item>(item: I): I {
  const { removed: _removed, ...there } = item;
  return there as I;
}

function evolveWritten<W extends Written>(written: W, event: TextEvent): W {
  const { text, variants } = written;
  switch (event.type) {
    case 'text.written': {
      const { merges = [] } = event;
      // Who only settles what lies beside a text has not written it.
      const isSame = event.text === text && !Object.keys(tagOf(event)).length;
      const rest = merges.length ? variants.filter(({ id }) => !merges.includes(id)) : variants;
      return { ...written, text: event.text, by: isSame ? written.by : event.by, variants: rest };
    }
    case 'text.diverged': {
      const { variant: id, text, by } = event;
      return { ...written, variants: [...variants, { id, text, by, ...tagOf(event) }] };
    }
    case 'variant.chosen': {
      const chosen = variants.find(({ id }) => id === event.variant);
      if (!chosen) return written;
      return { ...written, text: chosen.text, by: chosen.by, variants: variants.filter((one) => one !== chosen) };
    }
    case 'variant.dropped':
      return variants.some(({ id }) => id === event.variant)
        ? { ...written, variants: variants.filter(({ id }) => id !== event.variant) }
        : written;
    default:
      return written;
  }
}

/** The level or the means that an event gives a line. */
function tagOf({ level, means }: { level?: unknown; means?: unknown }) {
  return { ...(level === undefined ? {} : { level }), ...(means === undefined ? {} : { means }) };
}
