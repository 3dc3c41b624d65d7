import { html, type TemplateResult } from 'lit';
import { headBar, undoButton } from '@werkvorm/kit';
import type { Screen } from './screen.ts';

/** What it is about, where the group is, and which version of the ambition stands. */
export function headView(screen: Screen, tools: unknown): TemplateResult {
  const { view, words, role, say } = screen;
  const { setup, phase, ambition } = view;
  const now = [
    setup.title,
    say(words.phases[phase]),
    ambition.versions.length ? say(words.ambition.version, { version: ambition.versions.length }) : '',
  ];
  return headBar(
    html`<h2 tabindex="-1">${say(words.name)}</h2>`,
    now.filter(Boolean).join(' · '),
    html`${role === 'observer' ? '' : undoButton(screen)} ${tools}`,
  );
}
