/** What is taken home from a triad: a table and a page of Markdown, as pure functions over what a viewer may see. */
export { toMarkdown } from './report/markdown.ts';
export { groupPage } from './report/group.ts';
export { toRows } from './report/rows.ts';
export type { Paper } from './report/paper.ts';
