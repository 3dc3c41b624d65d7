import { css } from 'lit';

/** Preparing: the decision, the line, the settings. */
export const beforeStyles = css`
  .field.big {
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
    grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr));
  }

  .step-names {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(11em, 100%), 1fr));
    gap: 0.6em;
    align-items: end;
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

  @container board (max-width: 30em) {
    .preview ol {
      grid-auto-flow: row;
      text-align: start;
      gap: 0.1em;
    }
  }
`;
