/**
 * Content systems strip tags they do not know. `<div class="wv-opportunity-circle" data-board="…"><ul>…</ul></div>`
 * passes them all, and is turned into the element it names, in place.
 */
const watched = new Set<string>();
let observer: MutationObserver | undefined;

/** Upgrades the placeholders of a tag, those present and those still to come. Safe to call twice. */
export function upgradePlaceholders(tag: string): void {
  if (typeof document === 'undefined' || watched.has(tag)) return;
  watched.add(tag);
  upgradeIn(document);
  observer ??= startObserver();
}

function startObserver(): MutationObserver {
  const created = new MutationObserver((records) => {
    for (const record of records) {
      record.addedNodes.forEach((node) => {
        if (node instanceof Element) upgradeIn(node);
      });
    }
  });
  created.observe(document, { childList: true, subtree: true });
  return created;
}

function upgradeIn(root: Document | Element): void {
  watched.forEach((tag) => {
    if (root instanceof Element && root.classList.contains(tag)) upgrade(root, tag);
    root.querySelectorAll(`.${tag}`).forEach((element) => upgrade(element, tag));
  });
}

function upgrade(placeholder: Element, tag: string): void {
  // The class may also stand on the element itself, or on a placeholder somebody upgraded before.
  if (placeholder.localName === tag || !placeholder.parentNode) return;
  const element = document.createElement(tag);
  for (const name of placeholder.getAttributeNames()) {
    const value = placeholder.getAttribute(name)!;
    element.setAttribute(name.startsWith('data-') ? name.slice(5) : name, value);
  }
  element.classList.remove(tag);
  while (placeholder.firstChild) element.append(placeholder.firstChild);
  placeholder.parentNode.replaceChild(element, placeholder);
}
