import { css } from 'lit';

/** What speaks up: notes beside their cause, bars, the turn, empty states, menus. */
export const notes = css`
  .note {
    background: var(--_wv-card);
    border: 1px solid var(--_wv-edge);
    border-inline-start: 0.3em solid var(--_wv-ink);
    border-radius: var(--_wv-r-card);
    padding: 0.6em 0.8em;
    font-size: 0.9375em;
    display: flex;
    gap: 0.6em;
    align-items: start;
    box-shadow: var(--_wv-lie);
  }

  .note .ico {
    margin-block-start: 0.12em;
  }

  .note > .grow {
    flex: 1;
    min-inline-size: 0;
  }

  .note b {
    display: block;
  }

  .note.bad {
    border-color: var(--_wv-bad);
    background: var(--_wv-bad-tint);
  }

  .note.bad > .ico,
  .note.bad b {
    color: var(--_wv-bad);
  }

  .bar {
    display: flex;
    gap: 0.6em;
    align-items: center;
    padding: 0.6em 1.25em;
    border-block-end: 1px dashed var(--_wv-edge);
    font-size: 0.9375em;
  }

  .bar > .grow {
    flex: 1;
  }

  .turn {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.8em;
    align-items: center;
    padding: 0.7em 1.25em;
    background: var(--_wv-accent);
    color: var(--_wv-on-accent);
    font-weight: 600;
  }

  .turn .who {
    font: 700 1.125em/1.25 var(--_wv-words);
  }

  .turn .btn {
    background: none;
    color: inherit;
    border-color: currentColor;
  }

  .turn .btn:focus-visible {
    box-shadow:
      0 0 0 0.14em var(--_wv-accent),
      0 0 0 0.34em var(--_wv-on-accent);
  }

  .turn.other {
    background: none;
    color: var(--_wv-ink);
    border-block-end: 1px solid var(--_wv-line);
  }

  .void {
    display: grid;
    place-items: center;
    text-align: center;
    gap: 0.6em;
    padding: 2.2em 1.5em;
  }

  .void h3 {
    font: 700 1.25em/1.25 var(--_wv-words);
  }

  .void p {
    max-inline-size: 34em;
    color: var(--_wv-ink-2);
  }

  @media (forced-colors: active) {
    .note {
      border: 1px solid CanvasText;
    }

    .turn:not(.other) {
      forced-color-adjust: none;
      border: 3px solid Highlight;
    }

    .turn:not(.other) .btn {
      border-color: currentColor;
    }
  }

  @media print {
    .bar {
      display: none !important;
    }
  }
`;
