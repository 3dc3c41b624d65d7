import { html, nothing, type TemplateResult } from 'lit';
import type { Screen } from './screen.ts';

/** Who is ready: cards face down, in no order that tells who. */
export function readyCards({ view }: Pick<Screen, 'view'>): TemplateResult {
  const here = view.people.filter(({ away }) => !away);
  const ready = here.filter((person) => person.ready).length;
  const mine = here.some(({ id, ready: is }) => is && id === view.me?.person);
  return html`<div class="backs" aria-hidden="true">
    ${here.map((_, at) => html`<span class="back ${at >= ready ? 'none' : at === 0 && mine ? 'me' : ''}"></span>`)}
  </div>`;
}

/** How many are ready, in words. */
export function readyText({ view, words, say }: Pick<Screen, 'view' | 'words' | 'say'>): string {
  const here = view.people.filter(({ away }) => !away);
  return say(words.wait.count, { ready: here.filter(({ ready }) => ready).length, count: here.length });
}

/** Until the matrix opens: what others shared lies face down. */
export function waitView(screen: Screen): TemplateResult {
  const { view, words, say, show, role } = screen;
  const own = view.me?.interests ?? [];
  const shared = own.filter(({ visibility }) => visibility === 'all').length;
  return html`<div class="void" part="waiting" role="status">
    ${readyCards(screen)}
    <h3>${own.length ? say(words.wait.shared, { count: shared, total: own.length }) : say(words.wait.title)}</h3>
    <p>${readyText(screen)} ${own.length > shared ? say(words.wait.yours) : ''}</p>
    ${
      role === 'participant'
        ? html`<button class="btn" @click=${() => show({ step: 'interests' })}>${say(words.wait.again)}</button>`
        : nothing
    }
  </div>`;
}
