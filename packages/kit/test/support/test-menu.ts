/** A throw-away widget with a button that opens a menu. */
import { css, html, LitElement } from 'lit';
import { guardKeys } from '../../src/interaction/index.ts';
import { PopoverController, popoverStyles, type CloseReason } from '../../src/overlay/index.ts';

export class TestMenu extends LitElement {
  static override styles = [
    popoverStyles,
    css`
      :host {
        display: block;
        width: 300px;
        font: 20px sans-serif;
      }
      .root {
        position: relative;
        padding: 60px 0 20px 100px;
      }
      .opener {
        width: 80px;
        height: 30px;
      }
      .panel {
        border: 1px solid;
        padding: 0.5em;
      }
    `,
  ];
  readonly reasons: CloseReason[] = [];
  readonly popover_ = new PopoverController(this, {
    anchor: () => this.opener,
    panel: () => this.panel,
    placement: 'bottom',
    focus: (panel) => panel.querySelector('button'),
    onClose: (reason) => this.reasons.push(reason),
  });
  #off = () => {};

  get opener(): HTMLElement {
    return this.renderRoot.querySelector('.opener') as HTMLElement;
  }

  get panel(): HTMLElement {
    return this.renderRoot.querySelector('.panel') as HTMLElement;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#off = guardKeys(this.renderRoot as ShadowRoot);
  }

  override disconnectedCallback(): void {
    this.#off();
    super.disconnectedCallback();
  }

  protected override render(): unknown {
    return html`<div class="root">
      <button class="opener" @click=${() => this.popover_.show()}>open</button>
      <div class="panel" popover="manual"><button>one</button><button>two</button></div>
    </div>`;
  }
}

if (!customElements.get('test-menu')) customElements.define('test-menu', TestMenu);

export async function menu(box: Element = document.body): Promise<TestMenu> {
  const element = document.createElement('test-menu') as TestMenu;
  box.appendChild(element);
  await element.updateComplete;
  return element;
}
