import { css } from 'lit';

/** Somebody's own page: writing, answering, sharing. */
export const ownStyles = css`
  .interests {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(19em, 100%), 1fr));
    gap: 1.4em 1.6em;
    align-items: start;
  }

  .interests > :is(.note, .next) {
    grid-column: 1 / -1;
  }

  .write {
    display: grid;
    gap: 0.5em;
    justify-items: start;
  }

  .write .line > .field {
    inline-size: auto;
    flex: 1 1 9em;
  }

  .see .field {
    inline-size: auto;
    max-inline-size: 11em;
    min-block-size: 2em;
    padding-block: 0.15em;
    font-size: 1em;
  }

  .acts {
    display: inline-flex;
  }

  .ask {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr));
    gap: 1.2em;
    align-items: start;
  }

  .ask > :is(.note, .next) {
    grid-column: 1 / -1;
  }

  .ask > .tri {
    max-inline-size: 13em;
    margin-inline: auto;
    grid-column: 1 / -1;
  }

  .opts {
    display: grid;
    min-inline-size: 0;
    gap: 0.5em;
  }

  .opts legend {
    overflow-wrap: anywhere;
    font: 700 1.0625em/1.3 var(--_wv-words);
    padding-block-end: 0.6em;
  }

  .opt {
    display: flex;
    gap: 0.9em;
    align-items: center;
    min-block-size: 3em;
    padding: 0.3em 0.9em;
    background: var(--_wv-card);
    border: 1px solid var(--_wv-edge);
    border-radius: var(--_wv-radius);
    font-weight: 600;
    position: relative;
    cursor: pointer;
  }

  .opt > :is(.was, .ico:last-child) {
    margin-inline-start: auto;
  }

  .opt > .was + .ico:last-child {
    margin-inline-start: 0;
  }

  .opt.on {
    background: var(--_wv-tint);
    border: 2px solid var(--_wv-accent-ink);
    color: var(--_wv-accent-ink);
  }

  .opt:focus-within {
    box-shadow: var(--_wv-focus);
  }

  .opt .who {
    display: grid;
  }

  .opt .small {
    font-weight: 400;
  }

  fieldset:disabled .opt {
    cursor: default;
    background: none;
    border-style: dashed;
  }

  .sample {
    inline-size: 3.5em;
    block-size: 1.25em;
    flex: none;
  }

  .opt.on .sample .tie {
    stroke: var(--_wv-accent-ink);
  }

  .mandates,
  [part='share'] {
    max-inline-size: 40em;
  }

  @container board (max-width: 38em) {
    .opts legend {
      background: var(--_wv-accent);
      color: var(--_wv-on-accent);
      font: 600 1.0625em/1.35 var(--_wv-tool);
      inline-size: 100%;
      margin-block-end: 0.7em;
      padding: 0.8em 1.1765em;
    }

    .ask > .tri {
      order: -1;
    }

    .tabs .btn {
      flex: 1;
      overflow-wrap: anywhere;
      padding-inline: 0.2em;
      font-size: 0.8125em;
      min-block-size: 3.1em;
    }
  }

  @media (forced-colors: active) {
    .opt.on {
      border: 3px solid Highlight;
    }

    .opt:focus-within {
      outline: 3px solid Highlight;
    }

    .opts legend {
      forced-color-adjust: none;
    }
  }
`;
