/** Where something lies on the stage: its middle, in px. */
export interface GlidePlace {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/**
 * Tokens glide to a new place: they are laid there at once and shown on the way. A token at rest has no transform of its
 * own, because every one of hundreds would cost time in each frame of a drag.
 */
export class Glide {
  #places: readonly GlidePlace[] | undefined;

  /** After a render. `still`: they jump (the room has changed, not the board). */
  to(places: readonly GlidePlace[] | undefined, stage: Element | null | undefined, still: boolean): void {
    const before = this.#places;
    if (places === before) return;
    this.#places = places;
    if (!before || !places || !stage || still) return;
    // The tokens of the look, so that less motion for the person, or another pace for all, holds here too.
    const look = getComputedStyle(stage);
    const duration = parseFloat(look.getPropertyValue('--_wv-t2')) || 0;
    if (!duration) return;
    const easing = look.getPropertyValue('--_wv-settle').trim() || 'ease-out';
    const was = new Map(before.map((place) => [place.id, place]));
    const now = new Map(places.map((place) => [place.id, place]));
    for (const token of stage.querySelectorAll<HTMLElement>('[data-wv-carrier] > [data-wv-token]')) {
      const from = was.get(token.dataset.wvToken!);
      const to = now.get(token.dataset.wvToken!);
      if (!from || !to) continue;
      const x = from.x - to.x;
      const y = from.y - to.y;
      if (Math.abs(x) + Math.abs(y) < 0.5) continue;
      // Added to what is still under way: a token that is sent elsewhere meanwhile turns off without a jump.
      const way = [{ transform: `translate(${x}px,${y}px)` }, { transform: 'translate(0,0)' }];
      token.parentElement!.animate(way, { duration, easing, composite: 'add' });
    }
  }
}
