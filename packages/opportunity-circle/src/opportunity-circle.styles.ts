import { css } from 'lit';

/** What only the circle has: its table, tray, stage and rings. */
export const circleStyles = css`
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

  .tone-1 .grp {
    background: var(--_wv-ring-1);
  }

  .tone-2 .grp {
    background: var(--_wv-ring-2);
  }

  .tone-3 .grp {
    background: var(--_wv-ring-3);
  }

  .tone-4 .grp {
    background: var(--_wv-ring-4);
  }

  .tone-5 .grp {
    background: var(--_wv-ring-5);
  }

  :is(.tone-4, .tone-5) .grp .soft {
    color: var(--_wv-ink);
  }

  .stack {
    display: grid;
    gap: 0.9em;
    align-content: start;
    min-inline-size: 0;
  }

  .stack > h3,
  .side h3 {
    font: 700 1em/1.3 var(--_wv-tool);
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    align-items: center;
  }

  .line.centre {
    justify-content: center;
  }

  .line.ends {
    justify-content: space-between;
  }

  .line > .all {
    flex-basis: 100%;
  }

  .grow {
    flex: 1 1 12em;
    min-inline-size: 0;
  }

  .lead {
    font: 400 1.0625em/1.45 var(--_wv-words);
    max-inline-size: 46em;
  }

  .prepare,
  .review {
    display: grid;
    gap: 1.6em;
    padding: 1.25em;
  }

  .prepare > .main,
  .prepare > .side {
    display: grid;
    gap: 1.6em;
    align-content: start;
    min-inline-size: 0;
    padding: 0;
    border: 0;
  }

  .field.big {
    font-size: max(1.25em, 16px);
  }

  .field.one {
    min-block-size: 2.4em;
    resize: none;
    field-sizing: content;
    max-block-size: 10em;
  }

  .table {
    display: flex;
    flex-wrap: wrap;
    gap: 0.7em;
    align-items: start;
  }

  .card img {
    display: block;
    max-inline-size: 8em;
    max-block-size: 6em;
    border-radius: 0.15em;
    margin-block-end: 0.3em;
  }

  .lying,
  .pickable {
    max-inline-size: min(16em, 100%);
    overflow-wrap: anywhere;
    line-height: 1.25;
  }

  .lying {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.1em 0.4em;
    flex-wrap: nowrap;
    padding-block: 0.2em;
    padding-inline-end: 0.2em;
  }

  .lying .group {
    font-family: var(--_wv-tool);
    font-weight: 400;
  }

  .acts {
    display: inline-flex;
    opacity: 0.72;
  }

  .acts .btn {
    min-block-size: 1.9em;
    inline-size: 1.9em;
    font-size: 0.875em;
  }

  li:is(:hover, :focus-within) > .acts {
    opacity: 1;
  }

  .card.editing {
    display: grid;
    gap: 0.6em;
    padding: 0.8em;
    inline-size: min(24em, 100%);
  }

  .pickable {
    padding: 0.6em 0.8em;
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    cursor: pointer;
  }

  .pickable[aria-pressed='true'] {
    background: var(--_wv-tint);
    box-shadow: 0 0 0 0.14em var(--_wv-accent-ink), var(--_wv-nudge);
    translate: 0 -0.1em;
  }

  .pickable[aria-pressed='true']:focus-visible {
    box-shadow: var(--_wv-focus);
  }

  .pickable .ico {
    color: var(--_wv-accent-ink);
    stroke-width: 3;
  }

  .sheet-body {
    padding: 1.1em 1.25em 1.25em;
  }

  .sheet-body .ico {
    display: inline-block;
    vertical-align: -0.2em;
  }

  .tray {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 1em 1.4em;
    margin-block: 1em;
  }

  .tray li {
    display: grid;
    justify-items: center;
    gap: 0.35em;
    min-inline-size: 6em;
  }

  .tray .tok {
    inline-size: 1.5em;
    block-size: 1.5em;
    margin-block-start: -1em;
    margin-inline-start: 1.9em;
  }

  .btn.small {
    font-size: 0.875em;
    min-block-size: 2em;
  }

  .drawing {
    inline-size: 10em;
    max-inline-size: 100%;
  }

  .drawing ellipse {
    stroke: var(--_wv-edge);
    stroke-width: 1.2;
  }

  .order {
    display: grid;
    gap: 0.1em;
  }

  .order li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0.6em;
    align-items: center;
    padding: 0.3em 0.3em 0.3em 0.6em;
    padding-inline: 0.6em 0.3em;
    margin-inline: -0.6em;
    border-radius: var(--_wv-r-card);
  }

  .order .who > * {
    display: block;
    line-height: 1.2;
    overflow-wrap: break-word;
    hyphens: auto;
  }

  .order .who .soft {
    font-size: 0.875em;
  }

  .order .mine {
    background: var(--_wv-tint);
    box-shadow: inset 0 0 0 2px var(--_wv-accent-ink);
  }

  .order .you {
    color: var(--_wv-accent-ink);
  }

  .order .away > :is(.tok, .who) {
    opacity: 0.55;
  }

  .order .state {
    display: inline-flex;
    align-items: center;
    gap: 0.3em;
  }

  .order .state .btn {
    min-block-size: 1.9em;
    inline-size: 1.9em;
    color: var(--_wv-ink-2);
  }

  .fields,
  .order li.fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(9em, 100%), 1fr));
    gap: 0.5em;
    margin: 0;
    padding: 0;
  }

  summary {
    cursor: pointer;
    font-weight: 600;
    padding-block: 0.3em;
    border-radius: var(--_wv-r-card);
  }

  .settings > .stack {
    padding-block: 0.8em 0.2em;
  }

  .pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.8em;
    align-items: end;
  }

  .wide-row {
    grid-template-columns: minmax(0, 1fr);
  }

  .remarks {
    display: grid;
    gap: 0.2em;
    font-size: 0.9375em;
  }

  .body {
    display: grid;
  }

  .body > .main {
    min-inline-size: 0;
  }

  .stage {
    position: relative;
    margin: 0.6em;
    isolation: isolate;
  }

  .rings {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    pointer-events: none;
  }

  .ring {
    stroke: var(--_wv-line);
    stroke-width: 1;
    transition: fill var(--_wv-t1);
  }

  .ring.edge {
    stroke: var(--_wv-edge);
    stroke-width: 1.5;
  }

  .heart {
    fill: none;
    stroke: var(--_wv-ink);
    stroke-width: 2;
  }

  .ring.target {
    fill: var(--_wv-tint);
    stroke: var(--_wv-accent-ink);
    stroke-width: 2;
    stroke-dasharray: 7 5;
  }

  .ring.inside {
    stroke: var(--_wv-accent-ink);
    stroke-width: 2;
    stroke-dasharray: 7 5;
  }

  .ring-name {
    font-family: var(--_wv-tool);
    font-weight: 500;
    fill: var(--_wv-ink-2);
  }

  .ring-name.target {
    fill: var(--_wv-accent-ink);
    font-weight: 700;
  }

  .centre-name {
    font-family: var(--_wv-words);
    font-weight: 700;
    fill: var(--_wv-ink);
  }

  .lay {
    position: absolute;
    inset: 0;
  }

  .lay > li {
    display: contents;
  }

  .lay .card {
    position: absolute;
    inset: 0 auto auto 0;
    max-inline-size: none;
    min-inline-size: 0;
    overflow: hidden;
  }

  .lay .card:is(.can, .lifted):focus-visible,
  .lay .card:focus-visible {
    overflow: visible;
  }

  .lay.glide .card {
    transition:
      transform var(--_wv-t2) var(--_wv-settle),
      translate var(--_wv-t2) var(--_wv-settle),
      box-shadow var(--_wv-t1);
  }

  .lay .card .ln {
    display: block;
    white-space: nowrap;
  }

  .lay.compact .card {
    padding-block: 0.25em;
  }

  .lay .ghost {
    display: block;
    block-size: auto;
    text-align: center;
  }

  .side {
    border-block-start: 1px solid var(--_wv-line);
    padding: 1.1em 1.25em 1.25em;
    display: grid;
    gap: 1.5em;
    align-content: start;
    min-inline-size: 0;
  }

  .side h3 {
    margin-block-end: 0.5em;
  }

  .log {
    display: grid;
    gap: 0.5em;
    font-size: 0.9375em;
    margin-block-end: 0.6em;
  }

  .meaning {
    padding: 0.7em 1.25em;
  }

  .past > summary {
    display: flex;
    gap: 0.4em;
    align-items: center;
    font-weight: 400;
  }

  .past .by svg {
    inline-size: 1.05em;
    block-size: 1.05em;
  }

  .history {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 0.9em;
    border-inline-start: 2px solid var(--_wv-line);
  }

  .history .undone {
    color: var(--_wv-ink-2);
    text-decoration: line-through;
  }

  .harvest {
    padding: 1.1em 1.25em;
    background: var(--_wv-ring-3);
    border-block-end: 1px solid var(--_wv-line);
  }

  .harvest .soft {
    color: var(--_wv-ink);
  }

  .card.big {
    font-size: 1.375em;
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }

  .results {
    padding: 1.25em;
    border-block-start: 1px solid var(--_wv-line);
    gap: 1.5em;
  }

  .scroll {
    overflow-x: auto;
    border-radius: var(--_wv-r-card);
  }

  .ranking {
    border-collapse: collapse;
    inline-size: 100%;
    font: inherit;
  }

  .ranking :is(th, td) {
    text-align: start;
    vertical-align: baseline;
    padding: 0.5em 0.8em 0.5em 0;
    padding-inline: 0 0.8em;
    border-block-end: 1px solid var(--_wv-line);
    font-weight: 400;
  }

  .ranking thead th {
    font-size: 0.875em;
    color: var(--_wv-ink-2);
  }

  .ranking .words,
  .ranking tbody th {
    font-family: var(--_wv-words);
    font-weight: 700;
  }

  .replay {
    padding: 0.6em 1.25em 1em;
  }

  .range {
    accent-color: var(--_wv-accent);
    min-block-size: 2em;
  }

  .proposal blockquote {
    margin: 0;
    padding: 0;
    font-size: 1.25em;
    line-height: 1.3;
  }

  .answers {
    display: grid;
    gap: 0.7em;
  }

  .answers li {
    display: grid;
    gap: 0.3em;
  }

  .answers .seg {
    flex-wrap: wrap;
  }

  .actor {
    display: flex;
    align-items: center;
    gap: 0.6em;
  }

  .turn .actor .field {
    color: var(--_wv-ink);
  }

  .who.void {
    padding-block: 3em;
  }

  label.btn {
    position: relative;
  }

  label.btn:focus-within {
    box-shadow: var(--_wv-focus);
  }

  .pop img {
    max-inline-size: 100%;
    block-size: auto;
  }

  [data-as='observer'] .sheet {
    font-size: calc(1.15em * var(--wv-scale, 1));
  }

  [data-as='observer'] .head h2 {
    font-size: 1.7em;
  }

  @container board (min-width: 56em) {
    .body:not(.wall):has(> .side) {
      grid-template-columns: minmax(0, 1fr) 18em;
    }

    .body > .side {
      border-block-start: 0;
      border-inline-start: 1px solid var(--_wv-line);
    }

    .prepare {
      grid-template-columns: minmax(0, 1fr) 22em;
    }
  }

  @media (pointer: coarse) {
    .acts .btn,
    .order .state .btn {
      min-block-size: 2.75em;
      inline-size: 2.75em;
    }
  }

  @media (forced-colors: active) {
    .ring {
      stroke: GrayText;
      fill: Canvas;
    }

    .ring.edge,
    .heart {
      stroke: CanvasText;
    }

    .ring.target,
    .ring.inside {
      stroke: Highlight;
      stroke-width: 3;
    }

    .pickable[aria-pressed='true'],
    .order .mine {
      outline: 3px solid Highlight;
    }
  }

  @media print {
    .side,
    .turn,
    .replay,
    .compare,
    .merge {
      display: none;
    }
  }
`;
