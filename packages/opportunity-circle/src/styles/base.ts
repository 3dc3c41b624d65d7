import { css } from 'lit';

/** What every phase of the circle uses besides the look of the kit: cards on a table. */
export const baseStyles = css`
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
