import { css } from 'lit';

/** What every phase of the circle uses besides the look of the kit: tones, and cards on a table. */
export const baseStyles = css`
  .ring-1 {
    fill: var(--_wv-ring-1);
  }

  .ring-2 {
    fill: var(--_wv-ring-2);
  }

  .ring-3 {
    fill: var(--_wv-ring-3);
  }

  .ring-4 {
    fill: var(--_wv-ring-4);
  }

  .ring-5 {
    fill: var(--_wv-ring-5);
  }

  .table {
    display: flex;
    flex-wrap: wrap;
    gap: 0.7em;
    align-items: start;
  }

  .card img {
    display: block;
    max-inline-size: 8em;
    max-block-size: 6em;
    border-radius: 0.15em;
    margin-block-end: 0.3em;
  }
`;
