import { css } from 'lit';

/** The steps A, B, C as words; the next one large. */
export const stepStyles = css`
  .steps {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.2em;
    padding: 0.6em 1.25em;
    border-block-end: 1px solid var(--_wv-line);
  }

  .steps ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1em;
  }

  .steps li {
    color: var(--_wv-ink-2);
    padding-block: 0.2em;
    border-block-end: 0.18em solid transparent;
  }

  .steps li[aria-current] {
    color: var(--_wv-ink);
    font-weight: 700;
    border-color: var(--_wv-ink);
  }

  .steps .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin-inline-start: auto;
    opacity: 1;
  }

  .steps .acts .btn {
    inline-size: auto;
    font-size: 0.9375em;
    min-block-size: 2.4em;
  }

  .reason {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    align-items: end;
    padding: 0.8em 1.25em;
    border-block-end: 1px solid var(--_wv-line);
  }

  .sheet > .note {
    margin: 0.8em 1.25em;
  }

  .late {
    padding: 0.6em 1.25em 1em;
    border-block-start: 1px solid var(--_wv-line);
  }

  .late > .stack {
    padding-block-start: 0.6em;
    max-inline-size: 34em;
  }

  @media (pointer: coarse) {
    .steps .acts .btn {
      min-block-size: 2.75em;
    }
  }

  @media (forced-colors: active) {
    .steps li[aria-current] {
      border-color: Highlight;
    }
  }
`;
