/** Copying text, also on plain http and in frames that were given no clipboard (embedding.md R15). */

/** `execCommand` needs a selection in some engines; a field in our own root gives one and takes it back. */
function copyBySelection(text: string, root: Node): boolean {
  const before = (root.getRootNode() as Document | ShadowRoot).activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.setAttribute('aria-hidden', 'true');
  field.style.cssText = 'all:initial;position:fixed;left:0;top:0;width:1px;height:1px;opacity:0;font-size:16px';
  root.appendChild(field);
  field.focus({ preventScroll: true });
  field.select();
  let done = false;
  try {
    done = document.execCommand('copy');
  } catch {
    // Forbidden here; the caller shows the text instead.
  }
  root.removeChild(field);
  (before as HTMLElement | null)?.focus({ preventScroll: true });
  return done;
}

async function copyByApi(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Copies text; call it in a click. False when the browser allowed no way: show the text to be copied by hand.
 *
 * @param root the element's shadow root. Default: the document's body.
 */
export async function copyText(text: string, root: Node = document.body): Promise<boolean> {
  // In a frame the newer way mostly fails, and by then the click is over for the older one.
  if (window.parent !== window || !navigator.clipboard) return copyBySelection(text, root) || copyByApi(text);
  return (await copyByApi(text)) || copyBySelection(text, root);
}
