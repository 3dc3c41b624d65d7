import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { live } from 'lit/directives/live.js';
import { icon, refusalNote } from '@werkvorm/kit';
import type { CardView } from '../opportunity-circle.types.ts';
import { emptyDrawing } from './drawing.ts';
import { peopleView } from './people.ts';
import type { Screen } from './screen.ts';
import { settingsView } from './settings.ts';

/** Laying the table: the question, the cards, the people, and how we play. */
export function prepareView(screen: Screen): TemplateResult {
  const { view, words, say, role } = screen;
  if (role !== 'facilitator') {
    return html`<div class="void">
      ${emptyDrawing()}
      <p>${say(words.prepare.waiting)}</p>
    </div>`;
  }
  const begin = view.setup.review ? 'review.start' : 'picking.start';
  return html`<div class="prepare" part="prepare">
    <div class="main">${questionFields(screen)} ${cardTable(screen)}</div>
    <div class="side">
      ${peopleView(screen)} ${settingsView(screen)} ${refusalNote(screen.refused, 'review.start', 'picking.start')}
      <button class="btn go wide" part="begin" ?disabled=${screen.locked} @click=${() => screen.send({ type: begin })}>
        ${say(view.setup.review ? words.prepare.beginReview : words.prepare.begin)}${icon('in', true)}
      </button>
    </div>
  </div>`;
}

function questionFields(screen: Screen): TemplateResult {
  const { view, words, say, locked } = screen;
  const change = (field: 'title' | 'theme') => (event: Event) =>
    screen.send({ type: 'setup.change', setup: { [field]: (event.target as HTMLInputElement).value } });
  return html`<section class="stack">
    <label class="label"
      >${say(words.prepare.question)}
      <input
        class="field say big"
        maxlength="160"
        ?readonly=${locked}
        .value=${live(view.setup.title)}
        placeholder=${say(words.prepare.questionHint)}
        @change=${change('title')}
    /></label>
    <label class="label"
      >${say(words.prepare.theme)}
      <input
        class="field"
        maxlength="160"
        ?readonly=${locked}
        .value=${live(view.setup.theme)}
        @change=${change('theme')}
    /></label>
  </section>`;
}

function cardTable(screen: Screen): TemplateResult {
  const { view, words, say } = screen;
  const own = view.cards;
  return html`<section class="stack">
    <h3>
      ${say(words.prepare.cards)}
      <span class="soft small num">${say(words.prepare.cardCount, { count: own.length })}</span>
    </h3>
    ${
      own.length
        ? html`<ul class="table">
            ${repeat(
              own,
              (card) => card.id,
              (card) => (screen.ui.editing === card.id ? editCard(screen, card) : lyingCard(screen, card)),
            )}
          </ul>`
        : html`<div class="void">
            ${emptyDrawing()}
            <h3>${say(words.prepare.noCards)}</h3>
            <p>${say(words.prepare.noCardsHint)}</p>
          </div>`
    }
    ${addCard(screen)} ${refusalNote(screen.refused, 'card.add', 'cards.add', 'card.edit', 'card.remove')}
    ${own.length > 24 ? html`<p class="soft small">${say(words.prepare.many)}</p>` : nothing}
  </section>`;
}

function lyingCard(screen: Screen, card: CardView): TemplateResult {
  const { words, say } = screen;
  const named = { card: card.text };
  return html`<li class="card lying" part="card">
    ${card.image ? html`<img src=${card.image.src} alt=${card.image.alt} loading="lazy" />` : nothing}<span dir="auto"
      >${card.text}</span
    >
    ${card.group ? html`<span class="soft small group">${card.group}</span>` : nothing}
    ${
      screen.locked
        ? nothing
        : html`<span class="acts"
            ><button
              class="btn quiet sq"
              aria-label=${say(words.prepare.editCard, named)}
              @click=${() => screen.show({ editing: card.id })}
            >
              ${icon('pen')}</button
            ><button
              class="btn quiet sq"
              aria-label=${say(words.prepare.removeCard, named)}
              @click=${() => screen.send({ type: 'card.remove', card: card.id })}
            >
              ${icon('cross')}
            </button></span
          >`
    }
  </li>`;
}

function editCard(screen: Screen, card: CardView): TemplateResult {
  const { words, say } = screen;
  const save = async (event: Event) => {
    const box = (event.currentTarget as HTMLElement).closest('li')!;
    const read = (name: string) => box.querySelector<HTMLInputElement>(`[name=${name}]`)!.value.trim();
    const src = read('src');
    const image = src ? { src, alt: read('alt') } : null;
    if (await screen.send({ type: 'card.edit', card: card.id, text: read('text'), group: read('group'), image }))
      screen.show({ editing: '' });
  };
  const onEnter = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.isComposing) void save(event);
  };
  return html`<li class="card editing" part="card" @keydown=${onEnter}>
    <label class="label"
      >${say(words.result.text)}<input class="field say" name="text" maxlength="80" .value=${card.text}
    /></label>
    <label class="label"
      >${say(words.prepare.group)}<input class="field" name="group" maxlength="80" .value=${card.group}
    /></label>
    <label class="label"
      >${say(words.prepare.picture)}<input class="field" name="src" .value=${card.image?.src ?? ''}
    /></label>
    <label class="label"
      >${say(words.prepare.alt)}<input class="field" name="alt" maxlength="160" .value=${card.image?.alt ?? ''}
    /></label>
    <span class="line"
      ><button class="btn" @click=${save}>${say(words.actions.done)}</button>
      <button class="btn quiet" @click=${() => screen.show({ editing: '' })}>${say(words.actions.cancel)}</button></span
    >
  </li>`;
}

function addCard(screen: Screen): TemplateResult | typeof nothing {
  const { words, say } = screen;
  if (screen.locked) return nothing;
  const add = async (field: HTMLTextAreaElement) => {
    const lines = field.value.split('\n').filter((line) => line.trim());
    const done = await screen.send(
      lines.length > 1 ? { type: 'cards.add', texts: lines } : { type: 'card.add', text: field.value },
    );
    if (done) field.value = '';
    field.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    // Enter lays the card; Shift+Enter begins another line, as a pasted list has them.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    void add(event.target as HTMLTextAreaElement);
  };
  return html`<div class="line">
    <label class="grow"
      ><span class="vh">${say(words.prepare.cardHint)}</span>
      <textarea
        class="field say one"
        rows="1"
        placeholder=${say(words.prepare.cardHint)}
        aria-describedby="paste"
        @keydown=${onKey}
      ></textarea>
    </label>
    <button
      class="btn"
      @click=${(event: Event) => add((event.currentTarget as HTMLElement).parentElement!.querySelector('textarea')!)}
    >
      ${icon('plus')}${say(words.prepare.addCard)}
    </button>
    <p class="soft small all" id="paste">${say(words.prepare.paste)}</p>
  </div>`;
}
