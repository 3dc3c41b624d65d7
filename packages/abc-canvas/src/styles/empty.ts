import { css } from 'lit';

/** The drawing of an empty sheet. */
export const emptyStyles = css`
  .empty-sheet {
    inline-size: 7.5em;
    max-inline-size: 100%;
  }

  .empty-sheet rect {
    fill: var(--_wv-card);
    stroke: var(--_wv-edge);
    stroke-width: 1.5;
    stroke-dasharray: 4 3;
  }

  .empty-sheet path {
    stroke: var(--_wv-edge);
    stroke-width: 1.5;
    fill: none;
  }

  .empty-sheet text {
    font: 700 16px/1 var(--_wv-words);
    fill: var(--_wv-ink);
  }

  .stack.tight {
    gap: 0.45em;
  }
`;
