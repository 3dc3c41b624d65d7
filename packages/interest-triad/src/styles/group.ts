import { css } from 'lit';

/** The whole network, its list twin, the matrix and the wall. */
export const groupStyles = css`
  .over {
    padding: 1em 1.25em 0.6em;
  }

  .time {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em;
    font-weight: 600;
  }

  .range {
    accent-color: var(--_wv-accent);
    min-block-size: 2em;
  }

  .multi {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(12em, 100%), 1fr));
    border-block-start: 1px solid var(--_wv-line);
    overflow: clip;
  }

  .multi li {
    position: relative;
    padding: 1.1em 1.25em;
    border-block-end: 1px solid var(--_wv-line);
    border-inline-end: 1px solid var(--_wv-line);
    margin-inline-end: -1px;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    align-content: start;
    justify-items: start;
  }

  .multi.many {
    grid-template-columns: repeat(auto-fill, minmax(min(8.5em, 100%), 1fr));
  }

  .multi.many li {
    padding: 0.6em 0.7em;
  }

  .multi li.mine {
    background: var(--_wv-tint);
    box-shadow: inset 0.3em 0 0 var(--_wv-accent-ink);
  }

  .multi li.mine:dir(rtl) {
    box-shadow: inset -0.3em 0 0 var(--_wv-accent-ink);
  }

  .multi li.on {
    background: var(--_wv-card);
    outline: 2px solid var(--_wv-ink);
    outline-offset: -2px;
  }

  .look {
    position: absolute;
    inset-block-start: 0.4em;
    inset-inline-end: 0.4em;
  }

  .unshared {
    display: grid;
    gap: 0.5em;
    place-content: center;
    justify-items: center;
    aspect-ratio: 170 / 138;
    inline-size: 100%;
    max-inline-size: 12.5em;
    border: 1px dashed var(--_wv-edge);
    border-radius: var(--_wv-radius);
  }

  .nm {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    align-items: baseline;
    overflow-wrap: anywhere;
  }

  .nm b,
  .tt .whom b {
    font-family: var(--_wv-words);
  }

  .mdt {
    border: 1px solid var(--_wv-edge);
    border-radius: 1em;
    padding: 0.1em 0.7em;
  }

  .sig {
    display: flex;
    overflow-wrap: anywhere;
    gap: 0.4em;
    align-items: baseline;
    font-size: 0.9375em;
    line-height: 1.25;
    font-weight: 600;
    padding-block-start: 0.2em;
  }

  .sig .ico {
    align-self: start;
    margin-block-start: 0.1em;
  }

  .sum {
    padding: 1em 1.25em;
    display: grid;
    gap: 0.3em;
  }

  .sum .words {
    font-size: 1.25em;
    line-height: 1.25;
  }

  .looked {
    border-block-end: 1px solid var(--_wv-line);
  }

  .wall {
    font-size: max(1em, 1.15cqi);
  }

  @container board (min-width: 56em) {
    .multi:not(.many) {
      grid-template-columns: repeat(4, 1fr);
    }

    .wall .group {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 20em;
    }

    .wall .over {
      grid-column: 1 / -1;
    }

    .wall .multi .tri {
      max-inline-size: 11em;
    }
  }

  @media (forced-colors: active) {
    .multi li.on {
      outline: 3px solid Highlight;
    }
  }
`;
