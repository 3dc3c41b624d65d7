import { css } from 'lit';

/** The white sheet on the ground, and its rows: get and bring on one beam. */
export const sheetStyles = css`
  .leaf {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    padding: 1.25em;
  }

  .paper {
    background: var(--_wv-card);
    border: 1px solid var(--_wv-line);
    box-shadow: var(--_wv-lie);
    padding: 1.75em 1.9em 1.1em;
    min-inline-size: 0;
  }

  .cr {
    display: grid;
    grid-template-columns: 11.6em minmax(0, 1fr) minmax(0, 1fr) 10.2em 6em;
    border-block-start: 1px solid var(--_wv-line);
  }

  .cr > * {
    padding: 0.7em 0.9em;
    min-inline-size: 0;
  }

  .cr > :first-child {
    padding-inline-start: 0;
  }

  .cr > :is(.b, .c, .hb),
  .cr.th > :is(:nth-child(2), :nth-child(3), .hbh) {
    border-inline-start: 1px solid var(--_wv-line);
  }

  .th,
  .tot {
    border-block-start: 2px solid var(--_wv-ink);
  }

  .th > * {
    display: flex;
    gap: 0.6em;
    align-items: end;
  }

  .th .soft,
  .who .soft {
    display: block;
  }

  .th .ltr {
    font-size: 2.2em;
  }

  .th b {
    font-size: 1.0625em;
    line-height: 1.2;
  }

  .th .small {
    color: var(--_wv-ink-2);
    line-height: 1.3;
  }

  .hbh {
    justify-content: space-between;
  }

  .who {
    display: flex;
    gap: 0.7em;
    align-items: flex-start;
    line-height: 1.25;
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  .cr > .who {
    padding-inline-end: 0.6em;
  }

  .cr .who .tok {
    inline-size: 2.1em;
    block-size: 2.1em;
  }

  .who b {
    font-size: 1.0625em;
  }

  .who .mdt,
  .who .fill {
    margin-block-start: 0.3em;
  }

  .fill {
    font-size: 0.875em;
    min-block-size: 1.9em;
  }

  .fill.quiet {
    color: var(--_wv-ink-2);
    padding-inline: 0.4em;
    margin-inline-start: -0.4em;
  }

  .you {
    color: var(--_wv-accent-ink);
    font-weight: 600;
  }

  .its {
    display: grid;
    gap: 0.35em;
  }

  .its li {
    font: 400 1em/1.3 var(--_wv-words);
    padding-inline-start: 0.95em;
    position: relative;
    overflow-wrap: anywhere;
  }

  .its li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.4em;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: 1.6px solid var(--_wv-ink);
    border-radius: 1px;
    forced-color-adjust: none;
  }

  .c .its li::before,
  .clist dd:last-of-type .its li::before {
    background: var(--_wv-ink);
  }

  .its .tag {
    font-family: var(--_wv-tool);
    margin-inline-start: 0.35em;
  }

  .entered .ico {
    inline-size: 0.85em;
    block-size: 0.85em;
    color: var(--_wv-ink-2);
  }

  .also {
    display: block;
    border-inline-start: 2px dashed var(--_wv-edge);
    padding-inline-start: 0.5em;
    margin-block-start: 0.2em;
    color: var(--_wv-ink-2);
  }

  .mt0 {
    color: var(--_wv-ink-2);
    border: 1.5px dashed var(--_wv-edge);
    border-radius: var(--_wv-r-card);
    padding: 0.45em 0.7em;
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
  }

  .hb,
  .cr > .own {
    display: flex;
    align-items: center;
    gap: 0.4em;
  }

  .cr > .own {
    padding-inline-end: 0;
  }

  .beam {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 2px minmax(0, 1fr);
    gap: 0.2em;
    align-items: center;
    inline-size: 100%;
    max-inline-size: 10em;
  }

  .beam > span {
    display: flex;
    gap: 0.12em;
    align-items: center;
    min-inline-size: 0;
  }

  .beam .gets {
    justify-content: flex-end;
  }

  .beam .post {
    background: var(--_wv-ink);
    block-size: 1.6em;
  }

  .beam i {
    flex: 0 1 0.85em;
    min-inline-size: 2px;
    block-size: 0.85em;
    border: 1.6px solid var(--_wv-ink);
    border-radius: 2px;
    forced-color-adjust: none;
  }

  .beam .shut i {
    border-style: dashed;
    border-color: var(--_wv-edge);
  }

  .beam .brings i {
    background: var(--_wv-ink);
  }

  .beam small {
    font-size: 0.75em;
    color: var(--_wv-ink-2);
  }

  .cr.mine {
    background: var(--_wv-tint);
    box-shadow: inset 0 0 0 2px var(--_wv-accent-ink);
    margin-inline: -0.7em;
    padding-inline: 0.7em;
    border-color: transparent;
    border-radius: var(--_wv-r-card);
  }

  .tot {
    align-items: center;
  }

  .foot {
    padding-block-start: 0.9em;
  }

  .tray {
    display: grid;
    justify-items: center;
    text-align: center;
    gap: 0.5em;
    padding: 1.4em 1.25em 0.4em;
  }

  .tray h3 {
    font: 700 1.25em/1.25 var(--_wv-words);
  }

  .backs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.45em;
    justify-content: center;
  }

  .back.mine {
    outline: 0.2em solid var(--_wv-accent-ink);
    outline-offset: 0.1em;
  }

  @container board (max-width: 60em) {
    .cr {
      grid-template-columns: 9.5em minmax(0, 1fr) minmax(0, 1fr) 7.4em 5.4em;
    }

    .cr > * {
      padding-inline: 0.6em;
    }
  }

  @container board (max-width: 46em) {
    .leaf {
      padding: 0.6em;
    }

    .paper {
      padding: 1.1em;
    }

    .cr {
      grid-template-columns: minmax(0, 1fr);
      padding-block: 0.6em;
    }

    .cr > *,
    .cr > :first-child,
    .cr > :is(.b, .c, .hb) {
      padding: 0.25em 0;
      border: 0;
    }

    .cr.th {
      display: none;
    }

    .cr > [data-l]::before {
      content: attr(data-l);
      display: block;
      font-size: 0.875em;
      color: var(--_wv-ink-2);
    }
  }

  @media (forced-colors: active) {
    .beam i,
    .its li::before {
      border-color: CanvasText;
    }

    .beam .brings i,
    .c .its li::before {
      background: CanvasText;
    }

    .beam .post {
      background: CanvasText;
    }

    .cr.mine {
      outline: 3px solid Highlight;
    }
  }
`;
