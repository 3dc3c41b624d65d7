import { css } from 'lit';

/** On a wall the whole group reads along: letters grow with the screen, and nothing is there to press. */
export const wallStyles = css`
  @container board (min-width: 64em) {
    .root[data-as='observer'] > .sheet {
      font-size: calc(max(1em, 1.15cqi) * var(--wv-scale, 1));
    }

    .root[data-as='observer'] .paper {
      padding-block: 1.1em 0.7em;
    }

    .root[data-as='observer'] .amb {
      font-size: 1.6em;
    }

    .root[data-as='observer'] .cr:not(.th) > * {
      padding-block: 0.45em;
    }
  }
`;
