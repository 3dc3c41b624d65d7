import { css } from 'lit';

/** Shapes of organisations and the letters in them. Part of the card stock; for forms without cards by itself. */
export const organisationMarks = css`
  .tok {
    display: block;
    inline-size: 2.2em;
    block-size: 2.2em;
    flex: none;
    overflow: visible;
  }

  .tok .s,
  .by .s {
    stroke: var(--_wv-ink);
    stroke-width: 1.6;
    stroke-linejoin: round;
    forced-color-adjust: none;
  }

  .by .s {
    stroke-width: 2.4;
  }

  .c1 {
    fill: var(--_wv-c1);
  }

  .c2 {
    fill: var(--_wv-c2);
  }

  .c3 {
    fill: var(--_wv-c3);
  }

  .c4 {
    fill: var(--_wv-c4);
  }

  .c5 {
    fill: var(--_wv-c5);
  }

  .c6 {
    fill: var(--_wv-c6);
  }

  .ini {
    font: 700 13px/1 var(--_wv-tool);
    text-anchor: middle;
    fill: var(--_wv-c-dark);
  }

  .ini.light {
    fill: var(--_wv-c-light);
  }
`;
