import type { CSSResultOrNative } from 'lit';

/** Gives a shadow root style sheets of the document it lives in now. */
export function adoptStylesAnew(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const view = root.ownerDocument.defaultView;
  if (!view) return;
  root.adoptedStyleSheets = styles.map((style) => {
    const sheet = new view.CSSStyleSheet();
    const rules = style instanceof CSSStyleSheet ? [...style.cssRules].map((rule) => rule.cssText).join('\n') : 'cssText' in style ? style.cssText : '';
    sheet.replaceSync(rules);
    return sheet;
  });
}
