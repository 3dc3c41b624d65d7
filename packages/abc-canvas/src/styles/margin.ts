import { css } from 'lit';

/** Notes in the margin, numbered at their cause: beside the sheet where there is room, below it where not. */
export const marginStyles = css`
  .nr {
    display: inline-grid;
    place-items: center;
    inline-size: 1.55em;
    block-size: 1.55em;
    border-radius: 50%;
    border: 1.6px solid var(--_wv-ink);
    background: var(--_wv-ring-4);
    font: 700 0.8125em/1 var(--_wv-tool);
    vertical-align: 0.12em;
    margin-inline-start: 0.5em;
    flex: none;
  }

  .amb .nr {
    font-size: 0.56em;
    vertical-align: 0.35em;
  }

  .th .nr {
    align-self: center;
  }

  .cr > :is(.b, .c):has(> .nr) {
    display: flex;
    gap: 0.4em;
    justify-content: space-between;
    align-items: flex-start;
  }

  .cr.tot > .c:has(> .nr) {
    justify-content: flex-start;
  }

  .margin {
    display: grid;
    gap: 1.2em;
    align-content: start;
    padding-block-start: 0.4em;
    min-inline-size: 0;
  }

  .margin h3 {
    font: 400 0.875em/1.3 var(--_wv-tool);
  }

  .adv {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.7em;
    line-height: 1.4;
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }

  .adv b {
    font-size: 1.0625em;
    display: block;
    line-height: 1.25;
    margin-block-end: 0.2em;
  }

  .adv .nr {
    font-size: 0.8666em;
    margin: 0;
  }

  .adv .btn,
  .put .btn.quiet {
    padding-inline: 0.4em;
    margin-inline-start: -0.4em;
    min-block-size: 1.9em;
    color: var(--_wv-ink-2);
    font-size: 0.9375em;
  }

  .put {
    display: grid;
    justify-items: start;
    gap: 0.4em;
  }

  .put ul {
    display: grid;
    gap: 0.3em;
  }

  .twin > .margin {
    padding: 1.25em;
    border-block-start: 1px solid var(--_wv-line);
    max-inline-size: 46em;
  }

  @media (pointer: coarse) {
    .adv .btn,
    .put .btn.quiet {
      min-block-size: 2.75em;
    }
  }

  @container board (min-width: 64em) {
    .leaf:has(> .margin) {
      grid-template-columns: minmax(0, 1fr) 15em;
    }
  }

  @media (forced-colors: active) {
    .nr {
      border-color: CanvasText;
    }
  }
`;
