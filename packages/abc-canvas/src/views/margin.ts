import { html, nothing, type TemplateResult } from 'lit';
import type { Check } from '../abc-canvas.types.ts';
import type { Note } from '../notes.ts';
import type { Screen } from './screen.ts';

/** The notes: numbered as at their cause, each with where it comes from. Advice never blocks, and can be put away. */
export function marginView(screen: Screen, notes: readonly Note[]): TemplateResult | typeof nothing {
  const { view, words, say } = screen;
  const away = view.checks.filter(({ dismissed }) => dismissed);
  if (!notes.length && !away.length) return nothing;
  return html`<aside class="margin" part="notes" aria-label=${say(words.sheet.notes)}>
    <h3 class="small soft">${say(words.sheet.notes)}</h3>
    ${notes.map((note) => noteView(screen, note))} ${away.length ? awayView(screen, away) : nothing}
  </aside>`;
}

function noteView(screen: Screen, { number, ask, because, checks, source }: Note): TemplateResult {
  const { words, say, send } = screen;
  const dismiss = async () => {
    for (const { check, partner } of checks) await send({ type: 'check.dismiss', check, partner });
  };
  return html`<div class="adv" data-of=${number}>
    <span class="nr num" aria-hidden="true">${number}</span>
    <div>
      <p><b class="words">${ask}</b> <span>${because}</span></p>
      <p class="small soft">
        ${say(words.notes.source, { source: source.map((mark) => say(words.sources[mark])).join(', ') })}
      </p>
      ${
        mayDismiss(screen, checks)
          ? html`<button
              class="btn quiet"
              part="dismiss"
              aria-label="${say(words.notes.dismiss)}: ${ask}"
              @click=${dismiss}
            >
              ${say(words.notes.dismiss)}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}

/** A note beside the row of others is theirs to put away. */
function mayDismiss({ view, role, locked }: Screen, checks: readonly Check[]): boolean {
  if (locked || view.phase === 'closed' || view.phase === 'preparing') return false;
  return (
    role === 'facilitator' || (!!view.me && checks.every(({ partner }) => !partner || partner === view.me!.partner))
  );
}

function awayView(screen: Screen, away: readonly Check[]): TemplateResult {
  const { view, words, ui, say, send, show } = screen;
  const recall = async () => {
    for (const check of away) {
      if (mayDismiss(screen, [check])) await send({ type: 'check.recall', check: check.check, partner: check.partner });
    }
  };
  const names = [...new Set(away.map(({ check }) => check))];
  return html`<div class="put noprint">
    <button class="btn quiet" aria-expanded=${ui.away ? 'true' : 'false'} @click=${() => show({ away: !ui.away })}>
      ${say(words.notes.away, { count: names.length })}
    </button>
    ${
      ui.away
        ? html`<ul>
              ${names.map((name) => html`<li class="small">${say(words.asks[name])}</li>`)}
            </ul>
            ${
              view.phase !== 'closed' && away.some((check) => mayDismiss(screen, [check]))
                ? html`<button class="btn" part="recall" @click=${recall}>${say(words.notes.recall)}</button>`
                : nothing
            }`
        : nothing
    }
  </div>`;
}

/**
 * Lets each note stand at the height of its cause, as far as the one above it leaves room: where the margin is beside
 * the sheet. Set through the object model, which a strict policy allows.
 */
export function alignNotes(root: ParentNode): void {
  const paper = root.querySelector('.paper');
  const margin = root.querySelector<HTMLElement>('.margin');
  if (!paper || !margin) return;
  const notes = [...margin.querySelectorAll<HTMLElement>('.adv')];
  for (const note of notes) note.style.marginBlockStart = '';
  const beside = margin.getBoundingClientRect().top < paper.getBoundingClientRect().bottom - 1;
  if (!beside) return;
  // Layout pixels: a slide that scales us changes the others.
  const scale = margin.getBoundingClientRect().width / (margin.offsetWidth || 1) || 1;
  for (const note of notes) {
    const cause = paper.querySelector(`[data-note="${note.dataset.of}"]`);
    const gap = cause ? (cause.getBoundingClientRect().top - note.getBoundingClientRect().top) / scale : 0;
    if (gap > 1) note.style.marginBlockStart = `${Math.round(gap)}px`;
  }
}
