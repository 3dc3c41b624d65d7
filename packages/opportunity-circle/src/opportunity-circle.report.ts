/** What is taken home from a circle: a table and a page of Markdown, as pure functions over what a viewer may see. */
export { toMarkdown } from './report/markdown.ts';
export { guardFormula, toRows } from './report/table.ts';
export type { ReportWords, Say } from './report/words.ts';
