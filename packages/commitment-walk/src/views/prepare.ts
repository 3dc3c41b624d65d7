import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { parseJson } from '@werkvorm/core';
import { icon, refusalNote } from '@werkvorm/kit';
import { decidedFrom } from './decided-from.ts';
import { emptyLine } from './empty-line.ts';
import { peopleView } from './people.ts';
import { endText, stepNames } from './scale.ts';
import type { Screen } from './screen.ts';
import { scaleFields, walkFields } from './settings.ts';
import { toldView } from './told.ts';

/** Laying out the line: what was decided, the scale, who and how, and what everyone will be told. */
export function prepareView(screen: Screen): TemplateResult {
  const { view, words, say, role, locked } = screen;
  if (role !== 'facilitator') return waitingView(screen);
  return html`<div class="prepare" part="prepare">
    <div class="main">
      ${decidedField(screen)}
      <section class="stack">
        <h3>${say(words.prepare.line)}</h3>
        ${linePreview(screen)} ${scaleFields(screen)}
      </section>
      ${walkFields(screen)} ${refusalNote(screen.refused, 'setup.change')}
    </div>
    <div class="side">
      ${peopleView(screen)}
      <section class="stack">
        <h3>${say(words.prepare.told)}</h3>
        ${toldView(screen)}
      </section>
      ${refusalNote(screen.refused, 'round.open')}
      <button
        class="btn ${view.setup.decided ? 'go' : ''} wide"
        part="open"
        ?disabled=${locked}
        @click=${() => screen.send({ type: 'round.open' })}
      >
        ${say(words.prepare.open)}${icon('in', true)}
      </button>
      <p class="soft small">${say(words.prepare.oneWay)}</p>
    </div>
  </div>`;
}

/** Who does not prepare sees what is there already, and what it will mean to take a place. */
function waitingView(screen: Screen): TemplateResult {
  const { view, words, say } = screen;
  return html`<div class="void" part="prepare">
    ${emptyLine()} ${view.setup.decided ? html`<h3 dir="auto">${view.setup.decided}</h3>` : nothing}
    <p>${say(words.prepare.waiting)}</p>
    ${view.setup.decided ? toldView(screen) : nothing}
  </div>`;
}

function decidedField(screen: Screen): TemplateResult {
  const { view, words, say, locked, send } = screen;
  const w = words.prepare;
  const write = (event: Event) =>
    (event.currentTarget as HTMLElement).closest('.stack')!.querySelector<HTMLTextAreaElement>('textarea')!.focus();
  return html`<section class="stack">
    <label class="label"
      >${say(w.decided)}
      <textarea
        class="field say big"
        name="decided"
        rows="2"
        maxlength="1000"
        ?readonly=${locked}
        placeholder=${say(w.decidedHint)}
        .value=${live(view.setup.decided)}
        @change=${(event: Event) => send({ type: 'setup.change', setup: { decided: (event.target as HTMLTextAreaElement).value } })}
      ></textarea>
    </label>
    ${
      view.setup.decided
        ? nothing
        : html`<div class="void">
            ${emptyLine()}
            <h3>${say(w.empty)}</h3>
            <p>${say(w.emptyHint)}</p>
            ${locked ? nothing : html`<div class="line centre"><button class="btn go" @click=${write}>${icon('pen')}${say(w.write)}</button>${takeFile(screen)}</div>`}
          </div>`
    }
  </section>`;
}

/** What was decided on another board: the proposal in its saved file. */
function takeFile({ words, say, send }: Screen): TemplateResult {
  const take = async (field: HTMLInputElement) => {
    const file = field.files?.[0];
    if (!file) return;
    const decided = decidedFrom(parseJson(await file.text()));
    field.value = '';
    field.setCustomValidity(decided ? '' : say(words.prepare.takeNone));
    if (decided) await send({ type: 'setup.change', setup: { decided } });
    else field.reportValidity();
  };
  return html`<label class="btn quiet"
    >${say(words.prepare.take)}<input
      class="vh"
      type="file"
      accept="application/json,.json"
      @change=${(event: Event) => take(event.target as HTMLInputElement)}
  /></label>`;
}

/** The line as it will be: its ends, and the names of its steps. */
function linePreview(screen: Screen): TemplateResult {
  const names = stepNames(screen);
  const { setup } = screen.view;
  return html`<div class="preview" aria-hidden="true">
    ${emptyLine()}
    ${
      names.length
        ? html`<ol class="small soft">
            ${names.map((name) => html`<li dir="auto">${name}</li>`)}
          </ol>`
        : nothing
    }
    <p class="ends words">
      <span dir="auto">${endText(screen, 'low')}</span><span dir="auto">${endText(screen, 'high')}</span>
    </p>
    ${
      setup.across
        ? html`<p class="ends words">
            <span dir="auto">${endText(screen, 'acrossLow')}</span
            ><span dir="auto">${endText(screen, 'acrossHigh')}</span>
          </p>`
        : nothing
    }
  </div>`;
}
