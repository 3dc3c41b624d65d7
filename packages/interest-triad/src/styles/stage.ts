import { css } from 'lit';

/** The large triangle and the labels of its links. */
export const stageStyles = css`
  .stage {
    position: relative;
    margin-inline: auto;
    margin-block-start: 0.8em;
  }

  .drawing {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }

  .drawing .name {
    font: 700 max(0.8125em, 13px) / 1 var(--_wv-tool);
    fill: var(--_wv-ink);
    text-anchor: middle;
  }

  .tie-label {
    position: absolute;
    min-inline-size: 0;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 0.2em;
    padding: 0.2em;
    text-align: center;
    background: var(--_wv-card);
    cursor: default;
    line-height: 1.1;
  }

  .tie-label.can {
    cursor: grab;
  }

  .tie-label.lifted {
    rotate: none;
  }

  .tie-label .pips i {
    inline-size: 0.75em;
  }

  .tie-label .was {
    font: 400 0.8125em/1.15 var(--_wv-tool);
    color: var(--_wv-ink-2);
  }

  @container board (max-width: 32em) {
    .tie-label {
      font-size: 0.9375em;
    }
  }

  @media (forced-colors: active) {
    .drawing .name {
      fill: CanvasText;
    }
  }
`;
