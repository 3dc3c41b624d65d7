import { css } from 'lit';

/** Slips of paper, tags, conversation starters, the mandate: what several pages show. */
export const partStyles = css`
  .pad {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.2em;
    padding: 1.25em;
  }

  .tabs {
    padding: 0.7em 1.25em 0;
  }

  .tabs .seg {
    flex-wrap: wrap;
  }

  @container board (max-width: 38em) {
    .tabs .seg {
      display: flex;
    }
  }

  .tabs .btn {
    white-space: nowrap;
  }

  .over > h3 {
    font: 700 1.25em/1.25 var(--_wv-words);
  }

  .scrolls {
    overflow-x: auto;
  }

  .tbody {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .left {
    padding: 1em 1.25em 1.25em;
    min-inline-size: 0;
  }

  .right {
    padding: 1.25em;
    border-block-start: 1px solid var(--_wv-line);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.2em;
    align-content: start;
  }

  .tl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(5.4em, 100%), 1fr));
    gap: 0.6em;
  }

  .mt {
    appearance: none;
    font: inherit;
    color: inherit;
    background: none;
    display: grid;
    justify-items: center;
    align-content: start;
    text-align: center;
    padding: 0.5em 0.4em 0.6em;
    border: 1px solid var(--_wv-line);
    border-radius: var(--_wv-radius);
    line-height: 1.3;
    cursor: pointer;
    overflow-wrap: anywhere;
    min-inline-size: 0;
  }

  .mt .tri {
    max-inline-size: 7em;
  }

  .mt.on {
    border: 2px solid var(--_wv-ink);
    background: var(--_wv-card);
  }

  :is(.mt, .slip.pick):focus-visible {
    outline: 0.2em solid transparent;
    box-shadow: var(--_wv-focus);
  }

  .int h3 {
    font: 700 1.0625em/1.3 var(--_wv-words);
  }

  .int h3::first-letter {
    text-transform: uppercase;
  }

  .int ul {
    display: grid;
    gap: 0.5em;
    margin-block: 0.5em 0.6em;
  }

  .slip {
    background: var(--_wv-card);
    border: 1px solid color-mix(in oklab, var(--_wv-ink) 24%, var(--_wv-card));
    border-radius: var(--_wv-r-card);
    box-shadow: var(--_wv-lie);
    padding: 0.5em 0.7em;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0.3em 0.8em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .slip > .words {
    line-height: 1.25;
    flex: 1 1 9em;
  }

  .slip > .grow {
    display: grid;
    gap: 0.15em;
  }

  .slip.priv {
    border-style: dashed;
    border-color: var(--_wv-edge);
    box-shadow: none;
    background: none;
  }

  .slip .ends {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    margin-inline-start: auto;
  }

  .slip.past {
    background: none;
    box-shadow: none;
  }

  .tag {
    display: inline-flex;
    gap: 0.35em;
    align-items: center;
    font-size: 0.875em;
    color: var(--_wv-ink-2);
  }

  .note.talk {
    border-inline-start-color: var(--_wv-centre);
    border-inline-start-width: 0.45em;
  }

  .note.talk b {
    font: 700 1.0625em/1.3 var(--_wv-words);
  }

  .note.talk .small {
    display: block;
    margin-block-start: 0.3em;
  }

  .note.talk .btn {
    margin-inline-start: -0.6em;
  }

  .note.past {
    box-shadow: none;
    background: none;
    border-inline-start-color: var(--_wv-edge);
  }

  .mandate {
    display: flex;
    gap: 0.8em;
    align-items: center;
  }

  .mandate .small {
    display: block;
  }

  .seal {
    inline-size: 2.6em;
    block-size: 2.6em;
    border-radius: 50%;
    border: 2px solid var(--_wv-ink);
    outline: 1px solid var(--_wv-edge);
    outline-offset: 2px;
    display: grid;
    place-items: center;
    flex: none;
    margin: 3px;
  }

  .backs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.45em;
  }

  .void .backs {
    justify-content: center;
  }

  .back.me {
    outline: 0.16em solid var(--_wv-accent-ink);
    outline-offset: 0.12em;
  }

  .void .tri {
    max-inline-size: 14em;
  }

  .void h4 {
    font: 700 1.0625em/1.3 var(--_wv-words);
  }

  @container board (min-width: 56em) {
    .tbody {
      grid-template-columns: minmax(0, 1fr) 24em;
    }

    .right {
      border-block-start: 0;
      border-inline-start: 1px solid var(--_wv-line);
    }
  }

  @container board (max-width: 18em) {
    :is(.pad, .left, .right) {
      padding-inline: 0.9em;
    }
  }

  @media (forced-colors: active) {
    .slip,
    .mt {
      border: 1px solid CanvasText;
    }

    .slip.priv {
      border-style: dashed;
    }

    .mt.on {
      border: 3px solid Highlight;
    }
  }
`;
