import { css } from 'lit';

/** The list twin: rows and their groups. Part of the look; apart for forms that bring it with a piece. */
export const rowStyles = css`
  .rows {
    display: grid;
  }

  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.3em 1em;
    align-items: center;
    padding: 0.65em 1.25em;
    border-block-start: 1px solid var(--_wv-line);
    min-block-size: 3.1em;
  }

  .row:first-child {
    border-block-start: 0;
  }

  .row > span {
    min-inline-size: 0;
  }

  .row .t {
    font: 700 1.0625em/1.25 var(--_wv-words);
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  .row.mine {
    background: var(--_wv-tint);
    border-inline-start: 0.3em solid var(--_wv-accent-ink);
    padding-inline-start: 0.95em;
  }

  .grp {
    display: flex;
    align-items: center;
    gap: 0.7em;
    padding: 0.55em 1.25em;
    font: 700 0.9375em/1.3 var(--_wv-tool);
    border-block: 1px solid var(--_wv-line);
  }

  .grp .soft {
    font-weight: 400;
  }

  @container board (max-width: 38em) {
    .row .btn {
      min-block-size: 2.75em;
    }
  }

  @media (pointer: coarse) {
    .row .btn {
      min-block-size: max(2.75em, 44px);
    }
  }

  @container board (max-width: 21em) {
    .row {
      grid-template-columns: minmax(0, 1fr);
    }

    .row > .btn {
      justify-self: start;
    }
  }

  @container board (max-width: 18em) {
    .grp {
      column-gap: 0.5em;
      padding-inline: 0.9em;
    }

    .row {
      padding-inline: 0.9em;
    }
  }

  @media (forced-colors: active) {
    .row.mine {
      border-inline-start: 0.3em solid Highlight;
    }
  }
`;
