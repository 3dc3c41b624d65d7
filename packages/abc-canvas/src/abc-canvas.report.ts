/** What is taken home from a canvas: a table and a page of Markdown, as pure functions over what a viewer may see. */
export { toMarkdown } from './report/markdown.ts';
export { toRows } from './report/rows.ts';
export type { Paper } from './scene/paper.ts';
