import { html, nothing, type TemplateResult } from 'lit';
import { actorChoice, icon, selectField } from '@werkvorm/kit';
import { MANDATES, type Mandate, type PartnerView } from '../abc-canvas.types.ts';
import { LIMITS } from '../rules/limits.ts';
import { commitmentField, interestsField } from './lines.ts';
import { scaleChoice } from './marks.ts';
import { nameOf } from '@werkvorm/kit';
import type { Screen } from './screen.ts';
import { settleView } from './settle.ts';
import { beginWriting, writingView } from './writing.ts';

/**
 * A row that is being written: by its own people, or visibly by the facilitator. First what is asked now, one thing at
 * a time; the rest of the row is folded away below it.
 */
export function rowFields(screen: Screen, partner: PartnerView): TemplateResult {
  const { view, words, role, say } = screen;
  const { phase, setup } = view;
  const parts = [
    { at: 'ambition', fields: () => aboutFields(screen, partner) },
    { at: 'interests', fields: () => interestsField(screen, partner) },
    { at: 'commitment', fields: () => commitmentField(screen, partner) },
  ] as const;
  const all = setup.order === 'free' || phase === 'preparing';
  const now = parts.filter(({ at }) => all || at === phase);
  const rest = parts.filter((part) => !now.includes(part));
  return html`<div class="edit" part="row">
    ${role === 'facilitator' ? html`<p class="small soft">${icon('pen')}${say(words.row.visibly)}</p>` : nothing}
    ${now.map(({ fields }) => fields())}
    ${
      rest.length
        ? html`<details class="more">
            <summary>${say(words.row.more)}</summary>
            ${rest.map(({ fields }) => fields())}
          </details>`
        : nothing
    }
  </div>`;
}

/** Whose pen it is: the row that one writes in. Only shown to who has one. */
export function turnBand({ view, words, say }: Screen): TemplateResult | typeof nothing {
  const own = view.partners.find(({ mine }) => mine);
  if (!own || view.phase === 'closed') return nothing;
  const names = own.people.map((id) => nameOf(view, id)).join(', ');
  return html`<div class="turn" part="turn">
    <span class="who">${say(words.row.turn, { name: own.name })}</span>
    <span>${own.people.length > 1 ? say(words.row.whole, { name: names }) : say(words.row.only)}</span>
  </div>`;
}

/** The choice whose hand is at a shared screen, among the people of the list. */
export function handChoice({ view, words, ui, say, show }: Screen): TemplateResult {
  return actorChoice(say(words.who.title), view.people, ui.actor, (actor) => show({ actor, row: '' }));
}

/** What a partner says about itself: how far the ambition is theirs, what it means, and with which mandate. */
function aboutFields(screen: Screen, partner: PartnerView): TemplateResult {
  const { view, words, say, send } = screen;
  const { id, ownership, mandate } = partner;
  const w = words.row;
  const options = MANDATES.map((one): [Mandate, string] => [one, say(one ? words.mandates[one] : w.mandateUnsaid)]);
  const may = view.may.own && !screen.locked;
  return html`<section class="stack" part="own-about">
    <div class="stack tight">
      <h4>${say(w.ownership)}</h4>
      ${scaleChoice(screen, ownership, say(w.ownership), (value) => send({ type: 'ownership.set', partner: id, ownership: value }))}
    </div>
    ${meaningField(screen, partner, may)}
    ${selectField(say(w.mandate), options, mandate, (value) => void send({ type: 'mandate.set', partner: id, mandate: value }), { locked: !may })}
  </section>`;
}

function meaningField(screen: Screen, partner: PartnerView, may: boolean): TemplateResult {
  const { words, ui, say, send } = screen;
  const { id, meaning } = partner;
  const key = `meaning:${id}`;
  const w = words.row;
  const merge = (text: string, was: string, merges: readonly string[]) =>
    send({ type: 'meaning.write', partner: id, text, was, merges });
  return html`<div class="stack tight">
    ${
      ui.editing === key && may
        ? writingView(screen, meaning, {
            key,
            label: say(w.meaning),
            hint: say(w.meaningHint),
            max: LIMITS.ambition,
            save: say(words.actions.done),
            take: (text, was) => send({ type: 'meaning.write', partner: id, text, was }),
          })
        : html`<h4>${say(w.meaning)}</h4>
            ${meaning.text ? html`<p class="said" dir="auto">${meaning.text}</p>` : nothing}
            ${
              may
                ? html`<button class="btn" part="meaning" @click=${() => beginWriting(screen, key, meaning)}>
                    ${icon('pen')}${say(words.row.fill)}
                  </button>`
                : nothing
            }`
    }
    ${settleView(screen, meaning, { key, max: LIMITS.ambition, merge }, may)}
  </div>`;
}
