import { css } from 'lit';

/** Cards face down: what somebody chose and nobody may see yet. Dashed = not there. For the pieces that need it. */
export const faceDown = css`
  .back {
    inline-size: 2.1em;
    block-size: 2.7em;
    border-radius: 0.3em;
    border: 1.5px solid var(--_wv-ink);
    box-shadow: var(--_wv-lie);
    padding: 0.22em;
    background:
      repeating-linear-gradient(
        45deg,
        transparent 0 0.2em,
        color-mix(in oklab, var(--_wv-ink) 26%, transparent) 0.2em 0.26em
      ),
      repeating-linear-gradient(
        -45deg,
        transparent 0 0.2em,
        color-mix(in oklab, var(--_wv-ink) 26%, transparent) 0.2em 0.26em
      ),
      var(--_wv-card);
    background-clip: content-box, content-box, border-box;
  }

  .back.none {
    background: none;
    border: 1.5px dashed var(--_wv-edge);
    box-shadow: none;
  }

  @media (forced-colors: active) {
    .back {
      border: 1px solid CanvasText;
    }
  }
`;
