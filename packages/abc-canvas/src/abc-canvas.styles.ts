import { css } from 'lit';

/** What this form adds to the look of the kit. */
export const abcCanvasStyles = css`
  .sheet {
    position: relative;
    display: grid;
    gap: 1em;
    padding: 1em;
  }

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
    fill: var(--_wv-sheet, transparent);
    stroke: var(--_wv-line, currentColor);
  }

  .drawing rect.target {
    stroke: var(--_wv-accent, currentColor);
    stroke-width: 2;
  }

  .notes {
    margin: 0;
    padding: 0;
    list-style: none;
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
