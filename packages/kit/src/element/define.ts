/** Version of all packages, for the warning about two versions on one page. */
export const VERSION = '0.1.0';

/**
 * Registers an element, once. A second load of the same version is silent; of another version the first stays and
 * one warning says so. Never throws, so that the rest of a bundle lives.
 */
export function defineElement(
  tag: string,
  element: CustomElementConstructor & { readonly version?: string },
  registry: CustomElementRegistry | undefined = globalThis.customElements,
): void {
  const known: (CustomElementConstructor & { readonly version?: string }) | undefined = registry?.get(tag);
  if (!registry || known === element) return;
  if (!known) {
    try {
      registry.define(tag, element);
    } catch {
      // A class has one tag in a registry: under a second tag it is a class of its own.
      registry.define(tag, class extends element {});
    }
  } else if (known.version !== element.version) {
    console.warn(
      `<${tag}> ${element.version ?? ''} was loaded after ${known.version ?? 'another version'}; the first one stays.`,
    );
  }
}
