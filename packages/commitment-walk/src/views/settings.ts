import { html, nothing, type TemplateResult } from 'lit';
import { changeSetup as change, selectField, selectSetting, textField, textSetting, tickSetting } from '@werkvorm/kit';
import {
  ORDERS,
  REASONS,
  REVEALS,
  IDENTITIES,
  type Identity,
  type Setup,
  type Steps,
} from '../commitment-walk.types.ts';
import type { Screen } from './screen.ts';

/** The scales on offer: what each is as a setup. */
const SCALES = {
  '0': { steps: 0, naming: 'own' },
  '3': { steps: 3, naming: 'own' },
  '5': { steps: 5, naming: 'own' },
  bus: { steps: 5, naming: 'bus' },
  '7': { steps: 7, naming: 'own' },
  '8': { steps: 8, naming: 'own' },
  gradients: { steps: 8, naming: 'gradients' },
} as const satisfies { readonly [scale: string]: Pick<Setup, 'steps' | 'naming'> };
type Scale = keyof typeof SCALES;
const OFFERED: readonly Scale[] = ['0', '3', '5', 'bus', '7', '8', 'gradients'];

function scaleOf({ steps, naming }: Setup): Scale {
  return naming === 'own' ? (String(steps) as `${Steps}`) : naming;
}

/** The line: ends, steps with their names, the middle, a second axis. No source fixes them (work-forms §2.1). */
export function scaleFields(screen: Screen): TemplateResult {
  const { view, words, say, locked } = screen;
  const { setup } = view;
  const w = words.prepare;
  const scale = scaleOf(setup);
  const name = (one: Scale) =>
    one === '0'
      ? say(w.continuous)
      : one === 'bus' || one === 'gradients'
        ? say(w[one])
        : say(w.steps, { steps: Number(one) });
  const scales = OFFERED.map((one): readonly [Scale, string] => [one, name(one)]);
  return html`<div class="pair">
      ${textSetting(screen, 'low', say(w.low), { hint: say(words.scale.low) })}
      ${textSetting(screen, 'high', say(w.high), { hint: say(words.scale.high) })}
    </div>
    ${selectField(say(w.scale), scales, scale, (value) => change(screen, SCALES[value]), { locked })}
    ${credit(screen, scale)} ${setup.naming === 'own' && setup.steps ? labels(screen) : nothing}
    ${setup.steps === 8 ? nothing : tickSetting(screen, 'allowMiddle', say(w.allowMiddle))}
    ${tickSetting(screen, 'across', say(w.across))}
    ${
      setup.across
        ? html`<div class="pair">
            ${textSetting(screen, 'acrossLow', say(w.acrossLow), { hint: say(words.scale.acrossLow) })}
            ${textSetting(screen, 'acrossHigh', say(w.acrossHigh), { hint: say(words.scale.acrossHigh) })}
          </div>`
        : nothing
    }`;
}

/** Who stands where, who sees it when, what is asked, who speaks first. */
export function walkFields(screen: Screen): TemplateResult {
  const { view, words, say, locked } = screen;
  const { setup } = view;
  const w = words.prepare;
  const anonymous = setup.identity === 'anonymous';
  const reasons = REASONS.filter((reason) => !anonymous || reason !== 'ends');
  const names = {
    named: say(w.identityNamed),
    organisation: say(w.identityOrganisation),
    anonymous: say(w.identityAnonymous),
    together: say(w.together),
    live: say(w.live),
    off: say(w.reasonOff),
    optional: say(w.reasonOptional),
    ends: say(w.reasonEnds),
    required: say(w.reasonRequired),
    lowest: say(w.orderLowest),
    minority: say(w.orderMinority),
    free: say(w.orderFree),
  };
  const choices = <T extends keyof typeof names>(values: readonly T[]) =>
    values.map((value): readonly [T, string] => [value, names[value]]);
  return html`<section class="stack">
    <h3>${say(w.how)}</h3>
    <div class="pair">
      ${selectField(
        say(w.identity),
        choices(IDENTITIES),
        setup.identity,
        (identity) => change(screen, toIdentity(identity, setup)),
        { locked },
      )}
      ${anonymous ? nothing : selectSetting(screen, 'reveal', say(w.reveal), choices(REVEALS))}
      ${selectSetting(screen, 'reason', say(w.reason), choices(reasons))}
      ${anonymous ? nothing : selectSetting(screen, 'order', say(w.order), choices(ORDERS))}
    </div>
    ${anonymous ? nothing : tickSetting(screen, 'twoMarkers', say(w.twoMarkers))}
    ${tickSetting(screen, 'explainFirst', say(w.explainFirst))}
  </section>`;
}

/** Anonymous walks know no two markers of one person, nobody who is watched walking, and no ends who could be asked. */
function toIdentity(identity: Identity, { reason }: Setup): Partial<Setup> {
  if (identity !== 'anonymous') return { identity };
  return { identity, twoMarkers: false, reveal: 'together', reason: reason === 'ends' ? 'optional' : reason };
}

function credit({ words, say }: Screen, scale: Scale): TemplateResult | typeof nothing {
  const phrase =
    scale === 'bus' ? words.prepare.busCredit : scale === 'gradients' ? words.prepare.gradientsCredit : null;
  return phrase ? html`<p class="soft small">${say(phrase)}</p>` : nothing;
}

/** Own names for the steps: each may stay empty. */
function labels(screen: Screen): TemplateResult {
  const { view, words, say, locked } = screen;
  const { steps, labels: given } = view.setup;
  const set = (index: number, value: string) =>
    change(screen, {
      labels: Array.from({ length: steps }, (_, step) => (step === index ? value : (given[step] ?? ''))),
    });
  const fields: TemplateResult[] = [];
  for (let index = 0; index < steps; index++) {
    fields.push(
      textField(say(words.prepare.label, { step: index + 1 }), given[index] ?? '', (value) => set(index, value), {
        locked,
        max: 160,
        hint: String(index + 1),
      }),
    );
  }
  return html`<div class="step-names">${fields}</div>
    <p class="soft small">${say(words.prepare.labelHint)}</p>`;
}
