import { html, nothing, type TemplateResult } from 'lit';
import { icon, type DragController } from '@werkvorm/kit';
import { historyView } from './history.ts';
import { cardOf, ringName, type Screen } from './screen.ts';

/** The menu of one card: the move in words, for those who tap rather than drag, and the card's history. */
export function menuView(screen: Screen, id: string, drag: DragController<number>, close: () => void): TemplateResult {
  const { words, say } = screen;
  const card = id ? cardOf(screen.view, id) : undefined;
  if (!card) return html`<div class="pop card-panel" popover="manual"></div>`;
  const lifted = drag.session?.id === id;
  return html`<div
    class="pop card-panel"
    popover="manual"
    part="menu"
    role="dialog"
    aria-label=${card.text}
    data-for=${id}
  >
    <b class="words" dir="auto">${card.text}</b>
    ${card.image ? html`<img src=${card.image.src} alt=${card.image.alt} />` : nothing}
    ${
      lifted
        ? html`<button
            class="btn go wide"
            part="step"
            @click=${(event: MouseEvent) => drag.commit(event.detail === 0 ? 'keyboard' : 'pointer')}
          >
            ${icon('in', true)}${say(words.move.oneCloser, { place: ringName(screen, card.ring + 1) })}
          </button>`
        : nothing
    }
    <button class="btn wide" @click=${close}>${say(lifted ? words.move.leave : words.actions.close)}</button>
    <details ?open=${!lifted}>
      <summary class="small">${say(words.move.history, { card: card.text })}</summary>
      ${historyView(screen, card)}
    </details>
  </div>`;
}
