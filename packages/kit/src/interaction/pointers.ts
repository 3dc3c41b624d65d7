/**
 * Which pointer and touch events stay with us (embedding.md R3, R4, R22, R23).
 *
 * Decks and carousels read swipes from the same events as our drags. The whole family of one gesture is stopped, or
 * none of it: a pointerup that is swallowed while its pointerdown was not leaves reveal waiting for it for ever.
 */
import { css } from 'lit';
import { isElement } from './dom.ts';
import { isEditable } from './keys.ts';

/**
 * The attribute of things that can be lifted; its value is their id. A token that cannot be moved now also gets
 * `data-wv-fixed`, so that a finger on it scrolls the page.
 */
export const tokenAttribute = 'data-wv-token';

/**
 * The attribute of a bare wrapper round a token (its `<li>`, say) that is placed and dragged in its stead. Worth it on a
 * board with many tokens: engines style a bare wrapper in a tenth of the time that a richly styled button takes, and a
 * drag does that in every frame.
 */
export const carrierAttribute = 'data-wv-carrier';

/**
 * Styles of tokens: no browser gesture, selection or ghost image may start on one. While one is dragged its place
 * follows the finger without easing; what shows its state may still ease. Add it to `static styles`.
 */
export const tokenStyles = css`
  [data-wv-token]:not([data-wv-fixed]) {
    touch-action: none;
    cursor: grab;
  }
  [data-wv-token] {
    user-select: none;
    -webkit-user-select: none;
    -webkit-user-drag: none;
    -webkit-touch-callout: none;
  }
  [data-wv-dragging] {
    transition-property: rotate, scale, box-shadow, opacity, background-color, border-color !important;
    will-change: translate;
    z-index: 1;
  }
  /* A carrier shows no state, so while it is dragged nothing of it eases. */
  [data-wv-carrier][data-wv-dragging] {
    transition: none !important;
  }
  /* Not for all in the stage: that would have every token styled anew. The one under the pointer is the one dragged. */
  [data-wv-stage-dragging],
  [data-wv-stage-dragging] [data-wv-dragging] {
    cursor: grabbing;
  }
`;

/**
 * `@touchmove=${tokenTouch}` on every token, or once on what is around them all: without a non-passive listener that was
 * there before the finger came down, engines scroll the page under SVG tokens, and iOS ignores `preventDefault`. Around
 * many tokens, one is much cheaper: engines keep the outline of all areas where a finger must ask first, and put hundreds
 * of small ones together anew in every frame.
 */
export const tokenTouch = {
  passive: false,
  handleEvent(event: Event): void {
    // A phone's page full of cards that cannot be moved must still scroll under the finger.
    const token = tokenOf(event);
    if (!token || token.hasAttribute('data-wv-fixed')) return;
    if (event.cancelable) event.preventDefault();
  },
} as const;

function interactive(element: Element): boolean {
  return (
    /^(button|a|input|label|summary|option)$/.test(element.localName) ||
    isEditable(element) ||
    element.hasAttribute('data-wv-control')
  );
}

/** The token an event happened on; null when it happened on a control inside the token, which keeps its own meaning. */
export function tokenOf(event: Event): HTMLElement | null {
  for (const node of event.composedPath()) {
    if (!isElement(node)) return null;
    if (node.hasAttribute(tokenAttribute)) return node;
    if (interactive(node)) return null;
  }
  return null;
}

function involvedIn(event: Event, root: ShadowRoot): HTMLElement | null {
  for (const node of event.composedPath()) {
    if (node === root || !isElement(node)) return null;
    if (node.hasAttribute(tokenAttribute) || interactive(node)) return node;
  }
  return null;
}

const pointerTypes = ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const;
const mouseTypes = ['mousedown', 'mousemove', 'mouseup'] as const;
const touchTypes = ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const;

/**
 * Keeps gestures that begin on a token or a control of this shadow root from the page, as a whole, and lets all
 * others pass. Also prevents native dragging of tokens, and gives a clicked control the focus when the page (a
 * copy-protection script) forbade it. Call it when the element connects; the returned function takes it off again.
 */
export function guardPointers(root: ShadowRoot): () => void {
  const ours = new Set<number>();
  let mouse = false;
  let refused: HTMLElement | null = null;

  const onPointer = (event: PointerEvent): void => {
    const id = event.pointerId;
    if (event.type === 'pointerdown') {
      mouse = involvedIn(event, root) !== null;
      if (mouse) ours.add(id);
      else ours.delete(id);
    } else if (event.pointerType === 'mouse' && event.type === 'pointermove' && event.buttons === 0) {
      // The release happened outside of us; from here on the mouse only hovers.
      ours.delete(id);
    }
    if (ours.has(id)) event.stopPropagation();
    if (event.type === 'pointerup' || event.type === 'pointercancel') ours.delete(id);
  };
  const onMouse = (event: MouseEvent): void => {
    // A captured pointer sends its mouse events to the stage; what began on a token stays a token's.
    if (event.type === 'mousedown') mouse ||= involvedIn(event, root) !== null;
    else if (event.type === 'mousemove' && event.buttons === 0) mouse = false;
    if (mouse) event.stopPropagation();
    if (event.type === 'mouseup') mouse = false;
  };
  const onTouch = (event: Event): void => {
    // Touch events keep their first target for life, so the path alone decides for the whole family.
    if (involvedIn(event, root)) event.stopPropagation();
  };
  const onCapture = (event: Event): void => {
    refused = event.defaultPrevented ? involvedIn(event, root) : null;
  };
  const onClick = (): void => {
    const control = refused;
    refused = null;
    if (control && root.activeElement !== control) control.focus({ preventScroll: true });
  };
  const onDragStart = (event: Event): void => {
    if (tokenOf(event)) event.preventDefault();
  };

  const listeners: [string, EventListener, AddEventListenerOptions?][] = [
    ...pointerTypes.map((type): [string, EventListener] => [type, onPointer as EventListener]),
    ...mouseTypes.map((type): [string, EventListener] => [type, onMouse as EventListener]),
    ...touchTypes.map((type): [string, EventListener, AddEventListenerOptions] => [type, onTouch, { passive: true }]),
    ['mousedown', onCapture, { capture: true }],
    ['click', onClick],
    ['dragstart', onDragStart],
  ];
  for (const [type, listener, options] of listeners) root.addEventListener(type, listener, options);
  return () => {
    for (const [type, listener, options] of listeners) root.removeEventListener(type, listener, options);
  };
}
