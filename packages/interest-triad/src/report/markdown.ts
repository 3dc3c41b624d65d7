import { groupPage } from './group.ts';
import { ownPage } from './own.ts';
import type { Paper } from './paper.ts';

/**
 * The triad as a page of Markdown: for a participant their own, private page; for everybody else the group page. The two
 * are never one file, so that the page that is passed on holds nothing that was not shared (work-forms §3.6).
 */
export function toMarkdown(paper: Paper): string {
  const { me } = paper.view;
  return me ? ownPage(paper, me) : groupPage(paper);
}
