import { css } from 'lit';

/** Triangles, in every size. Width and word say the same; dashed edges are the measurement before. */
export const triadStyles = css`
  .tri {
    display: block;
    inline-size: 100%;
    block-size: auto;
    max-inline-size: 12.5em;
  }

  .tie {
    stroke: var(--_wv-ink);
    fill: none;
  }

  .tie.dotted {
    stroke-dasharray: 2 4;
  }

  .tie.undrawn {
    stroke: var(--_wv-edge);
    stroke-dasharray: 1 5;
  }

  .former {
    fill: none;
    stroke-width: 1.5;
    stroke-dasharray: 5 5;
    stroke: var(--_wv-edge);
  }

  .former.inside {
    stroke: var(--_wv-ground);
  }

  .tri .former {
    stroke-width: 1.1;
    stroke-dasharray: 4 4;
  }

  .point {
    stroke: var(--_wv-ink);
    stroke-width: 1.8;
  }

  .point.own {
    fill: var(--_wv-card);
  }

  :is(.tri, .drawing) .s {
    stroke: var(--_wv-ink);
    stroke-width: 1.6;
    stroke-linejoin: round;
    forced-color-adjust: none;
  }

  .tri .letter {
    font: 700 17px/1 var(--_wv-tool);
    fill: var(--_wv-ink);
    text-anchor: middle;
  }

  @media (forced-colors: active) {
    .tie,
    .former {
      stroke: CanvasText;
    }

    .former.inside {
      stroke: Canvas;
    }

    .point {
      fill: Canvas;
      stroke: CanvasText;
    }

    .tri .letter {
      fill: CanvasText;
    }
  }
`;
