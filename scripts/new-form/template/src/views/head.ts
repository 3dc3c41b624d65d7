import { html, type TemplateResult } from 'lit';
import { headBar, undoButton } from '@werkvorm/kit';
import type { Screen } from './screen.ts';

/** What it is about, and the phase; at the end the tools. */
export function headView(screen: Screen, tools: unknown): TemplateResult {
  const { view, words, say } = screen;
  return headBar(
    html`<h2 tabindex="-1">${say(words.name)}</h2>`,
    say(words.phases[view.phase]),
    html`${undoButton(screen)} ${tools}`,
  );
}
