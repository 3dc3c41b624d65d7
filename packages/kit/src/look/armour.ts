import { css } from 'lit';

/**
 * Armour against the host page. `all: initial` on the root stops everything a theme lets inherit into a shadow tree;
 * what has to follow the page is let in by name: a hidden slide stays hidden, a click-through layer stays one. The base
 * size is `medium`, never `rem`, because themes set the page's root to 62.5 %.
 */
export const armour = css`
  :host {
    display: block;
  }

  :host([hidden]) {
    display: none !important;
  }

  :host::before,
  :host::after {
    content: none !important;
    display: none !important;
  }

  .root {
    all: initial;
    display: block;
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: inherit;
    font-size: medium;
    /* WebKit lets the family through 'all: initial'. */
    font-family: sans-serif;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    forced-color-adjust: auto;
  }

  .root[data-theme='light'] {
    color-scheme: light;
  }

  .root[data-theme='dark'] {
    color-scheme: dark;
  }

  .root,
  .root *,
  .root *::before,
  .root *::after {
    box-sizing: border-box;
  }
`;
