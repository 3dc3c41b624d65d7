/** An element that is printed. */
export interface Printed extends HTMLElement {
  /** Which way up the sheet of A4 lies. Default: as the browser has it, drawn for `portrait`. */
  readonly paper?: 'portrait' | 'landscape';
}

/**
 * Prints one element and nothing of the page around it. The path to it is marked and everything beside that path is left
 * out of print, by a sheet the document adopts for the occasion (no inline style, so a strict policy allows it).
 */
export async function printOnly(element: Printed, settled: () => Promise<unknown>): Promise<void> {
  const page = element.ownerDocument;
  const view = page.defaultView;
  if (!view) return;
  const mark = 'data-wv-printing';
  const path: Element[] = [];
  for (let node: Element | null = element; node; node = parentOf(node)) path.push(node);
  const roots = new Set<Document | ShadowRoot>();
  const sheet = new view.CSSStyleSheet();
  const { paper = '' } = element;
  const lying = paper && `@page { size: A4 ${paper}; margin: 10mm }`;
  sheet.replaceSync(
    `${lying} @media print { body :not([${mark}]), :host > :not([${mark}]) { display: none !important } }`,
  );
  for (const node of path) {
    node.setAttribute(mark, '');
    const root = node.getRootNode() as Document | ShadowRoot;
    if (!roots.has(root)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    roots.add(root);
  }
  const width = element.style.inlineSize;
  // As wide as a sheet of A4 between its margins: the board draws itself anew for it.
  element.style.inlineSize = paper === 'landscape' ? '277mm' : '180mm';
  const restore = () => {
    element.style.inlineSize = width;
    path.forEach((node) => node.removeAttribute(mark));
    roots.forEach((root) => (root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet)));
  };
  view.addEventListener('afterprint', restore, { once: true });
  await new Promise((done) => view.requestAnimationFrame(() => view.requestAnimationFrame(done)));
  await settled();
  view.print();
}

function parentOf(node: Element): Element | null {
  const parent = node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}
