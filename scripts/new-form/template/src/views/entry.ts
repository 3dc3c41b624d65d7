import { html, nothing, type TemplateResult } from 'lit';
import { onEnter, refusalNote } from '@werkvorm/kit';
import { LONGEST } from '../rules/notes.ts';
import type { Screen } from './screen.ts';

/** The line in which people write a new note; no `<form>`, which a sandboxed frame would not send. */
export function entryView({ view, words, say, send, locked, role, refused }: Screen): TemplateResult | typeof nothing {
  if (locked || role === 'observer' || view.phase === 'closed') return nothing;
  const add = async (event: Event) => {
    const field = (event.target as Element).closest('.entry')!.querySelector('input')!;
    if (await send({ type: 'note.add', text: field.value })) field.value = '';
  };
  return html`<p class="line entry" @keydown=${onEnter(add)}>
      <input
        class="field say grow"
        maxlength=${LONGEST}
        aria-label=${say(words.newNote)}
        placeholder=${say(words.newNote)}
      />
      <button class="btn add" part="add" @click=${add}>${say(words.addNote)}</button>
    </p>
    ${refusalNote(refused, 'note.add')}`;
}

/** The step that the facilitator takes next. */
export function nextView({ view, words, say, send, locked, role }: Screen): TemplateResult | typeof nothing {
  if (locked || role !== 'facilitator' || view.phase === 'closed') return nothing;
  const type = view.phase === 'preparing' ? 'moving.start' : 'board.close';
  return html`<button class="btn" part="next" @click=${() => send({ type })}>${say(words.next[view.phase])}</button>`;
}
