import { css } from 'lit';

/** What stands on every board: frame, head, buttons, fields, notes, list rows. Two voices: words and tool. */
export const controls = css`
  .root {
    container: board / inline-size;
  }

  .sheet {
    position: relative;
    font: 400 1em/1.4 var(--_wv-tool);
    font-size: calc(1em * var(--wv-scale, 1));
    color: var(--_wv-ink);
    background: var(--_wv-ground);
    border: 1px solid var(--_wv-line);
    border-radius: var(--_wv-radius);
    overflow: clip;
    text-align: start;
    accent-color: var(--_wv-accent);
    -webkit-tap-highlight-color: transparent;
  }

  :where(.sheet) :where(p, h2, h3, h4, ul, ol, dl, dd, figure, fieldset, legend) {
    margin: 0;
    padding: 0;
    border: 0;
    list-style: none;
    min-inline-size: 0;
  }

  .soft {
    color: var(--_wv-ink-2);
  }

  .small {
    font-size: 0.875em;
  }

  .words {
    font-family: var(--_wv-words);
    font-weight: 700;
  }

  .num {
    font-variant-numeric: tabular-nums;
  }

  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.25em;
    padding: 0.9em 1.25em;
    border-block-end: 1px solid var(--_wv-line);
  }

  .head h2 {
    font: 700 1.375em/1.2 var(--_wv-words);
    overflow-wrap: anywhere;
  }

  .head .meta {
    color: var(--_wv-ink-2);
    font-size: 0.9375em;
  }

  .tools {
    margin-inline-start: auto;
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    align-items: center;
  }

  .btn {
    appearance: none;
    font: 600 0.9375em/1.2 var(--_wv-tool);
    color: var(--_wv-ink);
    background: var(--_wv-card);
    border: 1px solid var(--_wv-edge);
    border-radius: var(--_wv-radius);
    min-block-size: 2.4em;
    margin: 0;
    padding: 0.45em 0.9em;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
    user-select: none;
    -webkit-user-select: none;
    transition: box-shadow var(--_wv-t1);
  }

  .btn:hover {
    box-shadow: var(--_wv-lie);
  }

  .btn.quiet {
    background: none;
    border-color: transparent;
    padding-inline: 0.6em;
  }

  .btn.go {
    background: var(--_wv-accent);
    border-color: var(--_wv-accent-ink);
    color: var(--_wv-on-accent);
  }

  .btn.sq {
    inline-size: 2.4em;
    padding: 0;
  }

  .btn.wide {
    inline-size: 100%;
    min-block-size: 2.95em;
  }

  .btn[disabled] {
    color: var(--_wv-ink-2);
    border-style: dashed;
    background: none;
    box-shadow: none;
    cursor: default;
  }

  .ico {
    display: block;
    inline-size: 1.15em;
    block-size: 1.15em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
    flex: none;
    overflow: visible;
  }

  .ico:dir(rtl).flip {
    transform: scaleX(-1);
  }

  .seg {
    display: inline-flex;
    border: 1px solid var(--_wv-edge);
    border-radius: var(--_wv-radius);
  }

  .seg > .btn {
    border: 0;
    border-radius: calc(var(--_wv-radius) - 1px);
    background: none;
    min-block-size: 2.3em;
    box-shadow: none;
  }

  .seg > .btn[aria-pressed='true'] {
    background: var(--_wv-ink);
    color: var(--_wv-ground);
  }

  :is(.btn, .field, .tick, summary, [tabindex]):focus-visible {
    outline: 0.2em solid transparent;
    box-shadow: var(--_wv-focus);
    position: relative;
    z-index: 1;
  }

  .field {
    appearance: none;
    font: 400 1em/1.35 var(--_wv-tool);
    font-size: max(1em, 16px);
    color: var(--_wv-ink);
    background: var(--_wv-card);
    border: 1px solid var(--_wv-edge);
    border-radius: var(--_wv-r-card);
    padding: 0.5em 0.7em;
    min-block-size: 2.4em;
    inline-size: 100%;
    margin: 0;
  }

  .field.say {
    font-family: var(--_wv-words);
    font-weight: 700;
  }

  .field::placeholder {
    color: var(--_wv-ink-2);
    opacity: 1;
    font-weight: 400;
  }

  select.field {
    appearance: auto;
  }

  textarea.field {
    min-block-size: 4.2em;
    resize: vertical;
  }

  .label {
    display: grid;
    gap: 0.25em;
    font-weight: 600;
    font-size: 0.9375em;
  }

  .tick {
    appearance: auto;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    flex: none;
  }

  .check {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 1.75em;
    font-size: 0.9375em;
  }

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

  .rows {
    display: grid;
  }

  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.3em 1em;
    align-items: center;
    padding: 0.65em 1.25em;
    border-block-start: 1px solid var(--_wv-line);
    min-block-size: 3.1em;
  }

  .row:first-child {
    border-block-start: 0;
  }

  .row .t {
    font: 700 1.0625em/1.25 var(--_wv-words);
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  .row.mine {
    background: var(--_wv-tint);
    border-inline-start: 0.3em solid var(--_wv-accent-ink);
    padding-inline-start: 0.95em;
  }

  .grp {
    display: flex;
    align-items: center;
    gap: 0.7em;
    padding: 0.55em 1.25em;
    font: 700 0.9375em/1.3 var(--_wv-tool);
    border-block: 1px solid var(--_wv-line);
  }

  .grp .soft {
    font-weight: 400;
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

  .pop {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 0.9em;
    max-inline-size: min(22em, 92vw);
    color: var(--_wv-ink);
    background: var(--_wv-card);
    border: 1px solid var(--_wv-edge);
    border-radius: var(--_wv-radius);
    box-shadow: var(--_wv-lift);
    font: 400 1em/1.4 var(--_wv-tool);
    text-align: start;
    overflow: auto;
  }

  .pop:popover-open {
    display: grid;
    gap: 0.55em;
  }

  @container board (max-width: 38em) {
    .head .tools {
      margin-inline-start: 0;
    }

    .only-wide {
      display: none !important;
    }

    .row .btn {
      min-block-size: 2.75em;
    }
  }

  @container board (min-width: 38.01em) {
    .only-narrow {
      display: none !important;
    }
  }

  @container board (max-width: 17em) {
    .row {
      grid-template-columns: minmax(0, 1fr);
    }

    .row > .btn {
      justify-self: start;
    }
  }

  @media (pointer: coarse) {
    .btn,
    .field {
      min-block-size: 2.75em;
    }

    .btn.sq {
      inline-size: 2.75em;
    }
  }

  @media (forced-colors: active) {
    .btn,
    .note,
    .field,
    .pop {
      border: 1px solid CanvasText;
    }

    :is(.btn, .field, .tick, summary, [tabindex]):focus-visible {
      outline: 3px solid Highlight;
    }

    .turn {
      border: 3px solid Highlight;
    }

    .row.mine {
      border-inline-start: 0.3em solid Highlight;
    }

    .seg > .btn[aria-pressed='true'] {
      border: 3px solid Highlight;
    }
  }

  @media print {
    .tools,
    .btn,
    .pop,
    .bar {
      display: none !important;
    }

    .sheet {
      border: 0;
    }
  }
`;
