import { css } from 'lit';

/** On paper: one sheet of A4, landscape, without anything to press and without the mark of one's own row. */
export const printStyles = css`
  @media print {
    .noprint,
    .head,
    .turn,
    .tray,
    .opened,
    .add,
    .writing,
    .scale .btn:not(.on),
    .consents .line,
    .settle > .btn {
      display: none !important;
    }

    .root > .sheet {
      font-size: 7.7pt;
      background: none;
    }

    .leaf {
      padding: 0;
      gap: 1.5em;
    }

    .leaf:has(> .margin) {
      grid-template-columns: minmax(0, 1fr) 15em;
    }

    .paper {
      border: 0;
      box-shadow: none;
      padding: 0;
      background: none;
    }

    .cr.mine {
      background: none;
      box-shadow: none;
      margin-inline: 0;
      padding-inline: 0;
      border-color: var(--_wv-line);
    }

    .cr,
    .adv,
    .cp {
      break-inside: avoid;
    }

    .cr > * {
      padding-block: 0.4em;
    }

    .who > span {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.5em;
      align-items: baseline;
    }

    .who b {
      flex-basis: 100%;
    }

    .who .mdt {
      margin: 0;
    }

    :is(.nogo, .consents) {
      grid-template-columns: auto minmax(0, 1fr);
      align-items: center;
      gap: 1em;
    }

    .adv .soft {
      display: none;
    }

    .you {
      display: none;
    }

    .adv {
      margin-block-start: 0 !important;
    }
  }
`;
