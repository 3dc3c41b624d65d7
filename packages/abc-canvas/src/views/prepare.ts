import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import {
  changeSetup,
  icon,
  initials,
  refusalNote,
  selectSetting,
  textField,
  textSetting,
  tickField,
  tickSetting,
  token,
} from '@werkvorm/kit';
import { ORDERS, type PartnerView, type Setup } from '../abc-canvas.types.ts';
import { CHEER_WORDS } from '../abc-canvas.form.ts';
import { LIMITS } from '../rules/limits.ts';
import { emptySheet } from './empty-sheet.ts';
import { peopleView } from './people.ts';
import { partnerIndex, type Screen } from './screen.ts';

/** Before it begins: what it is about, who sits around the table, and how it goes. */
export function prepareView(screen: Screen): TemplateResult {
  const { view, words, role, locked, say, send } = screen;
  if (role !== 'facilitator') return waitingView(screen);
  const w = words.prepare;
  const more = { locked };
  return html`<div class="prepare" part="prepare">
    <div class="main">
      <section class="stack">
        ${textSetting<Setup>(screen, 'title', say(w.title), { ...more, hint: say(w.titleHint), max: LIMITS.title })}
        ${textSetting<Setup>(screen, 'horizon', say(w.horizon), { ...more, hint: say(w.horizonHint), max: LIMITS.horizon })}
      </section>
      ${partnersView(screen)}
      <section class="stack">
        <h3>${say(w.how)}</h3>
        ${selectSetting<Setup, 'order'>(
          screen,
          'order',
          say(w.order),
          ORDERS.map((order) => [order, say(words.orders[order])]),
        )}
        ${tickSetting<Setup>(screen, 'together', say(w.together))} ${cheerField(screen)}
        ${refusalNote(screen.refused, 'setup.change')}
      </section>
    </div>
    <div class="side">
      ${peopleView(screen)}
      <p class="soft small">${say(w.told)}</p>
      ${refusalNote(screen.refused, 'phase.go')}
      <button
        class="btn ${view.partners.length ? 'go' : ''} wide"
        part="begin"
        ?disabled=${locked}
        @click=${() => send({ type: 'phase.go', to: 'ambition' })}
      >
        ${say(w.begin)}${icon('in', true)}
      </button>
      <p class="soft small">${say(w.kept)}</p>
    </div>
  </div>`;
}

/** Who does not prepare sees what it will be about. */
function waitingView({ view, words, say }: Screen): TemplateResult {
  return html`<div class="void" part="prepare">
    ${emptySheet()} ${view.setup.title ? html`<h3 dir="auto">${view.setup.title}</h3>` : nothing}
    <p>${say(words.prepare.waiting)}</p>
    <p>${say(words.prepare.told)}</p>
  </div>`;
}

function partnersView(screen: Screen): TemplateResult {
  const { view, words, locked, say, send } = screen;
  const w = words.prepare;
  return html`<section class="stack" part="partners">
    <h3>
      ${say(w.partners)}
      <span class="soft small num">${say(words.sheet.partners, { count: view.partners.length })}</span>
    </h3>
    <p class="soft small">${say(w.partnersHint)}</p>
    <ul class="order">
      ${repeat(
        view.partners,
        ({ id }) => id,
        (partner) =>
          screen.ui.editing === partner.id && !locked ? partnerFields(screen, partner) : partnerRow(screen, partner),
      )}
    </ul>
    ${locked ? nothing : fields(screen, undefined, (name, about) => send({ type: 'partner.add', name, about }))}
    ${refusalNote(screen.refused, 'partner.add', 'partner.edit', 'partner.remove')}
  </section>`;
}

function partnerRow(screen: Screen, { id, name, about }: PartnerView): TemplateResult {
  const { words, locked, say, send, show } = screen;
  const w = words.prepare;
  return html`<li>
    ${token(partnerIndex(screen, id), initials(name))}
    <span class="who"
      ><b dir="auto">${name}</b>${about ? html`<span class="soft" dir="auto">${about}</span>` : nothing}</span
    >
    ${
      locked
        ? nothing
        : html`<span class="acts"
            ><button class="btn quiet sq" aria-label=${say(w.edit, { name })} @click=${() => show({ editing: id })}>
              ${icon('pen')}</button
            ><button
              class="btn quiet sq"
              aria-label=${say(w.remove, { name })}
              @click=${() => send({ type: 'partner.remove', partner: id })}
            >
              ${icon('cross')}
            </button></span
          >`
    }
  </li>`;
}

function partnerFields(screen: Screen, partner: PartnerView): TemplateResult {
  const take = async (name: string, about: string) => {
    const taken = await screen.send({ type: 'partner.edit', partner: partner.id, name, about });
    if (taken) screen.show({ editing: '' });
    return taken;
  };
  return html`<li class="fields">${fields(screen, partner, take)}</li>`;
}

/** Name and kind of a partner; Enter does what the button does. */
function fields(
  { words, say }: Screen,
  partner: PartnerView | undefined,
  take: (name: string, about: string) => Promise<boolean>,
): TemplateResult {
  const w = words.prepare;
  const act = async (event: Event) => {
    const box = (event.currentTarget as HTMLElement).closest('.fields')!;
    const [name, about] = [...box.querySelectorAll('input')] as [HTMLInputElement, HTMLInputElement];
    if ((await take(name.value, about.value)) && !partner) name.value = about.value = '';
    name.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.isComposing && (event.target as Element).localName === 'input') void act(event);
  };
  const field = (label: string, value: string, max: number) =>
    html`<input
      class="field"
      maxlength=${max}
      autocomplete="off"
      aria-label=${label}
      placeholder=${label}
      .value=${value}
    />`;
  return html`<div class="fields" @keydown=${onKey}>
    ${field(say(w.partner), partner?.name ?? '', LIMITS.name)}
    ${field(say(w.about), partner?.about ?? '', LIMITS.about)}
    <button class="btn" @click=${act}>
      ${icon(partner ? 'ok' : 'plus')}${say(partner ? words.actions.done : w.add)}
    </button>
  </div>`;
}

/** Words that sound well to everybody: ours, or a list of the group's own. */
function cheerField(screen: Screen): TemplateResult {
  const { view, words, locale, locked, say } = screen;
  const { cheerWords } = view.setup;
  const w = words.prepare;
  const ours = CHEER_WORDS[new Intl.Locale(locale).language] ?? CHEER_WORDS.en ?? [];
  const set = (list: readonly string[] | null) => changeSetup<Setup>(screen, { cheerWords: list });
  return html`<div class="stack tight">
    ${tickField(`${say(w.cheer)}: ${say(w.cheerOurs)}`, cheerWords === null, (on) => set(on ? null : ours), { locked })}
    ${
      cheerWords === null
        ? html`<p class="small soft">${ours.slice(0, 12).join(', ')} …</p>`
        : textField(
            say(w.cheer),
            cheerWords.join(', '),
            (value) =>
              set(
                value
                  .split(/[,،;]/)
                  .map((word) => word.trim())
                  .filter(Boolean),
              ),
            { locked, hint: say(w.cheerHint), max: 4000 },
          )
    }
  </div>`;
}
