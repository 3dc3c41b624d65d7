import { css } from 'lit';

/** After the moving: harvest, ranking, comparison, proposal. */
export const afterStyles = css`
  .harvest {
    padding: 1.1em 1.25em;
    background: var(--_wv-ring-3);
    border-block-end: 1px solid var(--_wv-line);
  }

  .harvest .soft {
    color: var(--_wv-ink);
  }

  .card.big {
    font-size: 1.375em;
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }

  @container board (max-width: 18em) {
    .card.big {
      font-size: 1.125em;
    }
  }

  .results {
    padding: 1.25em;
    border-block-start: 1px solid var(--_wv-line);
    gap: 1.5em;
  }

  .scroll {
    overflow-x: auto;
    border-radius: var(--_wv-r-card);
  }

  .ranking {
    border-collapse: collapse;
    inline-size: 100%;
    font: inherit;
  }

  .ranking :is(th, td) {
    text-align: start;
    vertical-align: baseline;
    padding: 0.5em 0.8em 0.5em 0;
    padding-inline: 0 0.8em;
    border-block-end: 1px solid var(--_wv-line);
    font-weight: 400;
  }

  .ranking thead th {
    font-size: 0.875em;
    color: var(--_wv-ink-2);
  }

  .ranking .words,
  .ranking tbody th {
    font-family: var(--_wv-words);
    font-weight: 700;
  }

  .proposal blockquote {
    margin: 0;
    padding: 0;
    font-size: 1.25em;
    line-height: 1.3;
  }

  .answers {
    display: grid;
    gap: 0.7em;
  }

  .answers li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0.3em 1em;
    max-inline-size: 34em;
  }

  .answers .seg {
    flex-wrap: wrap;
  }

  label.btn {
    position: relative;
  }

  label.btn:focus-within {
    box-shadow: var(--_wv-focus);
  }

  @media print {
    .compare,
    .merge {
      display: none;
    }
  }
`;
