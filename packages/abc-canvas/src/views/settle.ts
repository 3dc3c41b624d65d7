import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '@werkvorm/kit';
import type { Variant, Written } from '../abc-canvas.types.ts';
import { writerName, type Screen } from './screen.ts';
import { beginWriting, writingView } from './writing.ts';

/** What is settled, and how one text of all of them is put in their place. */
export interface Settling {
  /** Names the text among all that could be written. */
  readonly key: string;
  readonly max: number;
  merge(text: string, was: string, merges: readonly string[]): Promise<boolean>;
}

/**
 * Two texts side by side: the one that stands, and what somebody else wrote at the same time or proposes. Whoever may
 * write here chooses one, or makes one of both; nothing is lost on the way.
 */
export function settleView(
  screen: Screen,
  written: Written,
  { key, max, merge }: Settling,
  may: boolean,
): TemplateResult | typeof nothing {
  const { variants } = written;
  if (!variants.length) return nothing;
  const { words, ui, say } = screen;
  const w = words.settle;
  const merging = `merge:${key}`;
  const kept = variants.some(({ id }) => id === ui.kept);
  return html`<section class="settle" part="settle" aria-label=${say(w.title)}>
    <h4>${say(w.title)}</h4>
    <p class="small soft">${say(kept ? w.yours : w.hint)}</p>
    <ul class="both">
      <li class="text">
        <span class="small soft">${say(w.present)}, ${say(w.by, { name: writerName(screen, written.by) })}</span>
        <p class="words" dir="auto">${written.text || say(w.empty)}</p>
      </li>
      ${variants.map((variant) => beside(screen, written, variant, may))}
    </ul>
    ${
      !may
        ? nothing
        : ui.editing === merging
          ? writingView(
              screen,
              { ...written, text: ui.was === joined(written) ? ui.was : written.text },
              {
                key: merging,
                label: say(w.mergeLabel),
                max,
                save: say(w.mergeSave),
                // Of a text that changed since, this is no merger: it is kept beside it.
                take: (text, was) =>
                  merge(
                    text,
                    was === joined(written) ? written.text : was,
                    variants.map(({ id }) => id),
                  ),
              },
            )
          : html`<button
              class="btn"
              part="merge"
              @click=${() => beginWriting(screen, merging, { text: joined(written) })}
            >
              ${icon('pen')}${say(w.merge)}
            </button>`
    }
  </section>`;
}

function beside(screen: Screen, written: Written, variant: Variant, may: boolean): TemplateResult {
  const { words, say, send } = screen;
  const w = words.settle;
  const { id, text, by } = variant;
  return html`<li class="text beside">
    <span class="small soft">${say(w.beside)}, ${say(w.by, { name: writerName(screen, by) })}</span>
    <p class="words" dir="auto">${text || say(w.empty)}</p>
    ${
      may
        ? html`<div class="line">
            <button
              class="btn"
              part="take"
              @click=${() => send({ type: 'variant.choose', variant: id, was: written.text })}
            >
              ${icon('ok')}${say(w.take)}
            </button>
            <button class="btn quiet" part="keep" @click=${() => send({ type: 'variant.drop', variant: id })}>
              ${say(w.keep)}
            </button>
          </div>`
        : nothing
    }
  </li>`;
}

/** All texts below each other, to make one of. */
function joined({ text, variants }: Written): string {
  return [text, ...variants.map((variant) => variant.text)].filter(Boolean).join('\n');
}
