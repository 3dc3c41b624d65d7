import type { Phrase, ShownRefusal, Source } from '@werkvorm/kit';
import type { CircleWords } from '../opportunity-circle.strings.ts';
import type { CardView, CircleCommand, CircleView, PersonView } from '../opportunity-circle.types.ts';

/** What a screen remembers for itself; it is never part of the board. */
export interface ScreenState {
  /** Participant at the screen, where several share one: whose picks or answers are being entered. Empty = nobody. */
  readonly actor: string;
  /** Cards chosen so far in the picking, or for a proposal. */
  readonly chosen: readonly string[];
  /** Id of the card or person whose fields are open. */
  readonly editing: string;
  /** Rounds that are compared; 0 = the start. */
  readonly compare: readonly [number, number] | null;
  /** Boards of other groups, and how they are merged. */
  readonly others: readonly { readonly name: string; readonly view: CircleView }[];
  readonly mergeBy: 'mean' | 'median';
  readonly playing: boolean;
}

export const QUIET_SCREEN: ScreenState = {
  actor: '',
  chosen: [],
  editing: '',
  compare: null,
  others: [],
  mergeBy: 'mean',
  playing: false,
};

/** Everything a view needs: what may be seen, the words for it, and ways to act. */
export interface Screen {
  readonly view: CircleView;
  readonly words: CircleWords;
  readonly ui: ScreenState;
  readonly role: 'facilitator' | 'participant' | 'observer';
  /** Nothing can be changed here. */
  readonly locked: boolean;
  readonly locale: string;
  readonly refused: ShownRefusal | null;
  readonly layout: 'board' | 'list';
  say(phrase: Phrase, values?: { readonly [name: string]: string | number }): string;
  send(command: CircleCommand, source?: Source): Promise<boolean>;
  show(change: Partial<ScreenState>): void;
  /** Reads the saved boards of other groups. */
  mergeFiles(files: readonly File[]): void;
}

/** The person with an id, if they are here. */
export function personOf(view: CircleView, id: string): PersonView | undefined {
  return view.people.find((person) => person.id === id);
}

/** The card with an id, if this viewer may know of it. */
export function cardOf(view: CircleView, id: string): CardView | undefined {
  return view.cards.find((card) => card.id === id);
}

/** A person's name, for sentences. Somebody who left long ago is still "?" rather than nothing. */
export function nameOf(view: CircleView, id: string): string {
  return personOf(view, id)?.name || '?';
}

/** A person with the organisation they act for. */
export function actorName(person: PersonView | undefined): string {
  if (!person) return '?';
  return person.organisation || person.name;
}

/** The n of a person's organisation, in the order in which organisations came: it fixes shape and colour. */
export function organisationIndex(view: CircleView, id: string): number {
  const keys: string[] = [];
  for (const person of view.people) {
    const key = person.organisation.toLowerCase() || person.id;
    if (!keys.includes(key)) keys.push(key);
    if (person.id === id) return keys.indexOf(key);
  }
  return keys.length;
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

/** The command that a person at this screen gives: a facilitator names for whom. */
export function asActor<T extends CircleCommand>(screen: Screen, command: T, person: string): T {
  return screen.role === 'facilitator' ? { ...command, person } : command;
}

/** Who acts on this screen in the moving: the one on turn, or in round mode the chosen one. */
export function mover(screen: Screen): string {
  const { view, ui, role } = screen;
  if (role === 'participant') return view.me?.person ?? '';
  return view.setup.turnMode === 'turns'
    ? view.turn
    : ui.actor || (view.people.find((p) => !p.away && !p.done)?.id ?? '');
}
