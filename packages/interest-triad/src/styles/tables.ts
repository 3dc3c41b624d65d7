import { css } from 'lit';

/** The list twin and the matrix: tables that become one block per person where it is narrow. */
export const tableStyles = css`
  .matrix {
    border-block-start: 1px solid var(--_wv-line);
  }

  .matrix > :not(.over, .scrolls) {
    margin-inline: 1.25em;
  }

  .matrix > :last-child {
    margin-block-end: 1.25em;
  }

  .tt {
    inline-size: 100%;
    border-collapse: collapse;
  }

  .tt :is(th, td) {
    text-align: start;
    padding: 0.6em;
    border-block-start: 1px solid var(--_wv-line);
    vertical-align: middle;
    font-weight: 400;
  }

  .tt thead th {
    font: 600 0.875em/1.3 var(--_wv-tool);
    color: var(--_wv-ink-2);
    border: 0;
  }

  .tt th:first-child {
    padding-inline-start: 1.25em;
  }

  .tt td .soft,
  .tt .whom .soft {
    display: block;
  }

  .tt .whom {
    display: flex;
    gap: 0.7em;
    align-items: center;
    position: relative;
    padding-inline-end: 2.6em;
  }

  .tt .look {
    inset-block-start: 0;
    inset-inline-end: 0;
  }

  .tt .mine {
    background: var(--_wv-tint);
  }

  .lk {
    display: inline-flex;
    gap: 0.6em;
    align-items: center;
    white-space: nowrap;
  }

  .meter {
    display: inline-flex;
    gap: 2px;
    align-items: center;
  }

  .meter i {
    inline-size: 0.65em;
    block-size: 0.2em;
    border-radius: 1px;
    background: var(--_wv-line);
    forced-color-adjust: none;
  }

  .meter .h1 {
    block-size: 0.42em;
  }

  .meter .h2 {
    block-size: 0.64em;
  }

  .meter .h3 {
    block-size: 0.9em;
  }

  .meter i.f {
    background: var(--_wv-ink);
  }

  .mx td {
    vertical-align: top;
    inline-size: 28%;
  }

  .mx .slip {
    inline-size: 100%;
    margin-block-end: 0.4em;
  }

  .slip.pick {
    appearance: none;
    font: inherit;
    color: inherit;
    text-align: start;
    cursor: pointer;
  }

  .slip.pick[aria-pressed='true'] {
    outline: 3px solid var(--_wv-accent-ink);
    outline-offset: -1px;
    background: var(--_wv-tint);
  }

  .tag.mark .ico {
    flex: none;
  }

  .tag.mark {
    color: var(--_wv-ink);
  }

  @container board (max-width: 42em) {
    .tt thead {
      display: none;
    }

    .tt,
    .tt tbody {
      display: block;
    }

    .tt tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      padding: 0.8em 1.25em;
      border-block-start: 1px solid var(--_wv-line);
    }

    .tt :is(th, td) {
      border: 0;
      padding: 0.2em 0;
      inline-size: auto;
    }

    .tt th:first-child {
      padding-inline-start: 0;
      padding-block-end: 0.5em;
    }

    .tt td {
      display: grid;
      grid-template-columns: minmax(0, 10.5em) minmax(0, 1fr);
      gap: 0 0.6em;
    }

    .tt td::before {
      content: attr(data-label);
      color: var(--_wv-ink-2);
      font-size: 0.875em;
    }

    .tt td > * {
      grid-column: 2;
    }
  }

  @media (forced-colors: active) {
    .meter i {
      background: Canvas;
      box-shadow: inset 0 0 0 1px CanvasText;
    }

    .meter i.f {
      background: CanvasText;
    }

    .slip.pick[aria-pressed='true'] {
      outline: 3px solid Highlight;
    }
  }
`;
