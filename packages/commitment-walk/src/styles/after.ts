import { css } from 'lit';

/** After the reveal: the facts, the rounds beside each other, the issues. */
export const afterStyles = css`
  .aside {
    padding: 0.7em 1.25em;
  }

  .outcome {
    border-block-start: 1px solid var(--_wv-line);
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
  }

  /* Four beside each other, or three with the issue across below them. */
  .facts > div {
    display: flex;
    flex: 1 1 min(12em, 100%);
    box-sizing: border-box;
    flex-direction: column-reverse;
    justify-content: flex-end;
    gap: 0.1em;
    padding: 0.8em 1.25em;
    border-inline-start: 1px solid var(--_wv-line);
    margin-inline-start: -1px;
  }

  .facts dt {
    color: var(--_wv-ink-2);
    font-size: 0.9375em;
  }

  .facts dd {
    font: 700 1.25em/1.25 var(--_wv-words);
    overflow-wrap: anywhere;
  }

  .facts .issue dd > span {
    display: block;
  }

  .facts .issue dd > span + span {
    margin-block-start: 0.25em;
  }

  .facts .issue {
    background: var(--_wv-ring-3);
  }

  .facts .issue dt {
    color: var(--_wv-ink);
  }

  .facts .none {
    background: none;
  }

  .facts .none dd {
    font: 400 1em/1.5 var(--_wv-tool);
    color: var(--_wv-ink-2);
  }

  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.4em;
    padding: 0.55em 1.25em;
    font-size: 0.9375em;
    padding-inline: calc(1.25em / 0.9375);
    border-block-start: 1px solid var(--_wv-line);
  }

  .counts .photo {
    margin-inline-start: auto;
  }

  .rounds {
    padding: 0.7em 1.25em;
    border-block-start: 1px solid var(--_wv-line);
  }

  .strips li {
    display: grid;
    grid-template-columns: 6em minmax(0, 1fr);
    gap: 0 0.8em;
    align-items: center;
  }

  .strips .btn {
    justify-content: end;
    text-align: end;
    min-block-size: 2em;
    font-weight: 400;
    color: var(--_wv-ink-2);
  }

  .strips li > span.soft:first-child {
    text-align: end;
  }

  .strips .shown .btn {
    font-weight: 700;
    color: var(--_wv-ink);
  }

  .strips.second {
    margin-block-start: 0.6em;
  }

  .strip {
    inline-size: 100%;
    block-size: 1.9em;
    overflow: visible;
  }

  .strip .hair {
    stroke: var(--_wv-line);
    stroke-width: 1.5;
  }

  .strip .range-of {
    stroke: var(--_wv-edge);
    stroke-width: 2;
  }

  .strip .median {
    stroke: var(--_wv-edge);
    stroke-width: 2;
  }

  .strip circle {
    fill: var(--_wv-card);
    stroke: var(--_wv-edge);
    stroke-width: 1.6;
  }

  .strip.now :is(.range-of, .median) {
    stroke: var(--_wv-ink);
  }

  .strip.now circle {
    fill: var(--_wv-ink);
    stroke: var(--_wv-ink);
  }

  .ends-row > .ends {
    grid-column: 2;
  }

  .reasons {
    margin-block-start: 0.4em;
  }

  .said-list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(18em, 100%), 1fr));
    gap: 0.9em 1.4em;
    padding-block: 0.6em;
    overflow-wrap: anywhere;
  }

  /* On the wall: as little as can be read from the back, so that the line is large. */
  .wall :is(.facts > div, .counts, .rounds) {
    padding-block: 0.45em;
  }

  .wall .strip {
    block-size: 1.4em;
  }

  .issues {
    padding: 0.9em 1.25em;
    border-block-start: 1px solid var(--_wv-line);
  }

  .noted {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .noted:empty {
    display: none;
  }

  .noted li {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    padding: 0.2em 0.8em;
    min-block-size: 2.2em;
    background: var(--_wv-ring-3);
    border-radius: var(--_wv-r-card);
    overflow-wrap: anywhere;
  }

  .noted .btn {
    margin-inline-end: -0.5em;
    min-block-size: 1.75em;
    inline-size: 1.75em;
  }

  @container board (max-width: 30em) {
    .strips li {
      grid-template-columns: minmax(0, 1fr);
    }

    .strips .btn,
    .strips li > span.soft:first-child {
      justify-content: start;
      justify-self: start;
      text-align: start;
    }

    .strips .btn {
      margin-inline-start: -0.6em;
    }

    .ends-row > .ends {
      grid-column: 1;
    }

    .counts .photo {
      margin-inline-start: 0;
    }
  }

  @media (pointer: coarse) {
    .noted .btn,
    .strips .btn {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }

  @media (forced-colors: active) {
    .strip :is(.hair, .range-of, .median, circle) {
      stroke: CanvasText;
    }

    .strip.now circle {
      fill: CanvasText;
    }

    .facts .issue,
    .noted li {
      outline: 1px solid CanvasText;
      outline-offset: -1px;
    }
  }

  @media print {
    .noted + .line {
      display: none;
    }
  }
`;
