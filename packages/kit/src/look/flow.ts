import { css } from 'lit';

/** How parts follow each other: below one another, in a line that wraps, folded away. For forms that want it. */
export const flowStyles = css`
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9em;
    align-content: start;
    min-inline-size: 0;
  }

  .stack > h3,
  .side h3 {
    font: 700 1em/1.3 var(--_wv-tool);
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    align-items: center;
  }

  .line.centre {
    justify-content: center;
  }

  .line.ends {
    justify-content: space-between;
  }

  .line > .all {
    flex-basis: 100%;
  }

  .grow {
    flex: 1 1 12em;
    min-inline-size: 0;
  }

  .lead {
    font: 400 1.0625em/1.45 var(--_wv-words);
    max-inline-size: 46em;
  }

  summary {
    cursor: pointer;
    font-weight: 600;
    padding-block: 0.3em;
    border-radius: var(--_wv-r-card);
  }

  @media (pointer: coarse) {
    summary {
      padding-block: max(0.8em, 12.5px);
    }
  }
`;
