import { css } from 'lit';

/** The frame of every board: sheet, head, and the two voices, words and tool. */
export const frame = css`
  .root {
    container: board / inline-size;
  }

  .sheet {
    position: relative;
    font: 400 1em/1.4 var(--_wv-tool);
    font-size: calc(1em * var(--wv-scale, 1));
    color: var(--_wv-ink);
    background: var(--_wv-ground);
    border: 1px solid var(--_wv-line);
    border-radius: var(--_wv-radius);
    overflow: clip;
    text-align: start;
    accent-color: var(--_wv-accent);
    -webkit-tap-highlight-color: transparent;
  }

  :where(.sheet) :where(p, h2, h3, h4, ul, ol, dl, dd, figure, fieldset, legend) {
    margin: 0;
    padding: 0;
    border: 0;
    list-style: none;
    min-inline-size: 0;
  }

  /* What people wrote has its own direction; it stands where the board's own words stand. */
  [dir='auto'] {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  .soft {
    color: var(--_wv-ink-2);
  }

  .small {
    font-size: 0.875em;
  }

  .words {
    font-family: var(--_wv-words);
    font-weight: 700;
  }

  .num {
    font-variant-numeric: tabular-nums;
  }

  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.25em;
    padding: 0.9em 1.25em;
    border-block-end: 1px solid var(--_wv-line);
  }

  .titles {
    min-inline-size: 0;
  }

  .head h2 {
    outline: none;
    font: 700 1.375em/1.2 var(--_wv-words);
    overflow-wrap: anywhere;
  }

  .head .meta {
    color: var(--_wv-ink-2);
    font-size: 0.9375em;
  }

  .tools {
    margin-inline-start: auto;
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    align-items: center;
  }

  @container board (max-width: 38em) {
    :is(.head, .turn) .tools {
      margin-inline-start: 0;
    }

    .only-wide {
      display: none !important;
    }
  }

  @container board (min-width: 38.01em) {
    .only-narrow {
      display: none !important;
    }
  }

  @media print {
    .tools {
      display: none !important;
    }

    .sheet {
      border: 0;
    }
  }
`;
