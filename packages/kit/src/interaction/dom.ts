/** Small questions about nodes that also hold for elements that were moved into another document (no `instanceof`). */

export function isElement(node: unknown): node is HTMLElement {
  return typeof node === 'object' && node !== null && (node as Node).nodeType === 1;
}

/** The parent in the flat tree, where a slotted element lives in its slot and a shadow root in its host. */
export function flatParent(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const parent = element.parentNode;
  if (isElement(parent)) return parent;
  return parent && 'host' in parent ? (parent as ShadowRoot).host : null;
}

/** Whether the text around `element` runs from right to left, whoever of its ancestors said so. */
export function isRtl(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}

/** The element with the focus inside the tree (shadow root or document) of `element`. */
export function focusedIn(element: Element): Element | null {
  const root = element.getRootNode();
  return 'activeElement' in root ? (root as Document | ShadowRoot).activeElement : null;
}
