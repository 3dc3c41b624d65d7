import { css } from 'lit';

/** Styles of panels: add to `static styles`. Sizes inside should be in `em`. */
export const popoverStyles = css`
  [popover] {
    position: fixed;
    inset: auto;
    margin: 0;
    /* WebKit takes the browser's own 'fit-content' for the whole height of the page. */
    height: auto;
    width: max-content;
    max-width: calc(100vw - 16px);
    box-sizing: border-box;
  }
  [popover]:not([data-wv-open]) {
    display: none;
  }
`;
