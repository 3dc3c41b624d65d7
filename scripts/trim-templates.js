/**
 * Takes the indentation out of html``, svg`` and css`` templates of built files: no minifier looks into them. Lines stay
 * lines, so that source maps still lead to the right one.
 */
import ts from 'typescript';

const TAGS = new Set(['html', 'svg', 'css']);

/** @param {string} text JavaScript @returns {string} the same, with its templates trimmed */
export function trimTemplates(text) {
  const file = ts.createSourceFile('file.js', text, ts.ScriptTarget.ES2022, false, ts.ScriptKind.JS);
  const pieces = [];
  const take = (node) => pieces.push([node.getStart(file), node.getEnd()]);
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag) && TAGS.has(node.tag.text)) {
      if (ts.isNoSubstitutionTemplateLiteral(node.template)) take(node.template);
      else [node.template.head, ...node.template.templateSpans.map(({ literal }) => literal)].forEach(take);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  // From the end to the beginning, so that places found stay right; a template inside a template is found apart.
  for (const [start, end] of pieces.sort(([a], [b]) => b - a)) {
    text = text.slice(0, start) + text.slice(start, end).replace(/\n[ \t]+/g, '\n') + text.slice(end);
  }
  return text;
}
