import { css } from 'lit';

/** What the facilitator prepares and keeps up. */
export const guideStyles = css`
  .measure {
    border: 1px dashed var(--_wv-edge);
    border-radius: var(--_wv-r-card);
    padding: 0.7em;
  }

  .measure .line {
    justify-content: start;
  }

  .confided {
    border: 1px dashed var(--_wv-edge);
    border-radius: var(--_wv-r-card);
    padding: 0.9em;
  }

  .confided h3 {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }

  .entering .tools {
    margin-inline-start: auto;
  }
`;
