import { css } from 'lit';

/** What one presses, types in and ticks. */
export const controls = css`
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

  .pop .btn.quiet.wide {
    justify-content: start;
    min-block-size: 2.4em;
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
    grid-template-columns: minmax(0, 1fr);
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

  @media (pointer: coarse) {
    /* In px: a finger does not shrink with the letters of a button. */
    .btn,
    .field {
      min-block-size: max(2.75em, 44px);
      min-inline-size: 44px;
    }

    .btn.sq {
      inline-size: max(2.75em, 44px);
    }
  }

  @media (forced-colors: active) {
    .btn,
    .field {
      border: 1px solid CanvasText;
    }

    /* Letters stand on a plate of their own here: lines must be as high as the plate, or it wipes out the border. */
    .btn {
      line-height: 1.4;
    }

    .btn.go {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
      color: HighlightText;
    }

    .btn[disabled] {
      forced-color-adjust: none;
      background: Canvas;
      border-color: GrayText;
      color: GrayText;
    }

    :is(.btn, .field, .tick, summary, [tabindex]):focus-visible {
      outline: 3px solid Highlight;
    }

    .seg > .btn[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      border: 1px solid Highlight;
      color: HighlightText;
    }
  }

  @media print {
    .btn {
      display: none !important;
    }
  }
`;
