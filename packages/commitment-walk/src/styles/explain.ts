import { css } from 'lit';

/** The explaining: who speaks, what was said, what comes after it. */
export const explainStyles = css`
  .explain > .grp {
    border-block-start: 0;
    font-size: 1em;
    flex-wrap: wrap;
    row-gap: 0;
  }

  .explain .grp h3 {
    font: 700 1.25em/1.25 var(--_wv-words);
  }

  .explain > p.aside {
    padding-block: 0.6em;
  }

  .explain > .many {
    max-block-size: 32em;
    overflow-y: auto;
  }

  .explain > .many:focus-visible {
    outline-offset: -0.2em;
  }

  .say-row {
    display: flex;
    flex-wrap: wrap;
    border-inline-start: 0.3em solid transparent;
    padding-inline-start: 0.95em;
  }

  .say-row.now {
    background: var(--_wv-ring-3);
    border-inline-start-color: var(--_wv-ink);
  }

  .say-row.now .soft {
    color: var(--_wv-ink);
  }

  .lead-of {
    display: flex;
    flex: 1 1 9em;
    gap: 0.75em;
    align-items: center;
  }

  .lead-of .tok {
    inline-size: 2.4em;
    block-size: 2.4em;
    flex: none;
  }

  .lead-of :is(.t, .soft, .tag) {
    display: block;
    line-height: 1.25;
  }

  .lead-of .tag {
    display: flex;
    gap: 0.35em;
    align-items: center;
    margin-block-start: 0.15em;
    font-weight: 600;
  }

  .say-acts {
    margin-inline-start: auto;
    gap: 0.2em;
  }

  .say-called {
    flex: 1 0 100%;
    padding-inline-start: 3.15em;
    gap: 0.3em;
  }

  .say-row > :is(.said, .words-fields) {
    flex: 1 0 100%;
    padding-inline-start: 3.15em;
  }

  .said {
    display: grid;
    gap: 0.5em;
  }

  .said dd {
    font-size: 1.0625em;
    line-height: 1.4;
    max-inline-size: 40em;
    overflow-wrap: anywhere;
  }

  .said .why dt {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .explain .actor {
    display: grid;
    flex: 1 1 14em;
    gap: 0.25em;
  }

  .steps-after {
    display: grid;
    gap: 0.5em;
    border-block-start: 1px solid var(--_wv-line);
  }

  @container board (max-width: 21em) {
    .lead-of {
      gap: 0.5em;
    }

    .lead-of .tok {
      inline-size: 2em;
      block-size: 2em;
    }

    .say-row .t {
      font-size: 1em;
    }
  }

  @media (forced-colors: active) {
    /* What is transparent elsewhere is an edge here. */
    .say-row {
      border-inline-start-color: Canvas;
    }

    .say-row.now {
      border-inline-start-color: Highlight;
    }
  }

  @media print {
    .explain > .many {
      max-block-size: none;
    }

    .steps-after {
      display: none;
    }
  }
`;
