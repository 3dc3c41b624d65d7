/**
 * Which keys stay with us and which go on to the page (embedding.md R2).
 *
 * Slide decks act on keydown (reveal, Slidev) or keyup (impress) at the document and do not look into a shadow root;
 * `preventDefault` does not stop them, only `stopPropagation` does. So a shadow-root listener stops what was typed in
 * one of our fields or was used by the widget, and nothing else: a clicker's PageDown always turns the slide.
 */

import { isElement } from './dom.ts';

const consumed = new WeakSet<Event>();

/** Keys that never belong to a widget: clickers, function keys, Tab, and combinations of the browser or the system. */
export function isPassing(event: KeyboardEvent): boolean {
  const { key } = event;
  if (key === 'PageUp' || key === 'PageDown' || key === 'Tab' || /^F\d+$/.test(key)) return true;
  // AltGr writes letters on many keyboards and looks like Ctrl+Alt on some systems.
  if (event.getModifierState('AltGraph')) return false;
  return event.ctrlKey || event.metaKey || event.altKey;
}

/**
 * Says: this key was used here. Its default is prevented, and the guard keeps it (and the keypress and keyup that
 * follow) from the page. Consume Escape only when it cancelled something.
 *
 * @param pages  also PageUp and PageDown: for a slider that a person reached by keyboard, which no clicker does
 * @returns false, and does nothing, for keys that always pass ({@link isPassing})
 */
export function consume(event: KeyboardEvent, pages = false): boolean {
  const page = pages && /^Page/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (isPassing(event) && !page) return false;
  consumed.add(event);
  event.preventDefault();
  return true;
}

/** Whether somebody inside has used this event already. */
export function isConsumed(event: Event): boolean {
  return consumed.has(event);
}

const typing = /^(textbox|searchbox|combobox|listbox|spinbutton|slider)$/;
const inert = /^(button|submit|reset|image|file|color|checkbox|radio)$/;
const arrow = /^(Arrow|Home$|End$)/;

/** Whether keys pressed in `element` write or change its value. */
export function isEditable(element: Element): boolean {
  const name = element.localName;
  if (name === 'textarea' || name === 'select') return true;
  if (name === 'input') return !inert.test((element as HTMLInputElement).type);
  return (element as HTMLElement).isContentEditable || typing.test(element.getAttribute('role') ?? '');
}

/** Whether `element` itself does something with this key, as a button does with Space. */
function usesKey(element: Element, event: KeyboardEvent): boolean {
  if (isEditable(element)) return event.key !== 'Escape';
  const press = event.key === 'Enter' || event.key === ' ';
  const name = element.localName;
  if (name === 'button' || name === 'summary') return press;
  if (name === 'a') return event.key === 'Enter';
  if (name !== 'input') return false;
  return press || ((element as HTMLInputElement).type === 'radio' && arrow.test(event.key));
}

/**
 * Guards the keys of one shadow root. Call it when the element connects; the returned function takes it off again.
 * Keys of slotted (light) content are the page's own and pass.
 */
export function guardKeys(root: ShadowRoot): () => void {
  const held = new Set<string>();
  const guard = (event: KeyboardEvent): void => {
    const target = event.composedPath()[0];
    if (!isElement(target) || !root.contains(event.target as Node)) return;
    const code = event.code || event.key;
    const down = event.type === 'keydown';
    if (down && !isConsumed(event)) held.delete(code);
    if (isConsumed(event) || held.has(code)) {
      event.stopPropagation();
      if (down) held.add(code);
      // Firefox clicks a button on the keyup of Space even when its keydown was prevented.
      else event.preventDefault();
    } else if (!isPassing(event) && usesKey(target, event)) {
      event.stopPropagation();
    }
    if (event.type === 'keyup') held.delete(code);
  };
  const types = ['keydown', 'keypress', 'keyup'] as const;
  for (const type of types) root.addEventListener(type, guard as EventListener);
  return () => {
    for (const type of types) root.removeEventListener(type, guard as EventListener);
  };
}
