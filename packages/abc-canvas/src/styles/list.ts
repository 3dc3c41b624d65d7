import { css } from 'lit';

/** The list twin: partner after partner. */
export const listStyles = css`
  .twin > .A {
    padding: 1.25em;
    border-block-end: 1px solid var(--_wv-line);
  }

  .twin > .A > .ltr {
    font-size: 2.6em;
  }

  .twin .amb {
    font-size: 1.25em;
  }

  .twin > :is(.foot, .none) {
    padding: 0.9em 1.25em;
  }

  .clist {
    display: grid;
  }

  .cp {
    display: grid;
    grid-template-columns: 11.5em minmax(0, 1fr) auto;
    gap: 0.5em 1.2em;
    align-items: center;
    padding: 0.8em 1.25em;
    border-block-start: 1px solid var(--_wv-line);
  }

  .cp:first-child {
    border-block-start: 0;
  }

  .cp.mine {
    background: var(--_wv-tint);
    border-inline-start: 0.3em solid var(--_wv-accent-ink);
    padding-inline-start: 0.95em;
  }

  .cp dl {
    display: grid;
    grid-template-columns: 1.2em minmax(0, 1fr);
    gap: 0.35em 0.4em;
    line-height: 1.35;
  }

  .cp dt {
    font: 700 1em var(--_wv-words);
  }

  .cp .lead {
    display: flex;
    gap: 0.7em;
    align-items: center;
    font: inherit;
    overflow-wrap: anywhere;
  }

  .cp .lead .soft {
    display: block;
  }

  .cp .lead > span {
    min-inline-size: 0;
  }

  .cp:has(> .edit) {
    align-items: start;
  }

  .cp > .of {
    grid-column: 2 / -1;
    display: grid;
    gap: 0.4em;
  }

  .cp > .of .line {
    justify-content: flex-start;
  }

  .cp .beam {
    inline-size: 8em;
  }

  @container board (max-width: 38em) {
    .cp {
      grid-template-columns: minmax(0, 1fr);
    }

    .cp > .of {
      grid-column: 1;
    }

    .cp .does .btn {
      min-block-size: 2.75em;
    }

    .cp.mine:has(> .edit) {
      background: none;
      border-inline-start: 0;
      padding-inline: 1.25em;
    }
  }

  @media (forced-colors: active) {
    .cp.mine {
      border-inline-start: 0.3em solid Highlight;
    }
  }
`;
