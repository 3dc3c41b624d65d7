import { css } from 'lit';

/** The stage and its drawing. */
export const stageStyles = css`
  .stage {
    position: relative;
    margin: 0.6em auto;
    max-inline-size: 100%;
    isolation: isolate;
  }

  .drawing {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    pointer-events: none;
  }

  .drawing text {
    font-family: var(--_wv-tool);
    fill: var(--_wv-ink-2);
  }

  .drawing .end-name {
    font-family: var(--_wv-words);
    font-weight: 700;
    fill: var(--_wv-ink);
  }

  .drawing .flow-name,
  .drawing .round-name.now {
    font-weight: 700;
    fill: var(--_wv-ink);
  }

  .ring {
    stroke: var(--_wv-line);
    stroke-width: 1;
  }

  .ring.ring-5 {
    stroke: var(--_wv-ink);
    stroke-width: 1.5;
  }

  .heart {
    fill: var(--_wv-ink);
  }

  .way {
    fill: none;
    stroke: var(--_wv-ink);
    stroke-width: 3;
    stroke-linecap: round;
  }

  .way.second {
    stroke-width: 1.8;
  }

  .upright .way,
  .plane .way {
    stroke-width: 2.5;
  }

  .tick-mark {
    stroke: var(--_wv-ink);
    stroke-width: 2;
    fill: none;
  }

  .stem {
    stroke: var(--_wv-edge);
    stroke-width: 1.5;
    fill: none;
  }

  .arc {
    fill: var(--_wv-edge);
    opacity: 0.85;
  }

  .head-of {
    fill: var(--_wv-edge);
    stroke: var(--_wv-edge);
    stroke-linejoin: round;
  }

  .hollow {
    fill: var(--_wv-ground);
    stroke: var(--_wv-ink-2);
    stroke-width: 3.4;
    stroke-linejoin: round;
  }

  .hill {
    fill: var(--_wv-ring-2);
  }

  .density .hill {
    fill: var(--_wv-ring-4);
    stroke: var(--_wv-edge);
    stroke-width: 1;
  }

  .mirror {
    fill: var(--_wv-ring-3);
    stroke: var(--_wv-edge);
    stroke-width: 1;
  }

  .flow {
    fill: var(--_wv-ink-2);
  }

  .drawing .s {
    stroke: var(--_wv-ink);
    stroke-linejoin: round;
  }

  .spot {
    position: absolute;
    inset: 0 auto auto 0;
    inline-size: 0;
    block-size: 0;
    visibility: hidden;
    pointer-events: none;
    z-index: 4;
  }

  .spot.on {
    visibility: visible;
  }

  [data-wv-stage-dragging] .spot {
    will-change: transform;
  }

  .spot::before {
    content: '';
    position: absolute;
    inline-size: 0.7em;
    block-size: 0.7em;
    margin: -0.35em 0 0 -0.35em;
    box-sizing: border-box;
    border: 0.16em solid var(--_wv-accent-ink);
    border-radius: 50%;
    background: var(--_wv-ground);
  }

  .spot .read {
    position: absolute;
    inset: 0.7em auto auto 0;
    translate: -50% 0;
    padding: 0.1em 0.5em;
    border: 1px solid var(--_wv-accent-ink);
    border-radius: var(--_wv-r-card);
    background: var(--_wv-card);
    color: var(--_wv-accent-ink);
    font-weight: 700;
    white-space: nowrap;
  }

  .upright .spot .read {
    inset: -0.8em auto auto 2.6em;
    translate: 0 0;
  }

  .upright:dir(rtl) .spot .read {
    inset: -0.8em 2.6em auto auto;
  }

  /* While placing without a drag, the words under the line say where; the line only shows the spot. */
  .stage:not([data-wv-stage-dragging]) .read {
    visibility: hidden;
  }

  @media (forced-colors: active) {
    .ring,
    .hill,
    .mirror,
    .stratum {
      fill: Canvas;
      stroke: CanvasText;
    }

    .stratum {
      stroke: none;
    }

    .ring.ring-5 {
      stroke-width: 2.5;
    }

    .way,
    .tick-mark,
    .stem,
    .head-of {
      stroke: CanvasText;
    }

    .arc,
    .head-of,
    .flow,
    .heart {
      fill: CanvasText;
    }

    .drawing text {
      fill: CanvasText;
    }

    .hollow {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
