import { html, type TemplateResult } from 'lit';
import { nameOf } from '@werkvorm/kit';
import type { CardView } from '../opportunity-circle.types.ts';
import { ringName, type Screen } from './screen.ts';

/** Every step of one card, those taken back included. */
export function historyView(screen: Screen, card: CardView): TemplateResult {
  const { view, words, say } = screen;
  const place = (ring: number) => ringName(screen, ring);
  return html`<ol class="history small">
    <li>${say(words.move.pickedBy, { names: card.pickedBy.map((id) => nameOf(view, id)).join(', ') || '–' })}</li>
    ${card.moves.map(
      (move) =>
        html`<li class=${move.undone ? 'undone' : ''}>
          ${say(move.undone ? words.move.lineUndone : words.move.line, {
            round: move.round,
            name: nameOf(view, move.person),
            from: place(move.from),
            to: place(move.to),
          })}
        </li>`,
    )}
    ${card.remarks.map((remark) => html`<li>“${remark.text}” — ${nameOf(view, remark.person)}</li>`)}
  </ol>`;
}
