import { css } from 'lit';

/** What this form adds to the look of the kit round its board. */
export const aroundStyles = css`
  .under {
    display: grid;
    gap: 1em;
    padding: 1em;
  }
`;

/** The board itself. */
export const stageStyles = css`
  .stage {
    position: relative;
    min-block-size: 14em;
  }

  .drawing {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }

  .drawing rect {
    fill: none;
    stroke: var(--_wv-edge);
  }

  .drawing rect.target {
    stroke: var(--_wv-accent-ink);
    stroke-width: 2;
  }

  .drawing text {
    fill: var(--_wv-ink);
  }

  .note-card {
    position: absolute;
    overflow: hidden;
  }

  .glide .note-card {
    transition:
      left 260ms ease-out,
      top 260ms ease-out,
      translate 260ms ease-out;
  }

  @media (prefers-reduced-motion: reduce) {
    .glide .note-card {
      transition: none;
    }
  }
`;
