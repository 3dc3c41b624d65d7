import { css } from 'lit';

/** Before a reveal: what everyone is told, who is here, and the tray of cards that lie face down. */
export const trayStyles = css`
  .told {
    display: grid;
    gap: 0.4em;
  }

  .told li {
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--_wv-edge);
    max-inline-size: 44em;
  }

  .told-box {
    padding: 0.4em 1.25em 0.6em;
  }

  .void .told {
    text-align: start;
    margin-block-start: 0.6em;
  }

  .backs {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.45em;
    font-size: 1.3em;
    max-inline-size: 34em;
  }

  .back.me {
    outline: 0.16em solid var(--_wv-accent-ink);
    outline-offset: 0.12em;
  }

  .tray-view .note {
    text-align: start;
    align-items: center;
    flex-wrap: wrap;
    max-inline-size: 40em;
  }

  .who.void {
    padding-block: 3em;
  }

  @container board (max-width: 18em) {
    .backs {
      font-size: 1em;
    }
  }

  @media (forced-colors: active) {
    .back.me {
      outline-color: Highlight;
    }
  }

  @media print {
    .tray-view .note {
      display: none;
    }
  }
`;
