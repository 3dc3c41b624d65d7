/**
 * Pointer, touch and keyboard, safe in strangers' pages (embedding.md R1–R4, R10, R22, R23). How a widget uses it:
 *
 * ```ts
 * class WvExample extends LitElement {
 *   static styles = [tokenStyles, css`.stage { position: relative } .card { position: absolute; transition: left 260ms, top 260ms, translate 260ms }`];
 *   #stage = () => this.renderRoot.querySelector<HTMLElement>('.stage');
 *   #live = new LiveRegion(this, () => !this.quiet);
 *   #drag = new DragController<number>(this, {
 *     stage: this.#stage,                                        // may be null before the first render
 *     canLift: (id) => this.mayMove(id),
 *     targetAt: (point, id, centre) => this.ringAt(centre),      // your geometry, in CSS px of the stage; null = no drop
 *     step: (id, ring, key, rtl, big) => key === 'ArrowUp' ? this.inward(id, ring) : undefined,
 *     onLift: ({ id }) => this.#live.announce(this.strings.lifted(id)),
 *     onPreview: ({ target }) => …,                              // only when the target changes; a render is under way
 *     onCommit: (id, ring, source) => this.send({ type: 'card.move', … }),   // may be a promise: the token waits there
 *     onCancel: (id, reason) => …,
 *   });
 *   #roving = new RovingFocus(this, { group: this.#stage, ids: () => this.ids, element: (id) => this.#drag.element(id) });
 *   #guards: (() => void)[] = [];
 *   connectedCallback() { super.connectedCallback(); const root = this.renderRoot as ShadowRoot; this.#guards = [guardKeys(root), guardPointers(root)]; }
 *   disconnectedCallback() { for (const off of this.#guards.splice(0)) off(); super.disconnectedCallback(); }
 *   render() {
 *     const air = this.#drag.session;                            // {id, kind, target} or null
 *     return html`<div class="stage">${repeat(this.ids, (id) => id, (id) => html`
 *       <button class=${air?.id === id ? 'card lifted' : 'card'} data-wv-token=${id} @touchmove=${tokenTouch}
 *         tabindex=${this.#roving.tabindex(id)} .style=${`left:${x}px;top:${y}px`}>…</button>`)}</div>`;
 *   }
 * }
 * ```
 *
 * Create `DragController` before `RovingFocus`: a lifted token's arrows belong to the drag. Lay tokens down with
 * `left`/`top` or `transform`; `translate` belongs to the drag. With many tokens, place a bare wrapper with `data-wv-carrier`
 * instead, which is then dragged with the token in it. Tokens that cannot be moved: `?data-wv-fixed=${…}`. Own key handlers
 * say `consume(event)` for each key that they use. A control inside a token (a menu button) keeps its own clicks and keys; mark others `data-wv-control`.
 */
export { clientBox, createMap, hitSize, stageMap } from './coordinates.ts';
export type { ClientBox, CoordinateMap, Marks, Point } from './coordinates.ts';
export { DragController } from './drag-controller.ts';
export type { CancelReason, DragOptions, DragSession, DragSource } from './drag-session.ts';
export { isRtl } from './dom.ts';
export { Glide } from './glide.ts';
export type { GlidePlace } from './glide.ts';
export { consume, guardKeys, isConsumed, isEditable, isPassing } from './keys.ts';
export { LiveRegion } from './live-region.ts';
export { carrierAttribute, guardPointers, tokenAttribute, tokenOf, tokenStyles, tokenTouch } from './pointers.ts';
export { RovingFocus } from './roving.ts';
export type { RovingOptions } from './roving.ts';
