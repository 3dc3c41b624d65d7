import { html, nothing, type TemplateResult } from 'lit';
import { icon, token, initials } from '@werkvorm/kit';
import type { Item, PartnerView } from '../abc-canvas.types.ts';
import type { Note } from '../notes.ts';
import { LIMITS } from '../rules/limits.ts';
import { consentsView, wayView } from './beacon.ts';
import { emptySheet } from './empty-sheet.ts';
import { dots, numbers, scaleChoice } from './marks.ts';
import { partnerIndex, type Screen } from './screen.ts';
import { settleView } from './settle.ts';
import { addLine, beginWriting, writingView } from './writing.ts';

/** A: what inspires us together? Of the group, large, on top of the sheet (S4). */
export function ambitionView(screen: Screen, notes: readonly Note[]): TemplateResult {
  const { view, words, say } = screen;
  const { ambition } = view;
  const w = words.ambition;
  return html`<section class="A" part="ambition" data-phase=${view.phase}>
    <span class="ltr words" aria-hidden="true">A</span>
    <div class="what">
      <h3>
        ${say(w.name)} <span class="soft">${say(w.question)}</span>${
          ambition.locked ? html`<span class="mdt small">${icon('lock')}${say(words.board.beacon)}</span>` : nothing
        }
      </h3>
      ${textOf(screen, notes)} ${settleView(screen, ambition, settling(screen), mayWrite(screen))}
    </div>
    ${ambition.text ? html`${gauges(screen)} ${noGoView(screen)} ${meaningsView(screen)} ${consentsView(screen)}` : nothing}
    ${wayView(screen)}
  </section>`;
}

function mayWrite({ view, locked }: Screen): boolean {
  return view.may.ambition && !locked;
}

function settling({ send }: Screen) {
  return {
    key: 'ambition',
    max: LIMITS.ambition,
    merge: (text: string, was: string, merges: readonly string[]) =>
      send({ type: 'ambition.write', text, was, merges }),
  };
}

function textOf(screen: Screen, notes: readonly Note[]): unknown {
  const { view, words, ui, say, send } = screen;
  const { ambition } = view;
  const w = words.ambition;
  if (ui.editing === 'ambition' && mayWrite(screen)) {
    return writingView(screen, ambition, {
      key: 'ambition',
      label: say(w.question),
      hint: say(w.placeholder),
      max: LIMITS.ambition,
      rows: 4,
      save: say(w.save),
      take: (text, was) => send({ type: 'ambition.write', text, was }),
      ...(ambition.text
        ? { other: { label: say(w.propose), take: (text: string) => send({ type: 'ambition.propose', text }) } }
        : {}),
    });
  }
  const begin = () => beginWriting(screen, 'ambition', ambition);
  if (!ambition.text) {
    if (!mayWrite(screen)) return html`<p class="soft">${say(w.waiting)}</p>`;
    return html`<div class="void">
      ${emptySheet()}
      <h3>${say(w.empty)}</h3>
      <p>${say(w.emptyHint)}</p>
      <button class="btn go" part="write" @click=${begin}>${icon('pen')}${say(w.write)}</button>
    </div>`;
  }
  return html`<p class="amb words"><span dir="auto">${ambition.text}</span>${numbers(screen, notes, 'ambition', '')}</p>
    ${
      mayWrite(screen)
        ? html`<button class="btn quiet" part="write" @click=${begin}>${icon('pen')}${say(w.change)}</button>`
        : nothing
    }`;
}

/** Height, ownership in the middle, and by when. */
function gauges(screen: Screen): TemplateResult {
  const { view, words, say, send, locked } = screen;
  const { ambition, ownership, setup } = view;
  const w = words.ambition;
  const height = say(w.height);
  // The group says it while it writes A; later it stands.
  const may = view.phase === 'ambition' || setup.order === 'free';
  return html`<dl class="gauge">
    <div>
      <dt>${height}</dt>
      <dd>
        ${
          view.may.own && !locked && (may || ambition.height === null)
            ? scaleChoice(screen, ambition.height, height, (value) => send({ type: 'height.set', height: value }))
            : dots(screen, ambition.height, height)
        }
      </dd>
    </div>
    <div>
      <dt>${say(w.ownership)}</dt>
      <dd>${dots(screen, ownership.median, say(w.ownership))}</dd>
    </div>
    ${
      setup.horizon
        ? html`<div>
            <dt>${say(w.horizon)}</dt>
            <dd class="words" dir="auto">${setup.horizon}</dd>
          </div>`
        : nothing
    }
  </dl>`;
}

/** Where nobody wants to go (S3). */
function noGoView(screen: Screen): TemplateResult | typeof nothing {
  const { view, words, say, send } = screen;
  const { noGo } = view.ambition;
  const may = mayWrite(screen);
  if (!noGo.length && !may) return nothing;
  const w = words.ambition;
  return html`<div class="nogo">
    <h4>${say(w.noGo)}</h4>
    <ul class="its">
      ${noGo.map((item) => noGoLine(screen, item, may))}
    </ul>
    ${may ? addLine(say(w.addNoGo), LIMITS.item, (text) => send({ type: 'no-go.add', text }), say(words.actions.add)) : nothing}
  </div>`;
}

function noGoLine(screen: Screen, item: Item, may: boolean): TemplateResult {
  const { words, say, send } = screen;
  const { id, text } = item;
  const remove = `${say(words.actions.remove)}: ${text}`;
  const merge = (merged: string, was: string, merges: readonly string[]) =>
    send({ type: 'item.edit', item: id, text: merged, was, merges });
  return html`<li>
    <span dir="auto">${text}</span>
    ${
      may
        ? html`<button
            class="btn quiet sq"
            aria-label=${remove}
            @click=${() => send({ type: 'item.remove', item: id, was: text })}
          >
            ${icon('cross')}
          </button>`
        : nothing
    }
    ${settleView(screen, item, { key: id, max: LIMITS.item, merge }, may)}
  </li>`;
}

/** What the ambition means for each partner, side by side: whether we understand each other (S3). */
function meaningsView(screen: Screen): TemplateResult | typeof nothing {
  const { view, words, say } = screen;
  const said = view.partners.filter(({ meaning }) => meaning.text);
  if (!said.length) return nothing;
  return html`<div class="meanings">
    <h4>${say(words.ambition.meanings)}</h4>
    <ul>
      ${said.map((partner) => meaningOf(screen, partner))}
    </ul>
  </div>`;
}

function meaningOf(screen: Screen, { id, name, meaning }: PartnerView): TemplateResult {
  return html`<li>
    ${token(partnerIndex(screen, id), initials(name))}<span
      ><b class="small" dir="auto">${name}</b><span class="said" dir="auto">${meaning.text}</span></span
    >
  </li>`;
}
