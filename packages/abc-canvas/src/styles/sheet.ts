import { css } from 'lit';

/** The white sheet on the ground, and its rows. */
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
    align-self: start;
  }

  .cr {
    display: grid;
    grid-template-columns: 13em minmax(0, 1fr) minmax(0, 1fr) 10.2em 6em;
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
    overflow-wrap: break-word;
    hyphens: auto;
  }

  .who > span {
    min-inline-size: 0;
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
    inline-size: 1.9em;
    flex: none;
  }

  .who > .fill {
    margin-inline-start: auto;
    margin-block-start: 0;
  }

  @media (pointer: coarse) {
    .fill,
    .fill.quiet {
      min-block-size: 2.75em;
      min-inline-size: 2.75em;
    }
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
    .its li::before {
      border-color: CanvasText;
    }

    .c .its li::before {
      background: CanvasText;
    }

    .cr.mine {
      outline: 3px solid Highlight;
    }
  }
`;
