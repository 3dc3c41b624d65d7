import { canvasMeasure, type Measure } from '@werkvorm/kit';
import { layoutWalk, spotOf } from './commitment-walk.layout.ts';
import type { Token, WalkInput, WalkLayout, WalkMark } from './layout/types.ts';
import type { Mark } from './commitment-walk.types.ts';
import { fromOf, handsOf, markToken, othersOf, type Hand } from './views/hand.ts';
import { endText, stepNames } from './views/scale.ts';
import { markersOf, markName, nameOf, organisationIndex, samePlace, shownRound, type Screen } from './views/screen.ts';

/** The room the board has, and how it is set. */
export interface BoardRoom {
  /** Width of the stage in px, and the font size around it. */
  readonly width: number;
  readonly height?: number;
  readonly em: number;
  readonly upright: boolean;
  /** Font stack of the words. */
  readonly family: string;
  /** How many times fonts have arrived. */
  readonly fonts: number;
  /** The size has just changed: tokens jump to their places instead of gliding. */
  readonly resized: boolean;
}

/** More people than this are a crowd: drawn, and found in the list; only markers being placed can be touched. */
const TOUCHED = 30;

/** Where everybody stands on a screen: what is drawn, what can be touched, and in which order it is read. */
export class Standing {
  layout: WalkLayout | undefined;
  /** Tokens that can be touched. */
  tokens: readonly Token[] = [];
  /** The others: part of the drawing. */
  drawn: readonly Token[] = [];
  /** Marks by their token, but for those in the hand. */
  marks: ReadonlyMap<string, Mark> = new Map();
  /** Tokens with a tab stop between them, from low to high. */
  order: readonly string[] = [];
  #measure: Measure | undefined;
  #faces = '';
  #key: readonly unknown[] = [];

  forget(): void {
    this.layout = undefined;
    this.order = [];
    this.#key = [];
  }

  /** Where everything lies; computed once for the same marks, room and words. */
  lay(screen: Screen, room: BoardRoom): WalkLayout {
    const { view, words, ui, dir } = screen;
    const hands = handsOf(screen);
    const where = hands.map(({ token, place }) => `${token} ${place?.along} ${place?.across}`).join();
    const { width, height, em, upright, family, fonts } = room;
    const key = [view, words, where, ui.round, screen.role, width, height, em, upright, family, fonts, dir];
    if (this.layout && key.every((part, index) => part === this.#key[index])) return this.layout;
    this.#key = key;
    const others = othersOf(screen);
    const crowd = others.length > TOUCHED;
    this.marks = new Map(others.map((mark) => [markToken(mark), mark]));
    // In a crowd the marker in the hand stands on its own: the others need not be laid anew for it.
    const standing = crowd ? [] : hands.filter(({ place }) => place).map((hand) => this.#handMark(screen, hand));
    const layout = layoutWalk(
      this.#input(screen, room, [...others.map((mark) => this.#mark(screen, mark)), ...standing]),
    );
    const ids = new Set(hands.map(({ token }) => token));
    const loose = hands.filter(({ token }) => !layout.tokens.some(({ id }) => id === token));
    const touched = crowd ? [] : layout.tokens;
    this.tokens = [...touched, ...loose.map((hand, index) => this.#loose(screen, layout, hand, index, em))];
    const reading = [...this.tokens].filter(({ id }) => !ids.has(id));
    const along = ({ id }: Token) => this.marks.get(id)?.place.along ?? 0;
    this.order = reading.sort((a, b) => along(a) - along(b)).map(({ id }) => id);
    const own = new Set(this.tokens.map(({ id }) => id));
    this.drawn = layout.tokens.filter(({ id }) => !own.has(id));
    this.layout = layout;
    return layout;
  }

  #input(
    screen: Screen,
    { width, height, em, upright, family, fonts }: BoardRoom,
    marks: readonly WalkMark[],
  ): WalkInput {
    const { view, words, say, dir, role } = screen;
    const { setup } = view;
    const shown = shownRound(screen);
    const before = view.rounds.find(({ round, revealed }) => round === (shown?.round ?? 0) - 1 && revealed);
    return {
      room: {
        width,
        ...(height ? { height } : {}),
        em,
        dir,
        upright,
        measure: this.#measured(family, fonts),
        ...(role === 'observer' ? { leastType: em } : {}),
      },
      marks,
      scale: { steps: setup.steps, names: stepNames(screen), middle: setup.allowMiddle },
      ends: [endText(screen, 'low'), endText(screen, 'high')],
      ...(setup.across ? { acrossEnds: [endText(screen, 'acrossLow'), endText(screen, 'acrossHigh')] as const } : {}),
      twoMarkers: markersOf(setup).length > 1,
      ...(before
        ? { previous: before.marks.filter(({ marker }) => marker === 'me').map(({ place }) => place.along) }
        : {}),
      ...(setup.identity === 'anonymous'
        ? {}
        : {
            flowText: (count: number, closer: boolean) =>
              say(closer ? words.facts.cameCloser : words.facts.wentAway, { count }),
          }),
    };
  }

  #mark(screen: Screen, mark: Mark): WalkMark {
    const { view } = screen;
    const mine = mark.person !== '' && mark.person === view.me?.person && screen.role === 'participant';
    return {
      id: markToken(mark),
      name: mine ? `${markName(view, mark)}, ${screen.say(screen.words.you)}` : markName(view, mark),
      organisation: organisationIndex(view, mark.organisation, mark.person),
      marker: mark.marker,
      place: mark.place,
      from: mark.from && !samePlace(mark.from, mark.place) ? mark.from : null,
      ...(mark.person ? { pair: mark.person } : {}),
      ...(mine ? { kept: true } : {}),
    };
  }

  #handMark(screen: Screen, { token, person, marker, place }: Hand): WalkMark {
    const { view, words, say, role } = screen;
    const from = fromOf(screen, person, marker);
    const index = organisationIndex(view, view.people.find(({ id }) => id === person)?.organisation ?? '', person);
    const name = nameOf(view, person);
    return {
      id: token,
      name: role === 'participant' ? `${name}, ${say(words.you)}` : name,
      organisation: index,
      marker,
      place: place!,
      from: from && !samePlace(from, place) ? from : null,
      pair: person,
      kept: true,
    };
  }

  /** A marker that is not among those laid out: nowhere yet, or in front of a crowd. */
  #loose(screen: Screen, layout: WalkLayout, hand: Hand, index: number, em: number): Token {
    const size = Math.max(36, Math.min(60, em * 3));
    const mark = this.#handMark(screen, { ...hand, place: hand.place ?? { along: 50, across: null } });
    const base = { id: hand.token, marker: hand.marker, organisation: mark.organisation, size, stem: '', label: null };
    if (hand.place) {
      const spot = spotOf(layout, hand.place, hand.marker);
      const up = layout.mode === 'plane' ? 0 : size * 0.75;
      return { ...base, spot, x: spot.x, y: Math.max(size / 2, spot.y - up) };
    }
    // Not on the line, and not in its middle either: aside, where one comes from.
    const off = (index + 0.75) * size;
    const near = layout.dir === 'rtl' ? layout.width - off : off;
    const spot = { x: near, y: layout.upright ? size * 0.75 : size * 0.75 };
    return { ...base, spot, ...spot };
  }

  /** Measures words in the face they are set in. */
  #measured(family: string, fonts: number): Measure {
    const faces = `${fonts} ${family}`;
    if (!this.#measure || faces !== this.#faces) this.#measure = family ? canvasMeasure(family) : canvasMeasure();
    this.#faces = faces;
    return this.#measure;
  }
}
