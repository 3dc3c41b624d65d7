import { css } from 'lit';

/** A, on top of the sheet. */
export const ambitionStyles = css`
  .ltr {
    font: 700 2.5em/0.9 var(--_wv-words);
  }

  .A {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.2em 1.2em;
    padding-block-end: 1.3em;
  }

  .A > .ltr {
    font-size: 4.6em;
  }

  .A > :not(.ltr) {
    grid-column: 2;
  }

  .A h3 {
    font: 700 1.0625em/1.3 var(--_wv-words);
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.6em;
    align-items: center;
  }

  .A h3 .soft {
    font: 400 0.9375em var(--_wv-tool);
  }

  .A h4,
  .edit h4 {
    font: 600 0.9375em/1.3 var(--_wv-tool);
  }

  .A .what > .void {
    padding-block: 1em;
  }

  .amb {
    font-size: 1.5em;
    line-height: 1.3;
    text-wrap: pretty;
    overflow-wrap: anywhere;
    margin-block-start: 0.25em;
    max-inline-size: 46em;
    white-space: pre-line;
  }

  .amb + .btn {
    margin-inline-start: -0.6em;
  }

  .gauge {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 2.4em;
    margin-block-start: 0.7em;
  }

  .gauge div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.7em;
    align-items: center;
  }

  .gauge dt {
    color: var(--_wv-ink-2);
    font-size: 0.9375em;
  }

  .dots {
    display: inline-flex;
    gap: 0.22em;
    vertical-align: middle;
  }

  .dots i {
    inline-size: 0.62em;
    block-size: 0.62em;
    border-radius: 50%;
    border: 1.5px solid var(--_wv-edge);
    forced-color-adjust: none;
    flex: none;
  }

  .dots i.f {
    background: var(--_wv-ink);
    border-color: var(--_wv-ink);
  }

  .dots i.h {
    border-color: var(--_wv-ink);
    background: linear-gradient(to right, var(--_wv-ink) 50%, transparent 50%);
  }

  .dots i.h:dir(rtl) {
    background: linear-gradient(to left, var(--_wv-ink) 50%, transparent 50%);
  }

  .scale {
    display: inline-flex;
    gap: 0.3em;
  }

  .scale .btn {
    border-radius: 50%;
    inline-size: 2.2em;
    min-block-size: 2.2em;
  }

  .scale .btn.on {
    background: var(--_wv-ink);
    border-color: var(--_wv-ink);
    color: var(--_wv-ground);
  }

  .nogo,
  .meanings,
  .consents {
    display: grid;
    gap: 0.4em;
    margin-block-start: 0.9em;
  }

  .meanings > ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    gap: 0.5em 1.2em;
  }

  .meanings li {
    display: flex;
    gap: 0.6em;
    align-items: flex-start;
  }

  .meanings .tok {
    inline-size: 1.6em;
    block-size: 1.6em;
  }

  .meanings li span > * {
    display: block;
  }

  .said {
    font: 400 1em/1.35 var(--_wv-words);
    overflow-wrap: anywhere;
  }

  .consents > ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em;
  }

  .consents .chip {
    display: inline-flex;
    gap: 0.15em;
    align-items: center;
    padding: 0.2em 0.3em;
    border: 1.5px dashed var(--_wv-edge);
    border-radius: var(--_wv-radius);
  }

  .consents .yes .chip {
    border-style: solid;
    border-color: var(--_wv-ink);
  }

  .consents .tok {
    inline-size: 1.6em;
    block-size: 1.6em;
  }

  .way {
    margin-block-start: 0.6em;
  }

  .way ol {
    display: grid;
    gap: 0.5em;
    padding-block: 0.4em 0.6em;
  }

  .way li > * {
    display: block;
  }

  .way .ico {
    display: inline-block;
    vertical-align: -0.2em;
    margin-inline-end: 0.35em;
  }

  .mdt {
    border: 1px solid var(--_wv-edge);
    border-radius: 1em;
    padding: 0 0.6em;
    display: inline-flex;
    gap: 0.35em;
    align-items: center;
    font-family: var(--_wv-tool);
    font-weight: 400;
  }

  .tag {
    display: inline-flex;
    gap: 0.35em;
    align-items: center;
    font-size: 0.875em;
    color: var(--_wv-ink-2);
  }

  @container board (max-width: 46em) {
    .A {
      grid-template-columns: minmax(0, 1fr);
    }

    .A > :not(.ltr) {
      grid-column: 1;
    }

    .A > .ltr {
      font-size: 2.6em;
    }

    .amb {
      font-size: 1.25em;
    }
  }

  @media (pointer: coarse) {
    .scale .btn {
      inline-size: 2.75em;
      min-block-size: 2.75em;
    }
  }

  @media (forced-colors: active) {
    .dots i {
      border-color: CanvasText;
    }

    .dots i.f {
      background: CanvasText;
    }
  }
`;
