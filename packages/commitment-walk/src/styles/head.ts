import { css } from 'lit';

/** What stands in every phase: the decision under the head, the two ends, a long list of people. */
export const headStyles = css`
  .decided {
    padding: 1em 1.25em 0.4em;
  }

  .decided .words {
    font-size: 1.3125em;
    line-height: 1.35;
    max-inline-size: 46em;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }

  .ends {
    display: flex;
    justify-content: space-between;
    gap: 1.5em;
  }

  .ends > :last-child {
    text-align: end;
  }

  .crowd-count {
    font-size: 1.0625em;
  }

  .order.scrolls {
    max-block-size: 26em;
    overflow-y: auto;
    padding-inline: 0.6em;
    margin-inline: -0.6em;
  }

  /* Of hundreds in the list only those in sight cost time, in every frame of a drag beside it. */
  .order.scrolls:has(> li:nth-child(40)) > li {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 3.2em;
  }

  @container board (max-width: 38em) {
    .decided .words {
      font-size: 1.125em;
    }
  }

  @media print {
    .order.scrolls {
      max-block-size: none;
    }
  }
`;
