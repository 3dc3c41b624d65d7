import { css } from 'lit';

/** Once a round is open: line and side, the buttons of placing, the list. */
export const walkStyles = css`
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .body > .main {
    min-inline-size: 0;
  }

  .side {
    border-block-start: 1px solid var(--_wv-line);
    padding: 1.1em 1.25em 1.25em;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
    align-content: start;
    min-inline-size: 0;
  }

  .side.talk {
    padding: 0;
    gap: 0;
  }

  .folded {
    padding: 0.5em 1.25em 1.25em;
  }

  .folded > .people {
    padding-block-start: 0.6em;
  }

  .place {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.7em;
    justify-items: center;
    max-inline-size: 30em;
    margin-inline: auto;
    padding: 0.6em 1.25em 1.25em;
  }

  .place > :is(.reasons, .lays, .label, .note) {
    inline-size: 100%;
  }

  .place .value {
    font: 700 1.25em/1.3 var(--_wv-words);
    text-align: center;
    min-block-size: 1.3em;
    overflow-wrap: anywhere;
  }

  .place .reasons {
    text-align: start;
  }

  .place .reasons .stack {
    padding-block: 0.4em;
  }

  .nudges {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(8.5em, 100%), 1fr));
    gap: 0.6em;
    inline-size: 100%;
  }

  .nudges .btn {
    min-block-size: 2.95em;
  }

  .lays {
    display: grid;
    gap: 0.4em;
  }

  .behalf {
    display: grid;
    justify-items: center;
    gap: 0.3em;
    text-align: center;
  }

  .behalf .seg {
    flex-wrap: wrap;
    justify-content: center;
  }

  .looked {
    margin: 0 1.25em 1em;
    align-items: start;
    flex-wrap: wrap;
  }

  .looked .grow {
    flex: 1 1 14em;
  }

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

  .none {
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

  /* On the wall, for the back of the room: 2.4 % of the height of a screen of 16 : 9. */
  [data-as='observer'] .sheet {
    font-size: calc(max(1.15em, 1.35cqi) * var(--wv-scale, 1));
  }

  [data-as='observer'] .head h2 {
    font-size: 1.7em;
  }

  [data-as='observer'] .head .meta {
    font-size: 1em;
  }

  /* There is nothing to press on a wall. */
  .wall .reasons {
    display: none;
  }

  @container board (min-width: 56em) {
    .body:not(.wall):has(> .side) {
      grid-template-columns: minmax(0, 1fr) 18em;
    }

    .body:not(.wall):has(> .talk) {
      grid-template-columns: minmax(0, 1fr) clamp(18em, 30%, 24em);
    }

    .body > .side {
      border-block-start: 0;
      border-inline-start: 1px solid var(--_wv-line);
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

  @media print {
    .place,
    .looked,
    .side .people {
      display: none;
    }
  }
`;
