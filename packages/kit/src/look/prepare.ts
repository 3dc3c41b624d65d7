import { css } from 'lit';

/** The preparing: what is made on the left, people and settings beside it. For the piece that prepares. */
export const prepareStyles = css`
  .prepare {
    display: grid;
    gap: 1.6em;
    padding: 1.25em;
  }

  .prepare > .main,
  .prepare > .side {
    display: grid;
    gap: 1.6em;
    align-content: start;
    min-inline-size: 0;
    padding: 0;
    border: 0;
  }

  .field.big {
    font-size: max(1.25em, 16px);
  }

  .settings > .stack {
    padding-block: 0.8em 0.2em;
  }

  .pair {
    display: grid;
    gap: 0.8em;
    align-items: end;
  }

  @container board (min-width: 56em) {
    .prepare {
      grid-template-columns: minmax(0, 1fr) 22em;
    }
  }

  @container board (max-width: 18em) {
    .prepare {
      padding-inline: 0.9em;
    }
  }
`;
