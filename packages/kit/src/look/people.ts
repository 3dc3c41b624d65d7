import { css } from 'lit';

/** People: rows with a token, the fields for a name, the choice of who is at the screen. For forms that want it. */
export const peopleStyles = css`
  .order {
    display: grid;
    gap: 0.1em;
  }

  .order li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0.6em;
    align-items: center;
    padding: 0.3em 0.3em 0.3em 0.6em;
    padding-inline: 0.6em 0.3em;
    margin-inline: -0.6em;
    border-radius: var(--_wv-r-card);
  }

  .order .who > * {
    display: block;
    line-height: 1.2;
    overflow-wrap: break-word;
    hyphens: auto;
  }

  .order .who .soft {
    font-size: 0.875em;
  }

  .order .mine {
    background: var(--_wv-tint);
    box-shadow: inset 0 0 0 2px var(--_wv-accent-ink);
  }

  .order .you {
    color: var(--_wv-accent-ink);
  }

  .order .away > :is(.tok, .who) {
    opacity: 0.55;
  }

  .order .state {
    display: inline-flex;
    align-items: center;
    gap: 0.3em;
  }

  .order .state .btn {
    min-block-size: 1.9em;
    inline-size: 1.9em;
    color: var(--_wv-ink-2);
  }

  .fields,
  .order li.fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr));
    gap: 0.5em;
    margin: 0;
    padding: 0;
  }

  .actor {
    display: flex;
    align-items: center;
    gap: 0.6em;
  }

  @media (pointer: coarse) {
    .order .state .btn {
      min-block-size: max(2.75em, 44px);
      inline-size: max(2.75em, 44px);
    }
  }

  @media (forced-colors: active) {
    .order .mine {
      position: relative;
      z-index: 1;
      outline: 3px solid Highlight;
      outline-offset: -1px;
    }
  }
`;

/** Small buttons at the end of a row that is being prepared; for the piece that prepares. */
export const rowActs = css`
  .acts {
    display: inline-flex;
    opacity: 0.72;
  }

  .acts .btn {
    min-block-size: 1.9em;
    inline-size: 1.9em;
    font-size: 0.875em;
  }

  li:is(:hover, :focus-within) > .acts {
    opacity: 1;
  }

  @media (pointer: coarse) {
    .acts .btn {
      min-block-size: max(2.75em, 44px);
      inline-size: max(2.75em, 44px);
    }
  }
`;
