import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { drawn, icon, refusalNote, selectField, textField, tickField } from '@werkvorm/kit';
import { LIMITS } from '../rules/limits.ts';
import { MANDATES, USES, type Mandate, type MandateType, type Reason, type Use } from '../interest-triad.types.ts';
import { dayText, enter, type Screen, type Sight } from './screen.ts';
import { mayWrite } from './interests.ts';

/** Reasons that go with a deviation (S1). */
const REASONS_OF: { readonly [U in Use]: readonly Reason[] } = {
  agreed: [],
  more: ['personal', 'network'],
  less: ['uncertainty'],
};

/** What somebody may decide, and what they do with it. */
export function mandateView(screen: Screen, sight: Sight): TemplateResult {
  const { words, say, narrow, show } = screen;
  const mandate = sight.triad?.mandate ?? null;
  return html`<section class="mandates stack" part="mandate">
    <fieldset class="opts" ?disabled=${!mayWrite(screen, sight)}>
      <legend>${say(words.mandate.question)}</legend>
      ${MANDATES.map((type) => kind(screen, mandate, type))}
    </fieldset>
    ${mandate ? details(screen, sight, mandate) : nothing}
    ${refusalNote(screen.refused, 'mandate.set', 'mandate.use', 'triad.share')}
    ${
      narrow
        ? html`<button class="btn go wide next" @click=${() => show({ step: 'share' })}>
            ${say(words.own.next, { what: say(words.steps.share) })}${icon('in', true)}
          </button>`
        : nothing
    }
  </section>`;
}

function kind(screen: Screen, mandate: Mandate | null, type: MandateType): TemplateResult {
  const { words, say } = screen;
  const on = mandate?.type === type;
  return html`<label class="opt ${on ? 'on' : ''}">
    <input
      class="vh"
      type="radio"
      name="mandate"
      value=${type}
      .checked=${live(on)}
      @change=${() => enter(screen, { type: 'mandate.set', mandate: { type } })}
    />
    ${mandateIcon(type)}
    <span class="who"
      ><b>${say(words.mandates[type])}</b><span class="small soft">${say(words.mandate[type])}</span></span
    >
    ${on ? icon('ok') : nothing}
  </label>`;
}

function details(screen: Screen, sight: Sight, mandate: Mandate): TemplateResult {
  const { words, say } = screen;
  const w = words.mandate;
  const locked = !mayWrite(screen, sight);
  const set = (change: Partial<Mandate>) => void enter(screen, { type: 'mandate.set', mandate: change });
  return html`${textField(say(w.margins), mandate.margins, (margins) => set({ margins }), { locked, max: LIMITS.mandate })}
    <div class="fields">
      ${textField(say(w.grantedBy), mandate.grantedBy, (grantedBy) => set({ grantedBy }), { locked, max: LIMITS.label })}
      <label class="label"
        >${say(w.validFrom)}
        <input
          class="field"
          type="date"
          ?readonly=${locked}
          .value=${live(mandate.validFrom)}
          @change=${(event: Event) => set({ validFrom: (event.target as HTMLInputElement).value })}
      /></label>
    </div>
    ${tickField(say(w.formal), mandate.formal, (formal) => set({ formal }), { locked })}
    ${textField(say(w.planned), mandate.planned, (planned) => set({ planned }), { locked, max: LIMITS.mandate })}
    ${useFields(screen, mandate, locked)}`;
}

function useFields(screen: Screen, mandate: Mandate, locked: boolean): TemplateResult {
  const { words, say } = screen;
  const { use, reasons } = mandate;
  const options: readonly (readonly [Use | '', string])[] = [
    ...(use ? [] : [['', say(words.uses.unsaid)] as const]),
    ...USES.map((one) => [one, say(words.uses[one])] as const),
  ];
  const tell = (chosen: Use, why: readonly Reason[]) =>
    void enter(screen, { type: 'mandate.use', use: chosen, reasons: why });
  const possible = use ? REASONS_OF[use] : [];
  return html`${selectField<Use | ''>(say(words.mandate.use), options, use ?? '', (chosen) => chosen && tell(chosen, []), { locked })}
  ${
    use && possible.length
      ? html`<fieldset class="stack">
          <legend class="label">${say(words.mandate.why)}</legend>
          ${possible.map((reason) =>
            tickField(
              say(words.reasons[reason]),
              reasons.includes(reason),
              (on) => tell(use, on ? [...reasons, reason] : reasons.filter((one) => one !== reason)),
              { locked },
            ),
          )}
        </fieldset>`
      : nothing
  }`;
}

/** The mandate in one glance: its kind, by whom and from when, and what is done with it. */
export function mandateSummary(screen: Screen, mandate: Mandate | null): TemplateResult {
  const { words, say } = screen;
  if (!mandate) return html`<p class="small soft">${say(words.mandate.none)}</p>`;
  const { type, margins, grantedBy, validFrom, formal, use, reasons } = mandate;
  const facts = [
    say(words.mandate[type]),
    grantedBy && say(words.mandate.agreedFrom, { by: grantedBy }),
    validFrom && say(words.mandate.since, { date: dayText(screen, validFrom) }),
    formal && say(words.mandate.written),
    use && [say(words.uses[use]), ...reasons.map((reason) => say(words.reasons[reason]))].join(', '),
  ];
  return html`<div class="mandate">
    <span class="seal">${mandateIcon(type)}</span>
    <span
      ><b>${say(words.mandate.is, { type: say(words.mandates[type]) })}</b>
      <span class="small soft">${facts.filter(Boolean).join(' ')}</span>
      ${margins ? html`<span class="small words" dir="auto">${margins}</span>` : nothing}</span
    >
  </div>`;
}

const ICONS: { readonly [T in MandateType]: string } = {
  reporting: 'M4 9h13l-3.5-3.5M20 15H7l3.5 3.5',
  deciding: 'M4 12.5 9.5 18 20 6.5',
  exploring: 'M21 12a9 9 0 1 1-18 0a9 9 0 1 1 18 0M15.5 8.5l-2 5-5 2 2-5z',
};

/** The sign of a kind of mandate; its word stands beside it. */
export function mandateIcon(type: MandateType): TemplateResult {
  return drawn(ICONS[type]);
}
