import { css } from 'lit';

/** On a wall the whole group reads along: letters grow with the screen, and nothing is there to press. */
export const wallStyles = css`
  @container board (min-width: 64em) {
    .root[data-as='observer'] > .sheet {
      font-size: calc(max(1em, 1.05cqi) * var(--wv-scale, 1));
    }

    .root[data-as='observer'] .paper {
      padding-block: 1.1em 0.7em;
    }

    .root[data-as='observer'] .amb {
      font-size: 1.5em;
    }

    .root[data-as='observer'] .leaf {
      padding-block: 0.8em;
    }

    .root[data-as='observer'] .cr > * {
      padding-block: 0.4em;
    }

    .root[data-as='observer'] .who > span {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.6em;
      align-items: baseline;
    }

    .root[data-as='observer'] .who b {
      flex-basis: 100%;
    }

    .root[data-as='observer'] .who .mdt {
      margin: 0;
    }

    .root[data-as='observer'] :is(.way, .who .soft, .its .tag, .adv p > span, .adv .soft, .nogo, .steps) {
      display: none;
    }

    .root[data-as='observer'] .A {
      padding-block-end: 0.6em;
    }

    .root[data-as='observer'] :is(.meanings, .consents) {
      margin-block-start: 0.4em;
    }

    /* What the ambition means for each is talked about while A is written; later the rows need the room. */
    .root[data-as='observer'] .A:not([data-phase='ambition']) .meanings {
      display: none;
    }

    .root[data-as='observer'] .consents {
      grid-template-columns: auto minmax(0, 1fr);
      align-items: center;
      gap: 1em;
    }
  }
`;
