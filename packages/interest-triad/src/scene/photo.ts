import type { Scene } from '@werkvorm/kit/export/scene.js';
import type { Measure } from '@werkvorm/kit/export/text.js';
import { layoutSmallTriad, layoutTriad } from '../interest-triad.layout.ts';
import { LIGHT, triadScene, type Large } from '../interest-triad.scene.ts';
import type { PersonView } from '../interest-triad.types.ts';
import { toldShares } from '../report/group.ts';
import { fullName, isPrivate, personName, triadOf, type Paper } from '../report/paper.ts';
import {
  isDrawn,
  linksAt,
  linksText,
  measurementName,
  networkName,
  personIndex,
  shownIndex,
  strengthName,
  wasText,
  type Screen,
} from '../views/screen.ts';
import type { Multiple } from './overview.ts';

/** What a picture is made of. */
export type PhotoScreen = Paper & Pick<Screen, 'ui' | 'dir'>;

/** Width of the photo in px: that of a laptop screen, whatever screen it is taken on. */
export const PHOTO_WIDTH = 1200;
/** Width of the own triangle, px, and how many people the description names. */
const LARGE_WIDTH = 560;
const TOLD = 60;

/**
 * The photo at the measurement that is looked at, or the last: small multiples of what is shared, and above them the own
 * triangle of a participant. It shows nothing of anybody else that they did not share with all.
 */
export function photo(screen: PhotoScreen, measure: Measure, now = new Date()): Scene {
  const { view, words, say, locale, dir } = screen;
  const { report } = words;
  const at = shownIndex(screen);
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(now);
  const hint = say(isPrivate(screen) ? report.pictureHint : report.group);
  const organisations = view.people.flatMap(({ id, organisation }) =>
    organisation ? [[personIndex(view, id), organisation] as const] : [],
  );
  const picture = {
    width: PHOTO_WIDTH,
    dir,
    lang: locale,
    title: `${say(words.name)}: ${networkName(screen)}`,
    subtitle: [compared(screen, at), hint].filter(Boolean).join(' · '),
    empty: view.people.length ? (view.measurements.length ? '' : say(words.group.nothing)) : say(words.wait.nobody),
    large: largeOf(screen, at),
    people: view.people.map((person) => multiple(screen, person, at)),
    shares: toldShares(view).map(({ kind, count, of }) => say(words.shares[kind], { count, of })),
    organisations: [...new Map(organisations)].map(([index, name]) => ({ index, name })),
    last: [`${date} · ${say(words.group.picture)}`],
    description: describe(screen, at),
  };
  return triadScene(picture, LIGHT, { measure });
}

/** "November compared with October", or the one there is. */
function compared(screen: PhotoScreen, at: number): string {
  const { view, words, say } = screen;
  const [now, before] = [view.measurements[at], view.measurements[at - 1]];
  if (!now) return '';
  const name = measurementName(screen, now);
  return before ? say(words.group.compared, { now: name, before: measurementName(screen, before) }) : name;
}

function multiple(screen: PhotoScreen, person: PersonView, at: number): Multiple {
  const { view, words, say, dir } = screen;
  const { id, organisation, triad, signals } = person;
  const { links, before } = linksAt(triad, at);
  const { networkLetter, organisationLetter } = words.points;
  const talk = signals.filter(({ dismissed }) => !dismissed);
  return {
    layout: layoutSmallTriad(links, before, dir),
    organisation: personIndex(view, id),
    points: { network: say(networkLetter), person: '', organisation: say(organisationLetter) },
    name: personName(screen, id),
    lines: [
      { text: organisation },
      { text: triad ? (triad.mandate ? say(words.mandates[triad.mandate.type]) : '') : say(words.group.unshared) },
      ...talk.map(({ kind }) => ({ text: say(words.signalMarks[kind]), bold: true })),
    ],
  };
}

function largeOf(screen: PhotoScreen, at: number): Large | null {
  const { view, words, say, dir } = screen;
  const person = view.people.find(({ id }) => id === view.me?.person);
  if (!view.me || !person) return null;
  const { links, before } = linksAt(view.me.triad, at);
  return {
    title: say(words.report.mine),
    layout: layoutTriad(links, before, { width: LARGE_WIDTH, em: 16, dir }),
    organisation: personIndex(view, person.id),
    words: {
      points: {
        network: say(words.points.network),
        person: personName(screen, person.id),
        organisation: person.organisation || say(words.points.organisation),
      },
      label: ({ link, strength }) => ({
        is: strengthName(screen, strength),
        was: wasText(screen, links, before, link),
      }),
    },
  };
}

/** The picture in words: who has which links, as far as it is drawn, and the shares. */
function describe(screen: PhotoScreen, at: number): string {
  const { view, words, say } = screen;
  const people = view.people.slice(0, TOLD).flatMap((person) => {
    const { links } = linksAt(triadOf(screen, person), at);
    return isDrawn(links)
      ? [`${say(words.link.triad, { name: fullName(screen, person), links: linksText(screen, links) })}.`]
      : [];
  });
  const shares = toldShares(view).map(({ kind, count, of }) => say(words.shares[kind], { count, of }));
  return [...people, ...shares].join(' ');
}
