import { css } from 'lit';

/** Once a round is open: line and side, the buttons of placing. */
export const walkStyles = css`
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .body > .main {
    min-inline-size: 0;
  }

  .side {
    border-block-start: 1px solid var(--_wv-line);
    padding: 1.1em 1.25em 1.25em;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
    align-content: start;
    min-inline-size: 0;
  }

  .side.talk {
    padding: 0;
    gap: 0;
  }

  .folded {
    padding: 0.5em 1.25em 1.25em;
  }

  .folded > .people {
    padding-block-start: 0.6em;
  }

  .place {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.7em;
    justify-items: center;
    max-inline-size: 30em;
    margin-inline: auto;
    padding: 0.6em 1.25em 1.25em;
  }

  .place > :is(.reasons, .lays, .label, .note) {
    inline-size: 100%;
  }

  .place .value {
    font: 700 1.25em/1.3 var(--_wv-words);
    text-align: center;
    min-block-size: 1.3em;
    overflow-wrap: anywhere;
  }

  .place .reasons {
    text-align: start;
  }

  .place .reasons .stack {
    padding-block: 0.4em;
  }

  .nudges {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(8.5em, 100%), 1fr));
    gap: 0.6em;
    inline-size: 100%;
  }

  .nudges .btn {
    min-block-size: 2.95em;
  }

  .lays {
    display: grid;
    gap: 0.4em;
  }

  .behalf {
    display: grid;
    justify-items: center;
    gap: 0.3em;
    text-align: center;
  }

  .behalf .seg {
    flex-wrap: wrap;
    justify-content: center;
  }

  .looked {
    margin: 0 1.25em 1em;
    align-items: start;
    flex-wrap: wrap;
  }

  .looked .grow {
    flex: 1 1 14em;
  }

  /* On the wall, for the back of the room: 2.4 % of the height of a screen of 16 : 9. */
  [data-as='observer'] .sheet {
    font-size: calc(max(1em, 1.35cqi) * var(--wv-scale, 1));
  }

  [data-as='observer'] .head h2 {
    font-size: 1.7em;
  }

  [data-as='observer'] .head .meta {
    font-size: 1em;
  }

  /* There is nothing to press on a wall. */
  .wall .reasons {
    display: none;
  }

  @container board (min-width: 56em) {
    .body:not(.wall):has(> .side) {
      grid-template-columns: minmax(0, 1fr) 20em;
    }

    .body:not(.wall):has(> .talk) {
      grid-template-columns: minmax(0, 1fr) clamp(18em, 30%, 24em);
    }

    /* Beside a long explaining, what is noted of it stands under the line. */
    .body:has(> .talk) {
      grid-template-rows: auto 1fr;
    }

    .body > .talk {
      grid-area: 1 / 2 / span 2;
    }

    .body > .side {
      border-block-start: 0;
      border-inline-start: 1px solid var(--_wv-line);
    }
  }

  @media print {
    .place,
    .looked,
    .side .people {
      display: none;
    }
  }
`;
