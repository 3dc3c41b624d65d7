import { nameOf, QUIET_MEMORY, type BoardScreen, type ScreenMemory } from '@werkvorm/kit/screen.js';
import type { WalkWords } from '../commitment-walk.strings.ts';
import type { Ballot, Mark, Marker, Place, Setup, Stand, WalkCommand, WalkView } from '../commitment-walk.types.ts';

export { actorName, actorOf, asActor, nameOf, organisationIndex, personIndex, personOf } from '@werkvorm/kit/screen.js';

/** What a screen remembers for itself; it is never part of the board. */
export interface ScreenState extends ScreenMemory {
  /** Place chosen but not laid yet; it never leaves the screen. `null` = none chosen. */
  readonly draft: Place | null;
  /** Which of the person's markers is being placed. */
  readonly marker: Marker;
  /** Round shown; 0 = the current one. */
  readonly round: number;
  /** The round that the shown one is compared with; 0 = the one before. */
  readonly compare: number;
  /** A place that was laid is being chosen anew. */
  readonly again: boolean;
  /** Token of the mark whose words are shown; empty = none. */
  readonly looked: string;
}

export const QUIET_SCREEN: ScreenState = {
  ...QUIET_MEMORY,
  draft: null,
  marker: 'me',
  round: 0,
  compare: 0,
  again: false,
  looked: '',
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

/** Everything a view of the walk needs. */
export interface Screen extends BoardScreen<WalkView, WalkCommand, WalkWords, ScreenState> {
  readonly box: Box;
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

/** What a mark is called: its person, its organisation, or nothing. */
export function markName(view: WalkView, mark: Mark): string {
  return mark.person ? nameOf(view, mark.person) : mark.organisation;
}

/** Whether two places are the same. */
export function samePlace(a: Place | null | undefined, b: Place | null | undefined): boolean {
  return a === b || (!!a && !!b && a.along === b.along && a.across === b.across);
}
