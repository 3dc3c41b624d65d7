import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { consume, DragController, Glide, isRtl, RovingFocus, type Source } from '@werkvorm/kit';
import { placeAt, spotOf } from './commitment-walk.layout.ts';
import type { Point } from './layout/types.ts';
import type { Mark, Marker, Place } from './commitment-walk.types.ts';
import { roomOf, type Sized } from './room.ts';
import { Standing } from './standing.ts';
import { Unfolding } from './unfolding.ts';
import { stageView } from './views/board.ts';
import { handOf, handsOf, isDirect, mayMove, type Hand } from './views/hand.ts';
import { draftTo, keyPlace, layDown, placeAs } from './views/place.ts';
import { placeText } from './views/scale.ts';
import { isOpen, samePlace, type Screen } from './views/screen.ts';

/** What the board asks of its element. */
export interface BoardOwner extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** The screen as it is now. */
  readonly screen: Screen;
  /** Says something to those who do not see it. */
  tell(text: string): void;
}

/** How far outside of the stage a token can be let go. */
const REACH = 60;

/** The line as a thing one can touch: where people stand, which marker is in the hand, which one has the tab stop. */
export class WalkBoard implements ReactiveController {
  readonly drag: DragController<Place>;
  readonly roving: RovingFocus;
  readonly #owner: BoardOwner;
  readonly #glide = new Glide();
  readonly #standing = new Standing();
  #still = false;
  readonly #unfolding = new Unfolding();
  #carrying = false;
  /** Px of the sheet that are not the stage; 0 before it was measured. */
  #rest = 0;
  #dropped = false;
  /** What the stage was last used with. */
  #hold: Source | null = null;
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
      onPreview: ({ id, kind, target }) => {
        // While it is carried, nothing is rendered but the token and what it says.
        this.#carrying = kind === 'pointer';
        this.#showSpot(target, this.#markerOf(id));
      },
      onCommit: (id, place, source) => this.#commit(id, place, source === 'pointer' ? 'pointer' : 'keyboard'),
      onCancel: (id) => this.#putBack(this.#placeOf(id)),
    });
    this.roving = new RovingFocus(owner, {
      group: stage,
      ids: () => this.#standing.order,
      element: (id) => this.drag.element(id),
      idAt: (event) => {
        const id = this.drag.tokenAt(event);
        return id !== null && this.#standing.order.includes(id) ? id : null;
      },
      next: (id, key, rtl) => this.#beside(id, key, rtl),
    });
    owner.addController(this);
  }

  /** The stage. */
  render(screen: Screen, size: Sized): TemplateResult {
    const standing = this.#standing;
    const layout = standing.lay(screen, roomOf(screen, size, this.#rest));
    this.#still = size.resized;
    this.#unfolding.watch(this.#owner.renderRoot);
    const { session } = this.drag;
    return stageView(screen, {
      layout,
      touched: standing.tokens,
      drawn: standing.drawn,
      marks: standing.marks,
      lifted: session && { token: session.id, place: session.target },
      active: this.roving.current ?? '',
      still: size.resized,
      key: (event, hand) => this.#keyed(event, hand),
    });
  }

  hostUpdated(): void {
    const stage = this.#owner.renderRoot.querySelector<HTMLElement>('.stage');
    this.#glide.to(this.#standing.tokens, stage, this.#still);
    if (stage && isOpen(this.#owner.screen)) this.#unfolding.play(stage);
    this.#measure(stage);
    if (stage !== this.#stage) {
      this.#stage?.removeEventListener('click', this.#tapped);
      this.#stage?.removeEventListener('pointerdown', this.#pressed);
      stage?.addEventListener('click', this.#tapped);
      stage?.addEventListener('pointerdown', this.#pressed);
      this.#stage = stage;
    }
    const { session } = this.drag;
    const drafted = handsOf(this.#owner.screen).find(({ draft }) => draft);
    if (session?.target) this.#showSpot(session.target, this.#markerOf(session.id));
    else this.#showSpot(drafted?.place ?? null, drafted?.marker ?? 'me');
  }

  /** On a wall the line takes what the rest leaves of the screen, so the rest is measured: words break as they will. */
  #measure(stage: HTMLElement | null): void {
    const sheet = this.#owner.screen.role === 'observer' ? stage?.closest<HTMLElement>('.sheet') : null;
    if (!stage || !sheet) return;
    const rest = sheet.offsetHeight - stage.offsetHeight;
    if (Math.abs(rest - this.#rest) < 1) return;
    this.#rest = rest;
    this.#owner.requestUpdate();
  }

  hostDisconnected(): void {
    this.#standing.forget();
  }

  // ---- what hands do ------------------------------------------------------------------------------------------------

  #hand(token: string): Hand | undefined {
    return handsOf(this.#owner.screen).find((hand) => hand.token === token);
  }

  #movable(token: string): Mark | undefined {
    const mark = this.#standing.marks.get(token);
    return mark && mayMove(this.#owner.screen, mark) ? mark : undefined;
  }

  #markerOf(token: string): Marker {
    return (this.#hand(token) ?? this.#standing.marks.get(token))?.marker ?? 'me';
  }

  #placeOf(token: string): Place | null {
    return this.#hand(token)?.place ?? this.#standing.marks.get(token)?.place ?? null;
  }

  #putBack(place: Place | null): void {
    const { screen } = this.#owner;
    if (place) this.#owner.tell(screen.say(screen.words.said.cancelled, { place: placeText(screen, place) }));
  }

  #target({ x, y }: Point): Place | null {
    const layout = this.#standing.layout;
    if (!layout || x < -REACH || y < -REACH || x > layout.width + REACH || y > layout.height + REACH) return null;
    return placeAt(layout, x, y);
  }

  /** A key on a mark that was lifted by key. */
  #step(id: string, target: Place | null, key: string, rtl: boolean, big: boolean): Place | undefined {
    return this.#moved(target ?? this.#placeOf(id), key, rtl, big ? 10 : 1);
  }

  #moved(from: Place | null, key: string, rtl: boolean, far: number): Place | undefined {
    const plane = this.#standing.layout?.mode === 'plane';
    return keyPlace(this.#owner.screen, from, key, { rtl, far, plane });
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
        this.#putBack(hand.place);
      }
    } else if (key.startsWith('Page')) {
      // A clicker turns the slide, also after a drag left the focus here; who came by keyboard moves the marker.
      const own = this.#hold === 'keyboard' || (!this.#hold && token.matches(':focus-visible'));
      const to = own ? this.#moved(hand.place, key, false, 10) : undefined;
      if (to && consume(event, true)) draftTo(screen, hand, to);
    } else {
      const to = this.#moved(hand.place, key, isRtl(token), event.shiftKey ? 10 : 1);
      if (!to || !consume(event)) return;
      this.#hold = 'keyboard';
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
    if (!one || samePlace(this.#standing.marks.get(id)?.place, place)) return;
    const acting: Screen = {
      ...screen,
      ui: { ...screen.ui, actor: one.person },
      send: (command) => screen.send(command, source),
    };
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
    if (!this.#standing.marks.has(token) || this.#movable(token)) return;
    screen.show({ looked: screen.ui.looked === token ? '' : token });
  }

  #pressed = (event: Event): void => {
    this.#dropped = false;
    this.#hold = 'pointer';
    this.#pressedOn = this.drag.tokenAt(event);
  };
  #pressedOn: string | null = null;

  /** The next mark in the direction of the arrow. */
  #beside(id: string, key: string, rtl: boolean): string | null {
    const order = this.#standing.order;
    const at = order.indexOf(id);
    const upright = this.#standing.layout?.upright;
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

  /** Marks a place on the line, and says which it is. */
  #showSpot(place: Place | null, marker: Marker): void {
    const spot = this.#owner.renderRoot.querySelector<HTMLElement>('.spot');
    const layout = this.#standing.layout;
    if (!spot || !layout) return;
    spot.classList.toggle('on', place !== null);
    if (!place) return;
    const { x, y } = spotOf(layout, place, marker);
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
