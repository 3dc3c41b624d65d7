import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { DragController, RovingFocus, type SizeController, type Source } from '@werkvorm/kit';
import { clampStrength, layoutTriad, pulled, type TriadLayout } from './interest-triad.layout.ts';
import { LINKS, type Link, type Links, type Strength } from './interest-triad.types.ts';
import { canDraw, linksAt, shownIndex, type Screen, type Sight } from './views/screen.ts';
import { stageView } from './views/stage.ts';

/** What the board asks of its element. */
export interface BoardOwner extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly screen: Screen;
  /** A link was taken up. */
  lifted(link: Link, strength: Strength | null): void;
  /** The width in the hand changed. */
  previewed(link: Link, strength: Strength): void;
  /** A link was let go with a width. */
  tie(link: Link, strength: Strength, source: Source): Promise<unknown>;
}

/**
 * A large triad as a thing one can touch: a link becomes wider when its label is pulled outwards and narrower when it is
 * pulled inwards; by keyboard with the arrows, Home and End.
 */
export class TriadBoard {
  readonly drag: DragController<Strength>;
  readonly roving: RovingFocus;
  #layout: TriadLayout | undefined;
  #links: Links = { personOrg: null, personNetwork: null, orgNetwork: null };
  #can = false;
  #step = 24;

  constructor(owner: BoardOwner) {
    const stage = () => owner.renderRoot?.querySelector<HTMLElement>('.stage');
    this.drag = new DragController<Strength>(owner, {
      stage,
      canLift: () => this.#can,
      targetAt: (_point, id, centre) => (this.#layout ? pulled(this.#layout, id as Link, centre, this.#step) : null),
      step: (id, target, key, rtl) => this.#along(id as Link, target, key, rtl),
      onLift: ({ id }) => owner.lifted(id as Link, this.#links[id as Link]),
      onPreview: ({ id, target, kind }) => {
        if (target !== null && kind !== 'pointer') owner.previewed(id as Link, target);
      },
      onCommit: (id, strength, source) => owner.tie(id as Link, strength, source),
    });
    this.roving = new RovingFocus(owner, {
      group: stage,
      ids: () => LINKS,
      element: (id) => this.drag.element(id),
      next: (id, key, rtl) => beside(id as Link, key, rtl),
    });
  }

  /** The triad in the room there is. `can`: its links may be drawn at this screen. */
  render(screen: Screen, sight: Sight, room: number, { em }: SizeController): TemplateResult {
    const { links, before } = linksAt(sight.triad, shownIndex(screen));
    this.#links = links;
    this.#can = canDraw(screen, sight);
    this.#step = em * 1.5;
    // While a link is in the hand the drawing shows the width it would get; where it hangs is reckoned from what it is.
    this.#layout = layoutTriad(links, before, { width: room, em, dir: screen.dir });
    const { session } = this.drag;
    const held = session && { link: session.id as Link, strength: session.target };
    const shown = held && held.strength !== null ? { ...links, [held.link]: held.strength } : links;
    const layout = held ? layoutTriad(shown, before, { width: room, em, dir: screen.dir }) : this.#layout;
    return stageView(screen, {
      layout,
      sight,
      links,
      before,
      lifted: held,
      can: this.#can,
      tabindex: (link) => this.roving.tabindex(link),
    });
  }

  /** The width that an arrow gives to a lifted link. */
  #along(link: Link, target: Strength | null, key: string, rtl: boolean): Strength | null | undefined {
    const now = target ?? this.#links[link];
    const by = { ArrowUp: 1, ArrowDown: -1, ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 }[key];
    const wanted = key === 'Home' ? 0 : key === 'End' ? 4 : by ? clampStrength((now ?? -1) + by) : undefined;
    if (wanted === undefined) return undefined;
    return wanted === this.#links[link] ? null : wanted;
  }
}

/** The link beside another, in the direction of the arrow: the two sides, and the foot below. */
function beside(link: Link, key: string, rtl: boolean): Link | null {
  const [start, end, foot]: readonly [Link, Link, Link] = ['personNetwork', 'orgNetwork', 'personOrg'];
  const [left, right] = rtl ? [end, start] : [start, end];
  const steps: { readonly [key: string]: Link } = {
    Home: start,
    End: foot,
    // From the foot both sides are as near: no key would lead back.
    ArrowLeft: link === foot ? foot : left,
    ArrowRight: link === foot ? foot : right,
    ArrowDown: foot,
    ArrowUp: link === foot ? start : link,
  };
  return steps[key] ?? null;
}
