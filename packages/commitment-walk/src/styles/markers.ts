import { css } from 'lit';

/** The markers that can be touched: where they lie, who can be moved, what is in the hand. */
export const markerStyles = css`
  .lay {
    position: absolute;
    inset: 0;
  }

  /* Placed by their margins and without a transform at rest: many layers would cost time in each frame of a drag. */
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

  .tk {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 100%;
    min-inline-size: 24px;
    min-block-size: 24px;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: 0.5em;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
    outline: 0.16em solid transparent;
    outline-offset: 0.1em;
  }

  /* Above its button and not in it: two letters are a drawing, not a name. */
  .lay .tok {
    position: absolute;
    inset: 0;
    display: block;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    pointer-events: none;
  }

  .unfolding {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }

  .unfolding > .back {
    position: absolute;
    box-sizing: border-box;
  }

  .tk.can {
    cursor: grab;
  }

  .tk.can:hover {
    outline-color: var(--_wv-edge);
  }

  .tk.hand {
    background: var(--_wv-tint);
    outline-color: var(--_wv-accent-ink);
  }

  .tk.nowhere {
    outline-style: dashed;
    background: none;
  }

  .tk.lifted {
    outline-color: var(--_wv-accent-ink);
    filter: drop-shadow(0 0.5em 0.5em rgb(var(--_wv-shade) / 0.3));
  }

  .tk[aria-pressed='true'] {
    outline-color: var(--_wv-ink);
  }

  .tk:focus-visible {
    box-shadow: var(--_wv-focus);
  }

  .tk.org + .tok {
    transform: scale(0.82);
  }

  .tk.org {
    box-shadow: inset 0 0 0 2px var(--_wv-ink);
    border-radius: 0;
  }

  .name-of {
    position: absolute;
    display: grid;
    white-space: nowrap;
    pointer-events: none;
    color: var(--_wv-ink);
  }

  .mine > .name-of {
    color: var(--_wv-accent-ink);
    font-weight: 700;
  }

  [data-wv-dragging] > .name-of {
    visibility: hidden;
  }

  .lay .s {
    stroke: var(--_wv-ink);
    stroke-width: 1.6;
    stroke-linejoin: round;
  }

  /* Nobody on a wall is "you". */
  [data-as='observer'] .mine > .name-of {
    color: var(--_wv-ink);
  }

  [data-as='observer'] .tk {
    cursor: auto;
  }

  @media (forced-colors: active) {
    .drawing .s,
    .lay .s {
      forced-color-adjust: none;
      stroke: CanvasText;
    }

    .tk {
      outline: none;
    }

    .tk.can,
    .tk.org {
      border: 1px solid CanvasText;
    }

    .tk:is(.hand, .lifted, :focus-visible) {
      outline: 3px solid Highlight;
    }
  }
`;
