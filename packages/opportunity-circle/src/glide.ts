import type { CircleLayout } from './opportunity-circle.layout.ts';

/**
 * Cards glide to a new place: they are laid there at once and shown on the way. A card at rest has no transform of its
 * own, because every one of hundreds would cost time in each frame of a drag.
 */
export class Glide {
  #layout: CircleLayout | undefined;

  /** After a render. `still`: they jump (the room has changed, not the board). */
  to(layout: CircleLayout | undefined, stage: Element | null | undefined, still: boolean): void {
    const before = this.#layout;
    if (layout === before) return;
    this.#layout = layout;
    if (!before || !layout || !stage || still) return;
    // The tokens of the look, so that less motion for the person, or another pace for all, holds here too.
    const look = getComputedStyle(stage);
    const duration = parseFloat(look.getPropertyValue('--_wv-t2')) || 0;
    if (!duration) return;
    const easing = look.getPropertyValue('--_wv-settle').trim() || 'ease-out';
    const was = new Map(before.cards.map((place) => [place.id, place]));
    const now = new Map(layout.cards.map((place) => [place.id, place]));
    for (const card of stage.querySelectorAll<HTMLElement>('[data-card]')) {
      const from = was.get(card.dataset.card!);
      const to = now.get(card.dataset.card!);
      if (!from || !to) continue;
      const x = from.x - from.w / 2 - (to.x - to.w / 2);
      const y = from.y - from.h / 2 - (to.y - to.h / 2);
      if (Math.abs(x) + Math.abs(y) < 0.5) continue;
      // Added to what is still under way: a card that is sent elsewhere meanwhile turns off without a jump.
      const way = [{ transform: `translate(${x}px,${y}px)` }, { transform: 'translate(0,0)' }];
      card.parentElement!.animate(way, { duration, easing, composite: 'add' });
    }
  }
}
