import { css } from 'lit';

/** While cards lie on the circle: the list, the side, the history of a card. */
export const circleStyles = css`
  .tone-1 .grp {
    background: var(--_wv-ring-1);
  }

  .tone-2 .grp {
    background: var(--_wv-ring-2);
  }

  .tone-3 .grp {
    background: var(--_wv-ring-3);
  }

  .tone-4 .grp {
    background: var(--_wv-ring-4);
  }

  .tone-5 .grp {
    background: var(--_wv-ring-5);
  }

  :is(.tone-4, .tone-5) .grp .soft {
    color: var(--_wv-ink);
  }

  .body {
    display: grid;
  }

  .body > .main {
    min-inline-size: 0;
  }

  .side {
    border-block-start: 1px solid var(--_wv-line);
    padding: 1.1em 1.25em 1.25em;
    display: grid;
    gap: 1.5em;
    align-content: start;
    min-inline-size: 0;
  }

  .side h3 {
    margin-block-end: 0.5em;
  }

  .log {
    display: grid;
    gap: 0.5em;
    font-size: 0.9375em;
    margin-block-end: 0.6em;
  }

  .meaning {
    padding: 0.7em 1.25em;
  }

  .past > summary {
    display: block;
    font-weight: 400;
  }

  .past > summary .by {
    vertical-align: -0.15em;
    margin-inline-end: 0.25em;
  }

  .past .by svg {
    inline-size: 1.05em;
    block-size: 1.05em;
  }

  .history {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 0.9em;
    border-inline-start: 2px solid var(--_wv-line);
  }

  .history .undone {
    color: var(--_wv-ink-2);
    text-decoration: line-through;
  }

  .turn .actor .field {
    color: var(--_wv-ink);
  }

  /* On the wall, for the back of the room: 2.4 % of the height of a screen of 16 : 9. */
  [data-as='observer'] .sheet {
    font-size: calc(max(1.15em, 1.35cqi) * var(--wv-scale, 1));
  }

  [data-as='observer'] .head h2 {
    font-size: 1.7em;
  }

  [data-as='observer'] .head .meta {
    font-size: 1em;
  }

  @container board (min-width: 56em) {
    /* Question and turn beside one another: the height is for the circle. */
    [data-as='observer'] .sheet:has(> .turn) {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
    }

    [data-as='observer'] .sheet:has(> .turn) > :not(.head, .turn) {
      grid-column: 1 / -1;
    }

    .body:not(.wall):has(> .side) {
      grid-template-columns: minmax(0, 1fr) 18em;
    }

    .body > .side {
      border-block-start: 0;
      border-inline-start: 1px solid var(--_wv-line);
    }
  }

  @media print {
    .side,
    .turn {
      display: none;
    }
  }
`;
