import { css } from 'lit';
import { organisationMarks } from './organisation-marks.ts';

/** Card stock at three heights, and its states. Dashed = not there yet; solid = laid down. */
export const cardStock = css`
  .card {
    appearance: none;
    font: 700 1em/1.16 var(--_wv-words);
    color: var(--_wv-ink);
    background: var(--_wv-card);
    border: 1px solid color-mix(in oklab, var(--_wv-ink) 24%, var(--_wv-card));
    border-radius: var(--_wv-r-card);
    box-shadow: var(--_wv-lie);
    margin: 0;
    padding: 0.42em 0.6em 0.36em;
    min-inline-size: 4.5em;
    text-align: start;
    user-select: none;
    -webkit-user-select: none;
    -webkit-touch-callout: none;
  }

  .card .foot {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 0.6em;
    margin-block-start: 0.28em;
    block-size: 0.62em;
  }

  .pips {
    display: inline-flex;
    gap: 0.1em;
    align-items: center;
  }

  .pips i {
    inline-size: 0.5em;
    block-size: 0.26em;
    border-radius: 0.13em;
    background: var(--_wv-line);
    forced-color-adjust: none;
  }

  .pips i.on {
    background: var(--_wv-ink);
  }

  .by {
    display: inline-flex;
    gap: 0.12em;
    align-items: center;
  }

  .by:empty {
    display: none;
  }

  .by svg {
    inline-size: 0.74em;
    block-size: 0.74em;
  }

  .card.can {
    border-color: var(--_wv-accent-ink);
    cursor: grab;
  }

  .card.can:hover {
    box-shadow: var(--_wv-nudge);
  }

  .card:focus-visible {
    outline: 0.2em solid transparent;
    box-shadow: var(--_wv-focus), var(--_wv-nudge);
    z-index: 3;
  }

  .card.lifted {
    box-shadow:
      0 0 0 0.16em var(--_wv-accent-ink),
      var(--_wv-lift);
    rotate: -2.2deg;
    border-color: var(--_wv-accent-ink);
    z-index: 5;
  }

  .card.ghost {
    background: color-mix(in oklab, var(--_wv-card) 30%, transparent);
    box-shadow: none;
    border: 2px dashed var(--_wv-accent-ink);
    color: var(--_wv-accent-ink);
    font: 700 0.9em/1.16 var(--_wv-tool);
    pointer-events: none;
  }

  .card.bad {
    border: 2px solid var(--_wv-bad);
  }

  .card.new {
    outline: 2px solid var(--_wv-ink);
    outline-offset: 2px;
  }

  ${organisationMarks}

  @media (prefers-reduced-motion: reduce) {
    .card.lifted {
      rotate: none;
    }
  }

  @media (forced-colors: active) {
    .pips i {
      background: Canvas;
      box-shadow: inset 0 0 0 1px CanvasText;
    }

    .pips i.on {
      background: CanvasText;
    }

    .card {
      border: 1px solid CanvasText;
    }

    .card.can,
    .card.lifted,
    .card:focus-visible {
      border-color: Highlight;
    }

    .card.lifted,
    .card:focus-visible {
      outline: 3px solid Highlight;
    }
  }
`;
