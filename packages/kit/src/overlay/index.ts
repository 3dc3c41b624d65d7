/**
 * What appears above the board, and what leaves it: popovers, downloads, the clipboard.
 *
 * ```ts
 * readonly #menu = new PopoverController(this, {
 *   anchor: () => this.#drag.element(this.menuOf), panel: () => this.renderRoot.querySelector<HTMLElement>('.menu'),
 *   placement: 'bottom-start', focus: (panel) => panel.querySelector('button'), onClose: () => (this.menuOf = null) });
 * // in render(), always: <div class="menu" popover="manual" role="menu">…</div>   (static styles: popoverStyles)
 * // in the click:        await this.#menu.show();
 *
 * const delivery = await deliver(this.toSVG(), 'circle.svg', 'image/svg+xml', this.renderRoot);   // in the click
 * // in render(): deliveryPanel(delivery, words); when it is closed: delivery.release()
 * ```
 */
export { copyText } from './clipboard.ts';
export { deliveryPanel } from './delivery-panel.ts';
export type { DeliveryWords } from './delivery-panel.ts';
export { deliver, mayDownload } from './download.ts';
export type { Delivery, ExportMessage } from './download.ts';
export { PopoverController } from './popover.ts';
export { popoverStyles } from './popover-styles.ts';
export type { CloseReason, PopoverOptions } from './popover.ts';
export type { Placement } from './place.ts';
export { printOnly } from './print.ts';
