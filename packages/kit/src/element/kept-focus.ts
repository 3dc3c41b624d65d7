import type { ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** A control that had the focus and is gone (a phase ended) hands it to the question at the top, not to the page. */
export function keepFocus(host: Host): void {
  let held: Element | null = null;

  async function keep(lost: Element): Promise<void> {
    await host.updateComplete;
    const { ownerDocument, renderRoot } = host;
    if (lost.isConnected || ownerDocument.activeElement !== ownerDocument.body) return;
    renderRoot.querySelector<HTMLElement>('h2[tabindex]')?.focus({ preventScroll: true });
  }

  host.addController({
    hostUpdate: () => (held = host.shadowRoot?.activeElement ?? null),
    hostUpdated: () => held && void keep(held),
  });
}
