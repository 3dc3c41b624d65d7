import { css, type CSSResult } from 'lit';
import { popoverStyles } from '../overlay/popover-styles.ts';

const panel = css`
  .pop {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 0.9em;
    max-inline-size: min(22em, 92vw);
    color: var(--_wv-ink);
    background: var(--_wv-card);
    border: 1px solid var(--_wv-edge);
    border-radius: var(--_wv-radius);
    box-shadow: var(--_wv-lift);
    font: 400 1em/1.4 var(--_wv-tool);
    text-align: start;
    overflow: auto;
  }

  .pop:popover-open {
    display: grid;
    gap: 0.55em;
  }

  @media (forced-colors: active) {
    .pop {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    .pop {
      display: none !important;
    }
  }
`;

/** Panels that open over the board: a menu, saving. For the piece that brings one. */
export const panelStyles: CSSResult[] = [panel, popoverStyles];
