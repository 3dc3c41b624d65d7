import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { canvasMeasure, consume, DragController, Glide, isRtl, RovingFocus, type Measure, type Source } from '@werkvorm/kit';
import { layoutWalk, placeAt, spotOf } from './commitment-walk.layout.ts';
import type { Point, Token, WalkInput, WalkLayout, WalkMark } from './layout/types.ts';
import type { Mark, Place } from './commitment-walk.types.ts';
import { stageView } from './views/board.ts';
import { fromOf, handOf, handsOf, isDirect, markToken, mayMove, othersOf, type Hand } from './views/hand.ts';
import { draftTo, layDown, placeAs, stepped } from './views/place.ts';
import { endText, placeText, stepNames } from './views/scale.ts';
import { markersOf, markName, nameOf, organisationIndex, samePlace, shownRound, type Screen } from './views/screen.ts';

/** What the board asks of its element. */
export interface BoardOwner extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** The screen as it is now. */
  readonly screen: Screen;
  /** A marker was put back where it was. */
  putBack(place: Place | null): void;
}

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
/** How far outside of the stage a token can be let go. */
const REACH = 60;

/** The line as a thing one can touch: where people stand, which marker is in the hand, which one has the tab stop. */
export class WalkBoard implements ReactiveController {
  readonly drag: DragController<Place>;
  readonly roving: RovingFocus;
  readonly #owner: BoardOwner;
  readonly #glide = new Glide();
  #measure: Measure | undefined;
  #faces = '';
  #layout: WalkLayout | undefined;
  #tokens: readonly Token[] = [];
  #marks: ReadonlyMap<string, Mark> = new Map();
  #order: readonly string[] = [];
  #key: readonly unknown[] = [];
  #still = false;
  #carrying = false;
  #dropped = false;
  /** The stage was pressed since a key moved the marker. */
  #pointed = false;
  #stage: HTMLElement | null = null;

  constructor(owner: BoardOwner) {
    this.#owner = owner;
    const stage = () => owner.renderRoot?.querySelector<HTMLElement>('.stage');
    this.drag = new DragController<Place>(this.#quietHost(), {
      stage,
      canLift: (id) => this.#hand(id) !== undefined || this.#movable(id) !== undefined,
      targetAt: (_point, _id, centre) => this.#target(centre),
      step: (id, target, key, rtl, big) => this.#step(id, target, key, rtl, big),
      same: samePlace,
      onPreview: ({ kind, target }) => {
        // While it is carried, nothing is rendered but the token and what it says.
        this.#carrying = kind === 'pointer';
        this.#showSpot(target);
      },
      onCommit: (id, place, source) => this.#commit(id, place, source === 'pointer' ? 'pointer' : 'keyboard'),
      onCancel: (id) => owner.putBack(this.#placeOf(id)),
    });
    this.roving = new RovingFocus(owner, {
      group: stage,
      ids: () => this.#order,
      element: (id) => this.drag.element(id),
      idAt: (event) => {
        const id = this.drag.tokenAt(event);
        return id !== null && this.#order.includes(id) ? id : null;
      },
      next: (id, key, rtl) => this.#beside(id, key, rtl),
    });
    owner.addController(this);
  }

  /** The stage. */
  render(screen: Screen, room: BoardRoom): TemplateResult {
    const layout = this.#lay(screen, room);
    this.#still = room.resized;
    const { session } = this.drag;
    const touched = new Set(this.#tokens.map(({ id }) => id));
    return stageView(screen, {
      layout,
      touched: this.#tokens,
      drawn: layout.mode === 'people' || layout.tokens.every(({ id }) => touched.has(id)) ? [] : this.#drawn(layout, touched),
      marks: this.#marks,
      lifted: session && { token: session.id, place: session.target },
      active: this.roving.current ?? '',
      still: room.resized,
      key: (event, hand) => this.#keyed(event, hand),
    });
  }

  hostUpdated(): void {
    const stage = this.#owner.renderRoot.querySelector<HTMLElement>('.stage');
    this.#glide.to(this.#tokens, stage, this.#still);
    if (stage !== this.#stage) {
      this.#stage?.removeEventListener('click', this.#tapped);
      this.#stage?.removeEventListener('pointerdown', this.#pressed);
      stage?.addEventListener('click', this.#tapped);
      stage?.addEventListener('pointerdown', this.#pressed);
      this.#stage = stage;
    }
    this.#showSpot(this.drag.session?.target ?? this.#drafted());
  }

  hostDisconnected(): void {
    this.#layout = undefined;
    this.#order = [];
    this.#key = [];
  }

  // ---- where everything lies ---------------------------------------------------------------------------------------

  /** Where everything lies; computed once for the same marks, room and words. */
  #lay(screen: Screen, room: BoardRoom): WalkLayout {
    const { view, words, ui, dir } = screen;
    const hands = handsOf(screen);
    const where = hands.map(({ token, place }) => `${token} ${place?.along} ${place?.across}`).join();
    const { width, height, em, upright, family, fonts } = room;
    const key = [view, words, where, ui.round, screen.role, width, height, em, upright, family, fonts, dir];
    if (this.#layout && key.every((part, index) => part === this.#key[index])) return this.#layout;
    this.#key = key;
    const others = othersOf(screen);
    const crowd = others.length > TOUCHED;
    this.#marks = new Map(others.map((mark) => [markToken(mark), mark]));
    // In a crowd the marker in the hand stands on its own: the others need not be laid anew for it.
    const standing = crowd ? [] : hands.filter(({ place }) => place).map((hand) => this.#handMark(screen, hand));
    const layout = layoutWalk(this.#input(screen, room, [...others.map((mark) => this.#mark(screen, mark)), ...standing]));
    const ids = new Set(hands.map(({ token }) => token));
    const loose = hands.filter(({ token }) => !layout.tokens.some(({ id }) => id === token));
    const touched = crowd ? [] : layout.tokens;
    this.#tokens = [...touched, ...loose.map((hand, index) => this.#loose(screen, layout, hand, index, em))];
    const reading = [...this.#tokens].filter(({ id }) => !ids.has(id));
    const along = ({ id }: Token) => this.#marks.get(id)?.place.along ?? 0;
    this.#order = reading.sort((a, b) => along(a) - along(b)).map(({ id }) => id);
    this.#layout = layout;
    return layout;
  }

  #input(screen: Screen, { width, height, em, upright, family, fonts }: BoardRoom, marks: readonly WalkMark[]): WalkInput {
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
      ...(before ? { previous: before.marks.filter(({ marker }) => marker === 'me').map(({ place }) => place.along) } : {}),
      ...(setup.identity === 'anonymous'
        ? {}
        : { flowText: (count: number, closer: boolean) => `${say('{count}', { count })} ${say(closer ? words.list.closer : words.list.away)}` }),
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
      const spot = spotOf(layout, hand.place);
      const up = layout.mode === 'plane' ? 0 : size * 0.75;
      return { ...base, spot, x: spot.x, y: Math.max(size / 2, spot.y - up) };
    }
    // Not on the line, and not in its middle either: aside, where one comes from.
    const off = (index + 0.75) * size;
    const near = layout.dir === 'rtl' ? layout.width - off : off;
    const spot = { x: near, y: layout.upright ? size * 0.75 : size * 0.75 };
    return { ...base, spot, ...spot };
  }

  #drawn(layout: WalkLayout, touched: ReadonlySet<string>): readonly Token[] {
    if (this.#drawnOf !== layout) {
      this.#drawnOf = layout;
      this.#drawnTokens = layout.tokens.filter(({ id }) => !touched.has(id));
    }
    return this.#drawnTokens;
  }
  #drawnOf: WalkLayout | undefined;
  #drawnTokens: readonly Token[] = [];

  /** Measures words in the face they are set in. */
  #measured(family: string, fonts: number): Measure {
    const faces = `${fonts} ${family}`;
    if (!this.#measure || faces !== this.#faces) this.#measure = family ? canvasMeasure(family) : canvasMeasure();
    this.#faces = faces;
    return this.#measure;
  }

  // ---- what hands do ------------------------------------------------------------------------------------------------

  #hand(token: string): Hand | undefined {
    return handsOf(this.#owner.screen).find((hand) => hand.token === token);
  }

  #movable(token: string): Mark | undefined {
    const mark = this.#marks.get(token);
    return mark && mayMove(this.#owner.screen, mark) ? mark : undefined;
  }

  #placeOf(token: string): Place | null {
    return this.#hand(token)?.place ?? this.#marks.get(token)?.place ?? null;
  }

  #target({ x, y }: Point): Place | null {
    const layout = this.#layout;
    if (!layout || x < -REACH || y < -REACH || x > layout.width + REACH || y > layout.height + REACH) return null;
    return placeAt(layout, x, y);
  }

  /** A key on a mark that was lifted by key. */
  #step(id: string, target: Place | null, key: string, rtl: boolean, big: boolean): Place | undefined {
    return this.#moved(target ?? this.#placeOf(id), key, rtl, big ? 10 : 1);
  }

  /** Where a key leads from a place; undefined = nowhere. */
  #moved(from: Place | null, key: string, rtl: boolean, far: number): Place | undefined {
    const { screen } = this.#owner;
    const plane = this.#layout?.mode === 'plane';
    const on = rtl ? -far : far;
    const ways: { readonly [key: string]: readonly ['along' | 'across', number] } = {
      ArrowRight: ['along', on],
      ArrowLeft: ['along', -on],
      ArrowUp: [plane ? 'across' : 'along', far],
      ArrowDown: [plane ? 'across' : 'along', -far],
      PageUp: ['along', 10],
      PageDown: ['along', -10],
      Home: ['along', -100],
      End: ['along', 100],
    };
    if (!Object.hasOwn(ways, key)) return undefined;
    const [axis, by] = ways[key]!;
    if (Math.abs(by) < 100) return stepped(screen, from, axis, by);
    const { across } = stepped(screen, from, 'along', by);
    return { along: by < 0 ? 0 : 100, across };
  }

  /** A marker that is being placed is a slider: keys move it, Enter lays it, Escape puts it back. */
  #keyed(event: KeyboardEvent, hand: Hand): void {
    const { screen } = this.#owner;
    const { key } = event;
    const token = event.currentTarget as HTMLElement;
    if (key === 'Enter' && !event.repeat) {
      if (consume(event)) void layDown(screen, hand);
    } else if (key === 'Escape') {
      if ((this.drag.cancel() || hand.draft) && consume(event)) {
        screen.show({ draft: null });
        this.#owner.putBack(hand.place);
      }
    } else if (key.startsWith('Page')) {
      // A clicker turns the slide, also after a drag left the focus here; who came by keyboard moves the marker.
      const own = !this.#pointed && token.matches(':focus-visible');
      const to = own ? this.#moved(hand.place, key, false, 10) : undefined;
      if (to && consume(event, true)) draftTo(screen, hand, to);
    } else {
      const to = this.#moved(hand.place, key, isRtl(token), event.shiftKey ? 10 : 1);
      if (!to || !consume(event)) return;
      this.#pointed = false;
      this.drag.cancel();
      draftTo(screen, hand, to);
    }
  }

  /** Where everybody sees people walk, letting go is enough; else the place is chosen, and laid by its button. */
  async #commit(id: string, place: Place, source: Source): Promise<void> {
    const { screen } = this.#owner;
    this.#dropped = true;
    const hand = this.#hand(id);
    const mark = this.#movable(id);
    if (hand && !isDirect(screen.view)) return draftTo(screen, hand, place);
    if (mark && !isDirect(screen.view)) return screen.show({ actor: mark.person, marker: mark.marker, draft: place });
    const one = hand ?? (mark && { token: id, person: mark.person, marker: mark.marker, place, draft: true });
    if (!one || samePlace(this.#marks.get(id)?.place, place)) return;
    const acting: Screen = { ...screen, ui: { ...screen.ui, actor: one.person }, send: (command) => screen.send(command, source) };
    await placeAs(acting, one, place);
  }

  /**
   * A press beside the tokens puts the marker that is being placed there; it is not laid by it. A press on a mark shows
   * what was said with it: as the stage holds the pointer, the click comes to the stage.
   */
  #tapped = (event: MouseEvent): void => {
    const dropped = this.#dropped;
    this.#dropped = false;
    const { screen } = this.#owner;
    const token = this.drag.tokenAt(event) ?? (event.detail ? this.#pressedOn : null);
    if (token !== null) return this.#look(token);
    const hand = handOf(screen);
    if (dropped || event.detail === 0 || !hand || this.drag.session) return;
    const point = this.drag.toUser(event.clientX, event.clientY);
    const place = point && this.#target(point);
    if (place) draftTo(screen, hand, place);
  };

  #look(token: string): void {
    const { screen } = this.#owner;
    if (!this.#marks.has(token) || this.#movable(token)) return;
    screen.show({ looked: screen.ui.looked === token ? '' : token });
  }

  #pressed = (event: Event): void => {
    this.#dropped = false;
    this.#pointed = true;
    this.#pressedOn = this.drag.tokenAt(event);
  };
  #pressedOn: string | null = null;

  /** The next mark in the direction of the arrow. */
  #beside(id: string, key: string, rtl: boolean): string | null {
    const order = this.#order;
    const at = order.indexOf(id);
    const upright = this.#layout?.upright;
    const steps: { readonly [key: string]: number } = {
      ArrowRight: at + (rtl ? -1 : 1),
      ArrowLeft: at + (rtl ? 1 : -1),
      ArrowUp: at + (upright ? 1 : -1),
      ArrowDown: at + (upright ? -1 : 1),
      Home: 0,
      End: order.length - 1,
    };
    if (!Object.hasOwn(steps, key)) return null;
    return order[Math.max(0, Math.min(order.length - 1, steps[key]!))] ?? null;
  }

  // ---- what is shown without rendering ------------------------------------------------------------------------------

  /** The place chosen on this screen, as long as it is not laid. */
  #drafted(): Place | null {
    return handsOf(this.#owner.screen).find(({ draft }) => draft)?.place ?? null;
  }

  /** Marks a place on the line, and says which it is. */
  #showSpot(place: Place | null): void {
    const spot = this.#owner.renderRoot.querySelector<HTMLElement>('.spot');
    const layout = this.#layout;
    if (!spot || !layout) return;
    spot.classList.toggle('on', place !== null);
    if (!place) return;
    const { x, y } = spotOf(layout, place);
    spot.style.transform = `translate(${x}px,${y}px)`;
    spot.firstElementChild!.textContent = placeText(this.#owner.screen, place);
  }

  /** The element as the drag sees it: asked to render, but not for every pixel. */
  #quietHost(): ReactiveControllerHost {
    const owner = this.#owner;
    return {
      addController: (controller) => owner.addController(controller),
      removeController: (controller) => owner.removeController(controller),
      requestUpdate: () => {
        const quiet = this.#carrying;
        this.#carrying = false;
        if (!quiet) owner.requestUpdate();
      },
      get updateComplete() {
        return owner.updateComplete;
      },
    };
  }
}
