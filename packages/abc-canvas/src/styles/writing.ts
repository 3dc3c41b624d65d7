import { css } from 'lit';

/** Writing: one's own row, a text, and two texts side by side. */
export const writingStyles = css`
  .opened {
    border: 2px solid var(--_wv-accent-ink);
    border-block-start: 0;
    margin-inline: -0.7em;
    padding: 0.4em 0.7em 0.9em;
    background: var(--_wv-ground);
    border-end-start-radius: var(--_wv-r-card);
    border-end-end-radius: var(--_wv-r-card);
  }

  .edit {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.2em;
    padding: 0.7em 0.2em 0.2em;
    max-inline-size: 46em;
  }

  .edit > p {
    display: flex;
    gap: 0.4em;
  }

  .edit h4 {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    font: 700 1.0625em/1.3 var(--_wv-words);
  }

  .edit .ltr {
    font-size: 1.6em;
  }

  .more > .stack {
    padding-block: 0.8em;
  }

  .slips {
    display: grid;
    gap: 0.5em;
  }

  .slip {
    background: var(--_wv-card);
    border: 1px solid color-mix(in oklab, var(--_wv-ink) 24%, var(--_wv-card));
    border-radius: var(--_wv-r-card);
    box-shadow: var(--_wv-lie);
    padding: 0.5em 0.8em;
    display: flex;
    gap: 0.3em 0.8em;
    align-items: center;
    flex-wrap: wrap;
  }

  .slip > .words {
    flex: 1 1 12em;
    line-height: 1.25;
    overflow-wrap: anywhere;
    min-inline-size: 0;
  }

  .slip > :is(.writing, .settle) {
    flex: 1 0 100%;
  }

  .slip > .acts {
    opacity: 1;
  }

  .add {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .add > .field {
    flex: 1 1 14em;
    inline-size: auto;
    min-inline-size: 0;
  }

  .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    flex: 1 1 auto;
  }

  .kinds .btn {
    flex: 1 1 auto;
    padding-inline: 0.6em;
  }

  .kinds .btn[aria-pressed='true'] {
    background: var(--_wv-ink);
    border-color: var(--_wv-ink);
    color: var(--_wv-ground);
  }

  .writing {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
  }

  .writing .note b {
    margin-block: 0.2em;
  }

  .what > .writing textarea {
    font-size: max(1.25em, 16px);
    line-height: 1.35;
    field-sizing: content;
    max-block-size: 14em;
  }

  .settle {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.9em;
    padding: 0.9em 1em;
    border: 1.5px solid var(--_wv-ink);
    border-radius: var(--_wv-r-card);
    background: var(--_wv-ground);
  }

  .settle h4 {
    font: 700 1.0625em/1.3 var(--_wv-words);
  }

  .both {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    gap: 0.7em;
  }

  .both > .text {
    display: grid;
    gap: 0.4em;
    align-content: start;
    background: var(--_wv-card);
    border: 1px solid var(--_wv-edge);
    border-radius: var(--_wv-r-card);
    box-shadow: var(--_wv-lie);
    padding: 0.7em 0.8em;
    padding-inline-start: 0.8em;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }

  .both > .text::before {
    content: none;
  }

  .both > .beside {
    border-style: dashed;
    box-shadow: none;
  }

  .settle > .btn {
    justify-self: start;
  }

  @container board (max-width: 38em) {
    .edit .btn:not(.sq),
    .writing .btn,
    .settle .btn {
      min-block-size: 2.75em;
    }

    .add > .btn,
    .add > .field {
      flex: 1 0 100%;
    }

    .settle .btn {
      inline-size: 100%;
    }
  }

  @media (pointer: coarse) {
    .slip > .acts .btn {
      inline-size: 2.75em;
    }
  }

  @media (forced-colors: active) {
    .kinds .btn[aria-pressed='true'],
    .scale .btn.on {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
      color: HighlightText;
    }
  }
`;
