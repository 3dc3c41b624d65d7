import { css } from 'lit';

/** The list twin: a row for each, with the line of its markers. */
export const listStyles = css`
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.25em;
    padding: 0.5em 1.25em;
    border-block-end: 1px solid var(--_wv-line);
  }

  .key > span {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
  }

  .sign {
    inline-size: 1.2em;
    block-size: 1.2em;
    flex: none;
  }

  .list-none {
    padding: 1.25em;
  }

  .tw > .row {
    grid-template-columns: minmax(0, 11em) minmax(0, 1fr) minmax(2.5em, auto);
  }

  .who-of {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.7em;
    align-items: center;
  }

  .who-of > span > * {
    display: block;
  }

  .who-of .you {
    color: var(--_wv-accent-ink);
  }

  .lane {
    display: block;
    inline-size: 100%;
    max-inline-size: 32em;
    overflow: visible;
  }

  .lane .s,
  .sign .s {
    stroke: var(--_wv-ink);
    stroke-width: 1.6;
    stroke-linejoin: round;
  }

  .hair {
    stroke: var(--_wv-line);
    stroke-width: 1.5;
    fill: none;
  }

  .bounds,
  .gone {
    stroke: var(--_wv-edge);
    stroke-width: 1.5;
    fill: none;
  }

  .gone {
    stroke-width: 3.5;
  }

  .link {
    stroke: var(--_wv-ink);
    stroke-width: 1.8;
    stroke-dasharray: 1.5 3.5;
    stroke-linecap: round;
    fill: none;
  }

  .was {
    fill: var(--_wv-card);
    stroke: var(--_wv-edge);
    stroke-width: 1.6;
  }

  .org-box {
    fill: var(--_wv-card);
    stroke: var(--_wv-ink);
    stroke-width: 2.2;
  }

  .val {
    display: grid;
    justify-items: end;
    gap: 0.3em;
    text-align: end;
  }

  .val b {
    overflow-wrap: anywhere;
  }

  .val .own {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    align-items: center;
    gap: 0.4em;
  }

  .val .own b {
    min-inline-size: 2em;
    text-align: center;
  }

  .val .range {
    flex: 1 0 100%;
    min-inline-size: 6em;
    margin: 0;
    accent-color: var(--_wv-accent);
    min-block-size: 1.75em;
  }

  .range:focus-visible {
    outline: 0.2em solid var(--_wv-accent-ink);
    border-radius: var(--_wv-r-card);
  }

  @container board (max-width: 38em) {
    .tw > .row {
      grid-template-columns: minmax(0, 1fr) minmax(0, auto);
    }

    .tw > .row > .lane {
      grid-column: 1 / -1;
      grid-row: 2;
    }
  }

  @container board (max-width: 21em) {
    .tw > .row.mine {
      grid-template-columns: minmax(0, 1fr);
    }

    .tw > .row.mine > .lane {
      grid-row: auto;
    }
  }

  @media (pointer: coarse) {
    .val .range {
      min-block-size: 44px;
    }
  }

  @media (forced-colors: active) {
    .hair,
    .bounds,
    .gone,
    .link {
      stroke: CanvasText;
    }

    .was,
    .org-box {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
