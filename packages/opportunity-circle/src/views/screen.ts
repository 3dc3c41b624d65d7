import { QUIET_MEMORY, type BoardScreen, type ScreenMemory } from '@werkvorm/kit/screen.js';
import type { CircleWords } from '../opportunity-circle.strings.ts';
import type { CardView, CircleCommand, CircleView } from '../opportunity-circle.types.ts';

/** What a screen remembers for itself; it is never part of the board. */
export interface ScreenState extends ScreenMemory {
  /** Cards chosen so far in the picking, or for a proposal. */
  readonly chosen: readonly string[];
  /** Rounds that are compared; 0 = the start. */
  readonly compare: readonly [number, number] | null;
  /** Boards of other groups, and how they are merged. */
  readonly others: readonly { readonly name: string; readonly view: CircleView }[];
  readonly mergeBy: 'mean' | 'median';
}

export const QUIET_SCREEN: ScreenState = {
  ...QUIET_MEMORY,
  chosen: [],
  compare: null,
  others: [],
  mergeBy: 'mean',
};

/** Everything a view of the circle needs. */
export interface Screen extends BoardScreen<CircleView, CircleCommand, CircleWords, ScreenState> {
  /** Reads the saved boards of other groups. */
  mergeFiles(files: readonly File[]): void;
}

/** The card with an id, if this viewer may know of it. */
export function cardOf(view: CircleView, id: string): CardView | undefined {
  return view.cards.find((card) => card.id === id);
}

/** What the centre means, always written out. */
export function centreText(screen: Pick<Screen, 'view' | 'words' | 'say'>): string {
  const { centre, kind } = screen.view.setup;
  return centre || screen.say(screen.words.centre[kind]);
}

/** A ring's name: the edge's own, the centre's, or its number. */
export function ringName(screen: Pick<Screen, 'view' | 'words' | 'say'>, ring: number): string {
  const { rings, edge } = screen.view.setup;
  if (ring >= rings) return screen.say(screen.words.inCentre);
  if (ring <= 1) return edge || screen.say(screen.words.edge);
  return screen.say(screen.words.ring, { ring });
}

/** Where a card goes, as a button says it. */
export function towards(screen: Pick<Screen, 'view' | 'words' | 'say'>, ring: number): string {
  return ring >= screen.view.setup.rings
    ? screen.say(screen.words.toCentre)
    : screen.say(screen.words.toRing, { ring });
}

/** Different people who moved a card, in the order in which they first did. Moves taken back do not count. */
export function moversOf(card: CardView): readonly string[] {
  const movers: string[] = [];
  for (const move of card.moves) {
    if (!move.undone && !movers.includes(move.person)) movers.push(move.person);
  }
  return movers;
}

/** Who acts on this screen in the moving: the one on turn, or in round mode the chosen one. */
export function mover(screen: Screen): string {
  const { view, ui, role } = screen;
  if (role === 'participant') return view.me?.person ?? '';
  return view.setup.turnMode === 'turns'
    ? view.turn
    : ui.actor || (view.people.find((p) => !p.away && !p.done)?.id ?? '');
}
