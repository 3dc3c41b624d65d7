import type { Source } from '@werkvorm/kit';

import {
  actorOf,
  asActor,
  nameOf,
  personIndex,
  personOf,
  QUIET_MEMORY,
  type BoardScreen,
  type ScreenMemory,
} from '@werkvorm/kit/screen.js';
import type { TriadWords } from '../interest-triad.strings.ts';
import {
  LINKS,
  type Interest,
  type Level,
  type Link,
  type Links,
  type Measured,
  type Measurement,
  type PersonView,
  type Signal,
  type Strength,
  type TriadCommand,
  type TriadShown,
  type TriadView,
} from '../interest-triad.types.ts';

export { actorOf, asActor, asPerson, nameOf, personIndex, personOf } from '@werkvorm/kit/screen.js';

/** The parts of somebody's own page; on a phone one at a time. */
export const STEPS = ['interests', 'links', 'mandate', 'share', 'group'] as const;
export type Step = (typeof STEPS)[number];

/** What a facilitator looks at. */
export const PAGES = ['people', 'overview', 'matrix'] as const;
export type Page = (typeof PAGES)[number];

/** What a screen remembers for itself; it is never part of the board. */
export interface ScreenState extends ScreenMemory {
  /** Part of somebody's own page that was chosen; empty = what is asked now. */
  readonly step: Step | '';
  /** Page that was chosen on this screen; empty = by the phase. */
  readonly page: Page | '';
  /** Level that is asked for on a phone. */
  readonly level: Level;
  /** Link that is asked for in the list. */
  readonly link: Link;
  /** Id of the measurement shown; empty = the last one. */
  readonly at: string;
  /** Person shown large among the others; empty = nobody. */
  readonly looked: string;
  /** Interests chosen for a mark. */
  readonly chosen: readonly string[];
}

export const QUIET_SCREEN: ScreenState = {
  ...QUIET_MEMORY,
  step: '',
  page: '',
  level: 'individual',
  link: 'personNetwork',
  at: '',
  looked: '',
  chosen: [],
};

/** Everything a view of the triad needs. */
export interface Screen extends BoardScreen<TriadView, TriadCommand, TriadWords, ScreenState> {
  /** Narrower than one reads two things beside each other: one question at a time. */
  readonly narrow: boolean;
}

/** The triad of one person as this screen may see it. */
export interface Sight {
  readonly person: PersonView;
  readonly interests: readonly Interest[];
  readonly triad: TriadShown | null;
  readonly signals: readonly Signal[];
  /** It is written at this screen: by the person, or by the facilitator for them. */
  readonly own: boolean;
}

const NOTHING: Links = { personOrg: null, personNetwork: null, orgNetwork: null };

/** Somebody as this screen may see them: their own page, what they share, or what they confide. */
export function sightOf({ view, role, ui }: Pick<Screen, 'view' | 'role' | 'ui'>, id: string): Sight | null {
  const person = personOf(view, id) as PersonView | undefined;
  if (!person) return null;
  if (role === 'participant' && view.me?.person === id) {
    const { interests, triad, signals } = view.me;
    return { person, interests, triad, signals, own: true };
  }
  const confided = view.confided.find((one) => one.person === id);
  const entered = role === 'facilitator' && ui.actor === id;
  const interests = entered ? [...person.interests, ...(confided?.interests ?? [])] : person.interests;
  const triad = person.triad ?? (entered ? (confided?.triad ?? null) : null);
  return { person, interests, triad, signals: person.signals, own: entered };
}

/** Place of the measurement that is shown; -1 = there is none. */
export function shownIndex({ view, ui }: Pick<Screen, 'view' | 'ui'>): number {
  const chosen = view.measurements.findIndex(({ id }) => id === ui.at);
  return chosen < 0 ? view.measurements.length - 1 : chosen;
}

/** The links of a triad at a measurement, and at the one before. */
export function linksAt(
  triad: TriadShown | null,
  index: number,
): { readonly links: Measured | Links; readonly before: Links | null } {
  return { links: triad?.history[index] ?? NOTHING, before: triad?.history[index - 1] ?? null };
}

/** Whether anything was drawn. */
export function isDrawn(links: Links): boolean {
  return LINKS.some((link) => links[link] !== null);
}

/** A strength in words. */
export function strengthName({ words, say }: Pick<Screen, 'words' | 'say'>, strength: Strength | null): string {
  return say(strength === null ? words.undrawn : words.strengths[strength]);
}

/** A link in words. */
export function linkName({ words, say }: Pick<Screen, 'words' | 'say'>, link: Link): string {
  return say(words.links[link]);
}

/** All links in words: what a drawing says to those who do not see it. */
export function linksText(screen: Pick<Screen, 'words' | 'say'>, links: Links): string {
  const { words, say } = screen;
  return LINKS.map((link) =>
    say(words.link.is, { link: linkName(screen, link), strength: strengthName(screen, links[link]) }),
  ).join(', ');
}

/** What a strength was at the measurement before, in words; empty when that is not known. */
export function wasText(screen: Pick<Screen, 'words' | 'say'>, links: Links, before: Links | null, link: Link): string {
  const { words, say } = screen;
  const was = before?.[link] ?? null;
  if (was === null) return '';
  return was === links[link] ? say(words.link.same) : say(words.link.was, { strength: strengthName(screen, was) });
}

/** A calendar day as people read it: the month and the day, and the year where it matters. */
export function dayText({ locale }: Pick<Screen, 'locale'>, date: string, form: 'short' | 'month' = 'short'): string {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return date;
  const options =
    form === 'month' ? ({ month: 'long' } as const) : ({ day: 'numeric', month: 'long', year: 'numeric' } as const);
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(day);
}

/** The name of a measurement: its month, or the whole day when two are of the same month. */
export function measurementName(screen: Pick<Screen, 'locale' | 'view'>, { date }: Measurement): string {
  const month = date.slice(0, 7);
  const alone = screen.view.measurements.filter((one) => one.date.slice(5, 7) === month.slice(5)).length < 2;
  return dayText(screen, date, alone ? 'month' : 'short');
}

/** What the network is called. */
export function networkName({ view, words, say }: Pick<Screen, 'view' | 'words' | 'say'>): string {
  return view.setup.network || say(words.network);
}

/** Whose hand is at this screen, as the rules know them. */
export function actorSight(screen: Screen): Sight | null {
  const actor = actorOf(screen);
  return actor ? sightOf(screen, actor) : null;
}

/** The page a facilitator looks at. */
export function pageOf({ view, ui }: Pick<Screen, 'view' | 'ui'>): Page {
  return ui.page || (view.opened ? 'overview' : 'people');
}

/** The measurement in which links are drawn now. */
export function openMeasurement({ measurements }: TriadView): Measurement | undefined {
  return measurements.find(({ open }) => open);
}

/** A person's shape, and the letters in it. */
export function shapeOf(view: TriadView, id: string): { readonly index: number; readonly name: string } {
  return { index: personIndex(view, id), name: nameOf(view, id) };
}

/** Whether links are drawn at this screen now. */
export function canDraw(screen: Screen, { own }: Sight): boolean {
  const open = openMeasurement(screen.view);
  const last = screen.view.measurements.length - 1;
  return own && !screen.locked && screen.view.phase !== 'closed' && !!open && shownIndex(screen) === last;
}

/**
 * Whose hand is at this screen. A facilitator chooses for whom they enter; where only one person takes part and draws,
 * as in a talk of two, it is theirs.
 */
export function handOf(screen: Pick<Screen, 'view' | 'role' | 'ui'>): string {
  const { view, role, ui } = screen;
  const chosen = actorOf(screen);
  const alone = role === 'facilitator' && view.people.length === 1 && !ui.page && openMeasurement(view);
  return chosen || (alone ? view.people[0]!.id : '');
}

/** The part of the own page that is shown: the chosen one, or what is asked now. */
export function stepOf({ view, ui, role }: Pick<Screen, 'view' | 'ui' | 'role'>): Step {
  if (ui.step && (ui.step !== 'group' || role === 'participant')) return ui.step;
  return openMeasurement(view) ? 'links' : view.opened && role === 'participant' ? 'group' : 'interests';
}

/**
 * Sends what is drawn or said in the triad of whoever is at this screen. What a facilitator enters would be private,
 * also to them: before the first stroke both see it.
 */
export async function enter(
  screen: Screen,
  command: Extract<TriadCommand, { readonly type: 'link.set' | 'mandate.set' | 'mandate.use' }>,
  source?: Source,
): Promise<boolean> {
  const { role, send } = screen;
  const first = role === 'facilitator' && !actorSight(screen)?.triad;
  if (first && !(await send(asActor(screen, { type: 'triad.share', visibility: 'facilitator' } as const), source)))
    return false;
  return send(asActor(screen, command), source);
}
