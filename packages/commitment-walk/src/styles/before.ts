import { css } from 'lit';

/** Preparing: the decision, the line, the settings. */
export const beforeStyles = css`
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
    line-height: 1.35;
    field-sizing: content;
    max-block-size: 12em;
  }

  .prepare .void {
    padding-block: 1em 0;
  }

  label.btn {
    position: relative;
  }

  label.btn:focus-within {
    box-shadow: var(--_wv-focus);
  }

  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(20em, 100%), 1fr));
    gap: 0.8em;
    align-items: end;
  }

  .step-names {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(11em, 100%), 1fr));
    gap: 0.6em;
    align-items: end;
  }

  .settings > .stack {
    padding-block: 0.8em 0.2em;
  }

  .preview {
    border: 1px solid var(--_wv-line);
    border-radius: var(--_wv-r-card);
    padding: 0.8em 1em;
    display: grid;
    gap: 0.35em;
  }

  .preview ol {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    text-align: center;
    gap: 0.3em;
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  .preview .empty-line {
    inline-size: 100%;
    max-block-size: 5em;
  }

  .empty-line {
    inline-size: 12em;
    max-inline-size: 100%;
  }

  .empty-line:dir(rtl) {
    transform: scaleX(-1);
  }

  .empty-line :is(path, ellipse) {
    stroke: var(--_wv-edge);
    stroke-width: 1;
  }

  .empty-line path {
    fill: none;
    stroke: var(--_wv-ink);
    stroke-width: 1.8;
  }

  .empty-line circle {
    fill: var(--_wv-ink);
  }

  @container board (min-width: 56em) {
    .prepare {
      grid-template-columns: minmax(0, 1fr) 22em;
    }
  }

  @container board (max-width: 30em) {
    .preview ol {
      grid-auto-flow: row;
      text-align: start;
      gap: 0.1em;
    }
  }

  @container board (max-width: 18em) {
    .prepare {
      padding-inline: 0.9em;
    }
  }
`;
