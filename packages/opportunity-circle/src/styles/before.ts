import { css } from 'lit';

/** Preparing, remarks and picking: the table, the settings, the tray. */
export const beforeStyles = css`
  .review {
    display: grid;
    gap: 1.6em;
    padding: 1.25em;
  }

  .field.one {
    min-block-size: 2.4em;
    resize: none;
    field-sizing: content;
    max-block-size: 10em;
  }

  .lying,
  .pickable {
    max-inline-size: min(16em, 100%);
    overflow-wrap: anywhere;
    line-height: 1.25;
  }

  .lying {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.1em 0.4em;
    flex-wrap: nowrap;
    padding-block: 0.2em;
    padding-inline-end: 0.2em;
  }

  .lying .group {
    font-family: var(--_wv-tool);
    font-weight: 400;
  }

  .card.editing {
    display: grid;
    gap: 0.6em;
    padding: 0.8em;
    inline-size: min(24em, 100%);
  }

  .pickable {
    padding: 0.6em 0.8em;
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    cursor: pointer;
  }

  .pickable[aria-pressed='true'] {
    background: var(--_wv-tint);
    box-shadow:
      0 0 0 0.14em var(--_wv-accent-ink),
      var(--_wv-nudge);
    translate: 0 -0.1em;
  }

  .pickable[aria-pressed='true']:focus-visible {
    box-shadow: var(--_wv-focus);
  }

  .pickable .ico {
    color: var(--_wv-accent-ink);
    stroke-width: 3;
  }

  .sheet-body {
    padding: 1.1em 1.25em 1.25em;
  }

  .sheet-body .ico {
    display: inline-block;
    vertical-align: -0.2em;
  }

  .tray {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(6.4em, 1fr));
    inline-size: 100%;
    max-inline-size: 60em;
    gap: 1em;
    margin-block: 1em;
  }

  .tray li {
    display: grid;
    grid-template-columns: minmax(0, auto);
    justify-content: center;
    justify-items: center;
    align-content: start;
    gap: 0.35em;
  }

  .tray .btn {
    text-align: center;
  }

  .tray .tok {
    inline-size: 1.5em;
    block-size: 1.5em;
    margin-block-start: -1em;
    margin-inline-start: 1.9em;
  }

  .btn.small {
    font-size: 0.875em;
    min-block-size: 2em;
  }

  .drawing {
    inline-size: 10em;
    max-inline-size: 100%;
  }

  .drawing ellipse {
    stroke: var(--_wv-edge);
    stroke-width: 1.2;
  }

  .pair {
    grid-template-columns: 1fr 1fr;
  }

  .wide-row {
    grid-template-columns: minmax(0, 1fr);
  }

  .remarks {
    display: grid;
    gap: 0.2em;
    font-size: 0.9375em;
  }

  .who.void {
    padding-block: 3em;
  }

  @container board (max-width: 18em) {
    .review,
    .sheet-body {
      padding-inline: 0.9em;
    }

    .picking .void {
      padding-inline: 0.6em;
    }

    .lying {
      font-size: 0.9375em;
    }
  }

  @media (forced-colors: active) {
    .lying {
      padding-block: 0.4em;
    }

    .pickable[aria-pressed='true'] {
      outline: 3px solid Highlight;
    }
  }
`;
