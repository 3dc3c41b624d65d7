/** Where a panel in the top layer goes: floating-ui decides, then the panel is measured and corrected (R10). */
import { computePosition, flip, offset, shift, type Placement, type Platform } from '@floating-ui/core';
import { clientBox, type ClientBox } from '../interaction/coordinates.ts';

export type { Placement };

/** Where a panel would like to be. */
export interface Place {
  readonly placement: Placement;
  /** Between anchor and panel, in screen pixels. */
  readonly gap: number;
  /** Kept free towards the edges of the window, in screen pixels. */
  readonly margin: number;
}

const asRect = ({ left, top, width, height }: ClientBox) => ({ x: left, y: top, width, height });

/** All in client pixels: what the person sees, however deep the anchor sits in scaled and zoomed hosts. */
const platform: Platform = {
  getElementRects: ({ reference, floating }) => ({
    reference: asRect(clientBox(reference as Element)),
    floating: { ...asRect(clientBox(floating as Element)), x: 0, y: 0 },
  }),
  getDimensions: (element) => clientBox(element as Element),
  getClippingRect: ({ element }) => {
    const { clientWidth, clientHeight } = (element as Element).ownerDocument.documentElement;
    return { x: 0, y: 0, width: clientWidth, height: clientHeight };
  },
  isElement: () => true,
  isRTL: (element) => getComputedStyle(element as Element).direction === 'rtl',
};

/** Client pixels per CSS pixel of the panel: 1 in the top layer, except where a host zooms. */
function measure(panel: HTMLElement): { readonly left: number; readonly top: number; readonly unit: number } {
  panel.style.left = '0px';
  panel.style.top = '0px';
  const { left, top } = clientBox(panel);
  panel.style.left = '100px';
  const unit = (clientBox(panel).left - left) / 100;
  return { left, top, unit: unit > 0 ? unit : 1 };
}

/** How big one CSS pixel of the panel is on the screen. */
export function unitOf(panel: HTMLElement): number {
  return measure(panel).unit;
}

/** Puts an open, `position: fixed` panel beside its anchor. False when the answer came too late to be used. */
export async function place(
  anchor: Element,
  panel: HTMLElement,
  { placement, gap, margin }: Place,
  current: () => boolean,
): Promise<boolean> {
  const {
    x,
    y,
    placement: placed,
  } = await computePosition(anchor, panel, {
    platform,
    placement,
    strategy: 'fixed',
    middleware: [offset(gap), flip({ padding: margin }), shift({ padding: margin })],
  });
  if (!current()) return false;
  const { left, top, unit } = measure(panel);
  panel.style.left = `${(x - left) / unit}px`;
  panel.style.top = `${(y - top) / unit}px`;
  panel.setAttribute('data-wv-placement', placed);
  return true;
}
