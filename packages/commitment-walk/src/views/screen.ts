import type { Phrase, ShownRefusal, Source } from '@werkvorm/kit';
import type { WalkWords } from '../commitment-walk.strings.ts';
import type {
  Ballot,
  Mark,
  Marker,
  PersonView,
  Place,
  Setup,
  Stand,
  WalkCommand,
  WalkView,
} from '../commitment-walk.types.ts';

/** What a screen remembers for itself; it is never part of the board. */
export interface ScreenState {
  /** Participant at this screen whose place is being entered, where several share one. Empty = nobody. */
  readonly actor: string;
  /** Place chosen but not laid yet; it never leaves the screen. `null` = none chosen. */
  readonly draft: Place | null;
  /** Which of the person's markers is being placed. */
  readonly marker: Marker;
  /** Round shown; 0 = the current one. */
  readonly round: number;
  /** The round that the shown one is compared with; 0 = the one before. */
  readonly compare: number;
  /** Id of the person, or name of the part, whose fields are open. */
  readonly editing: string;
  /** A place that was laid is being chosen anew. */
  readonly again: boolean;
  /** Token of the mark whose words are shown; empty = none. */
  readonly looked: string;
  readonly playing: boolean;
}

export const QUIET_SCREEN: ScreenState = {
  actor: '',
  draft: null,
  marker: 'me',
  round: 0,
  compare: 0,
  editing: '',
  again: false,
  looked: '',
  playing: false,
};

/** Places of an anonymous round until the reveal: in the memory of this screen, and nowhere else. */
export interface Box {
  has(person: string): boolean;
  readonly size: number;
  set(person: string, ballot: Ballot): void;
  delete(person: string): void;
  clear(): void;
  /** The ballots without their people, in no order that tells anything. */
  all(): readonly Ballot[];
}

/** Everything a view needs: what may be seen, the words for it, and ways to act. */
export interface Screen {
  readonly view: WalkView;
  readonly words: WalkWords;
  readonly ui: ScreenState;
  readonly role: 'facilitator' | 'participant' | 'observer';
  /** Nothing can be changed here. */
  readonly locked: boolean;
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly refused: ShownRefusal | null;
  readonly layout: 'board' | 'list';
  readonly box: Box;
  say(phrase: Phrase, values?: { readonly [name: string]: string | number }): string;
  send(command: WalkCommand, source?: Source): Promise<boolean>;
  show(change: Partial<ScreenState>): void;
  /** Once what was asked is shown: hands the focus to the first of these that is there, where the work goes on. */
  goTo(...selectors: readonly string[]): void;
}

/** Where one's own place is chosen: on the line, or in the list. */
export const OWN_PLACE = '.hand, .mine .range';

/** People by id, for as long as their list lives: in a hall they are looked up by the hundred. */
const known = new WeakMap<WalkView['people'], ReadonlyMap<string, PersonView>>();

/** The person with an id, if they are here. */
export function personOf({ people }: Pick<WalkView, 'people'>, id: string): PersonView | undefined {
  let byId = known.get(people);
  if (!byId) known.set(people, (byId = new Map(people.map((person) => [person.id, person]))));
  return byId.get(id);
}

/** A person's name, for sentences. Somebody who left long ago is still "?" rather than nothing. */
export function nameOf(view: WalkView, id: string): string {
  return personOf(view, id)?.name || '?';
}

/** A person with the organisation they act for. */
export function actorName(person: PersonView | undefined): string {
  if (!person) return '?';
  return person.organisation || person.name;
}

/** The n of an organisation, in the order in which organisations came: it fixes shape and colour. */
export function organisationIndex(view: WalkView, organisation: string, person = ''): number {
  const wanted = organisation.toLowerCase() || person;
  // Nobody may know whose it is: all such marks are alike.
  if (!wanted) return 0;
  const keys: string[] = [];
  for (const one of view.people) {
    const key = one.organisation.toLowerCase() || one.id;
    if (keys.includes(key)) continue;
    if (key === wanted) return keys.length;
    keys.push(key);
  }
  return keys.length;
}

/** The n of a person's organisation. */
export function personIndex(view: WalkView, id: string): number {
  return organisationIndex(view, personOf(view, id)?.organisation ?? '', id);
}

/** Whose place is entered at this screen: the participant's own, or the one a facilitator chose. Empty = nobody's. */
export function actorOf(screen: Pick<Screen, 'view' | 'ui' | 'role'>): string {
  if (screen.role === 'participant') return screen.view.me?.person ?? '';
  return screen.role === 'facilitator' && personOf(screen.view, screen.ui.actor) ? screen.ui.actor : '';
}

/** The command that a person at this screen gives: a facilitator names for whom. */
export function asActor<T extends WalkCommand>(screen: Pick<Screen, 'view' | 'ui' | 'role'>, command: T): T {
  return screen.role === 'facilitator' ? { ...command, person: actorOf(screen) } : command;
}

/** The markers every person has in this walk. */
export function markersOf(setup: Setup): readonly Marker[] {
  return setup.twoMarkers && setup.identity !== 'anonymous' ? ['me', 'organisation'] : ['me'];
}

/** Places of the steps, from low to high; none on a continuous line. */
export function stepPlaces(setup: Setup): readonly number[] {
  const places: number[] = [];
  for (let step = 0; step < setup.steps; step++) places.push(Math.round((step * 100) / (setup.steps - 1)));
  return places;
}

/** Whether a place is one where people may stand. */
export function isAllowed(setup: Setup, along: number): boolean {
  const whole = Number.isInteger(along) && along >= 0 && along <= 100;
  return whole && (setup.allowMiddle || along !== 50) && (!setup.steps || stepPlaces(setup).includes(along));
}

/** The stand of a marker of whoever is at this screen, in the current round. */
export function standOf(view: WalkView, marker: Marker): Stand | undefined {
  return view.me?.stands.find((stand) => stand.marker === marker);
}

/** The round that is shown: the one chosen on this screen, or the current one. */
export function shownRound(screen: Pick<Screen, 'view' | 'ui'>): WalkView['rounds'][number] | undefined {
  const { rounds, round } = screen.view;
  return rounds.find((one) => one.round === (screen.ui.round || round)) ?? rounds.at(-1);
}

/** Whether the places of the round that is shown lie open. */
export function isOpen(screen: Pick<Screen, 'view' | 'ui'>): boolean {
  return shownRound(screen)?.revealed ?? false;
}

/** What a mark is called: its person, its organisation, or nothing. */
export function markName(view: WalkView, mark: Mark): string {
  return mark.person ? nameOf(view, mark.person) : mark.organisation;
}

/** Whether two places are the same. */
export function samePlace(a: Place | null | undefined, b: Place | null | undefined): boolean {
  return a === b || (!!a && !!b && a.along === b.along && a.across === b.across);
}
