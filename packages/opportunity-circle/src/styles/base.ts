import { css } from 'lit';

/** What every phase of the circle uses: tones, stacks and lines, the order of people. */
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

  summary {
    cursor: pointer;
    font-weight: 600;
    padding-block: 0.3em;
    border-radius: var(--_wv-r-card);
  }

  .actor {
    display: flex;
    align-items: center;
    gap: 0.6em;
  }

  @media (pointer: coarse) {
    .order .state .btn {
      min-block-size: 2.75em;
      inline-size: 2.75em;
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
