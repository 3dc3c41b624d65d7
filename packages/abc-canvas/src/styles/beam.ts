import { css } from 'lit';

/** Get and bring on one beam; and what lies face down above the sheet. */
export const beamStyles = css`
  .hb,
  .cr > .own {
    display: flex;
    align-items: center;
    gap: 0.4em;
  }

  .cr > .own {
    padding-inline-end: 0;
  }

  .beam {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 2px minmax(0, 1fr);
    gap: 0.2em;
    align-items: center;
    inline-size: 100%;
    max-inline-size: 10em;
  }

  .beam > span {
    display: flex;
    gap: 0.12em;
    align-items: center;
    min-inline-size: 0;
  }

  .beam .gets {
    justify-content: flex-end;
  }

  .beam .post {
    background: var(--_wv-ink);
    block-size: 1.6em;
  }

  .beam i {
    flex: 0 1 0.85em;
    min-inline-size: 2px;
    block-size: 0.85em;
    border: 1.6px solid var(--_wv-ink);
    border-radius: 2px;
    forced-color-adjust: none;
  }

  .beam .shut i {
    border-style: dashed;
    border-color: var(--_wv-edge);
  }

  .beam .brings i {
    background: var(--_wv-ink);
  }

  .sum {
    inline-size: 100%;
    block-size: 0.75em;
    overflow: visible;
  }

  .sum:dir(rtl) {
    transform: scaleX(-1);
  }

  .sum rect {
    fill: var(--_wv-ink);
    stroke: var(--_wv-ink);
    stroke-width: 1.6;
    vector-effect: non-scaling-stroke;
    forced-color-adjust: none;
  }

  .gets .sum rect {
    fill: var(--_wv-card);
  }

  .beam small {
    font-size: 0.75em;
    color: var(--_wv-ink-2);
  }

  .tray {
    display: grid;
    justify-items: center;
    text-align: center;
    gap: 0.5em;
    padding: 1.4em 1.25em 0.4em;
  }

  .tray h3 {
    font: 700 1.25em/1.25 var(--_wv-words);
  }

  .backs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.45em;
    justify-content: center;
  }

  .back.mine {
    outline: 0.2em solid var(--_wv-accent-ink);
    outline-offset: 0.1em;
  }

  @media (forced-colors: active) {
    .beam i {
      border-color: CanvasText;
    }

    .beam .brings i,
    .beam .post {
      background: CanvasText;
    }
  }
`;
