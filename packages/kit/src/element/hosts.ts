import type { Form, Host, Message } from '@werkvorm/core';

/** Opens the host of a kept board by its name. */
export type HostOpener = <S, C extends Message, E extends Message, V>(
  form: Form<S, C, E, V>,
  options: { readonly board: string },
) => Promise<Host<S, C, E, V>>;

const openers = new Map<string, HostOpener>();

/**
 * Makes a kind of host known to the elements, by the attribute that asks for it (`board` → `local`). The elements do
 * not import hosts themselves, so that a page pays only for what it uses.
 */
export function registerHost(kind: 'local' | 'live', open: HostOpener): void {
  openers.set(kind, open);
}

/** The opener of a kind of host, when its package was loaded. */
export function hostOpener(kind: 'local' | 'live'): HostOpener | undefined {
  return openers.get(kind);
}
