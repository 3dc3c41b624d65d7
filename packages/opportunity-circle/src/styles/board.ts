import { css } from 'lit';

/** The drawing: stage, rings, cards in their places. */
export const boardStyles = css`
  .stage {
    position: relative;
    margin: 0.6em auto;
    isolation: isolate;
  }

  .rings {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    pointer-events: none;
    cursor: auto;
  }

  .ring {
    stroke: var(--_wv-line);
    stroke-width: 1;
  }

  .ring.edge {
    stroke: var(--_wv-edge);
    stroke-width: 1.5;
  }

  .heart {
    fill: none;
    stroke: var(--_wv-ink);
    stroke-width: 2;
  }

  .ring.target {
    fill: var(--_wv-tint);
    stroke: var(--_wv-accent-ink);
    stroke-width: 2;
    stroke-dasharray: 7 5;
  }

  .ring.inside {
    stroke: var(--_wv-accent-ink);
    stroke-width: 2;
    stroke-dasharray: 7 5;
  }

  .ring-name {
    font-family: var(--_wv-tool);
    font-weight: 500;
    fill: var(--_wv-ink-2);
  }

  .ring-name.target {
    fill: var(--_wv-accent-ink);
    font-weight: 700;
  }

  .centre-name {
    font-family: var(--_wv-words);
    font-weight: 700;
    fill: var(--_wv-ink);
  }

  .lay {
    position: absolute;
    inset: 0;
    cursor: auto;
  }

  /* Placed by their margins and without a transform at rest: hundreds of layers would cost time in each frame of a drag. */
  .lay > li {
    position: absolute;
    inset: 0 auto auto 0;
  }

  .lay > li:focus-within {
    z-index: 3;
  }

  .lay > .up {
    z-index: 5;
  }

  .lay button {
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    min-inline-size: 0;
  }

  /* A transform: 'rotate' would turn the way to its place too, and the card would jump aside. */
  .lay .card.lifted {
    transform: rotate(-2.2deg);
    rotate: none;
  }

  @media (prefers-reduced-motion: reduce) {
    .lay .card.lifted {
      transform: none;
    }
  }

  .lay.glide > li {
    transition: translate var(--_wv-t2) var(--_wv-settle);
  }

  .lay.glide .card {
    transition: transform var(--_wv-t2) var(--_wv-settle);
  }

  .lay .card .ln {
    display: block;
    white-space: nowrap;
  }

  .lay .card .ln[data-end]::after {
    content: attr(data-end);
  }

  .lay .card .rest {
    font-size: 0;
  }

  .lay.compact .card {
    padding-block: 0.25em;
  }

  .lay .by svg {
    overflow: visible;
  }

  .lay .ghost {
    display: block;
    block-size: auto;
    text-align: center;
  }

  .pop img {
    max-inline-size: 100%;
    block-size: auto;
  }

  @media (forced-colors: active) {
    .ring {
      stroke: CanvasText;
      fill: Canvas;
    }

    .ring.edge,
    .heart {
      stroke: CanvasText;
    }

    .ring.target,
    .ring.inside {
      stroke: Highlight;
      stroke-width: 3;
    }
  }
`;
