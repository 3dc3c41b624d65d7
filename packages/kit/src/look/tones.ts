import { css } from 'lit';

/** The five tones that deepen towards the middle, as the fill of what is drawn. */
export const toneStyles = css`
  .ring-1 {
    fill: var(--_wv-ring-1);
  }

  .ring-2 {
    fill: var(--_wv-ring-2);
  }

  .ring-3 {
    fill: var(--_wv-ring-3);
  }

  .ring-4 {
    fill: var(--_wv-ring-4);
  }

  .ring-5 {
    fill: var(--_wv-ring-5);
  }
`;
