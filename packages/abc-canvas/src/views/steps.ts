import { html, nothing, type TemplateResult } from 'lit';
import { icon, refusalNote } from '@werkvorm/kit';
import { PHASES, type CanvasCommand, type Phase } from '../abc-canvas.types.ts';
import type { Screen } from './screen.ts';

const STEPS = ['ambition', 'interests', 'commitment'] as const;
type Running = (typeof STEPS)[number];

/** What would happen next, as the facilitator's one large button. */
interface Next {
  readonly label: string;
  readonly command: CanvasCommand;
}

/** A, B and C as words; for the facilitator the next step large, everything else quiet. */
export function stepsView(screen: Screen): TemplateResult {
  const { view, words, role, locked, say } = screen;
  const steers = role === 'facilitator' && !locked && view.phase !== 'closed';
  return html`<nav class="steps noprint" part="steps" aria-label=${say(words.steps.label)}>
      <ol>
        ${STEPS.map(
          (step) =>
            html`<li aria-current=${view.phase === step ? 'step' : nothing}>
              <span dir="auto">${say(words.phases[step])}</span>
            </li>`,
        )}
      </ol>
      ${steers ? steering(screen) : nothing}
    </nav>
    ${steers ? reasonField(screen) : nothing}
    ${refusalNote(screen.refused, 'phase.go', 'interests.open', 'ambition.lock', 'ambition.reopen', 'canvas.close')}`;
}

function steering(screen: Screen): TemplateResult {
  const { view, words, say, send, show } = screen;
  const { ambition, phase, setup } = view;
  const w = words.steps;
  const name = (to: Phase) => say(words.phases[to]);
  const next = nextStep(screen);
  const free = setup.order === 'free';
  const elsewhere = STEPS.filter((step) => step !== phase && (free || PHASES.indexOf(step) < PHASES.indexOf(phase)));
  const go = (to: Running) => (free ? void send({ type: 'phase.go', to }) : show({ asking: to }));
  return html`<span class="acts">
    ${elsewhere.map(
      (step) =>
        html`<button class="btn quiet" part="back" @click=${() => go(step)}>
          ${icon('undo', true)}${say(free ? w.go : w.back, { phase: name(step) })}
        </button>`,
    )}
    ${
      ambition.locked
        ? html`<button class="btn quiet" part="reopen" @click=${() => show({ asking: 'reopen' })}>
            ${icon('lock')}${say(w.reopen)}
          </button>`
        : ambition.text
          ? html`<button
              class="btn ${ambition.lockable ? '' : 'quiet'}"
              part="lock"
              title=${ambition.waiting.length ? say(w.lockWaiting, { count: ambition.waiting.length }) : nothing}
              @click=${() => send({ type: 'ambition.lock' })}
            >
              ${icon('lock')}${say(w.lock)}
            </button>`
          : nothing
    }
    ${
      next
        ? html`<button class="btn go" part="next" @click=${() => send(next.command)}>
            ${next.label}${icon('in', true)}
          </button>`
        : nothing
    }
  </span>`;
}

function nextStep({ view, words, say }: Screen): Next | undefined {
  const w = words.steps;
  const { phase, open, ambition } = view;
  if (phase === 'ambition' && ambition.text) {
    return { label: say(w.toInterests), command: { type: 'phase.go', to: 'interests' } };
  }
  if (phase === 'interests' && !open) return { label: say(w.open), command: { type: 'interests.open' } };
  if (phase === 'interests') return { label: say(w.toCommitment), command: { type: 'phase.go', to: 'commitment' } };
  return phase === 'commitment' ? { label: say(w.close), command: { type: 'canvas.close' } } : undefined;
}

/** Why the group goes back, or opens a beacon again: it is kept with the sheet. */
function reasonField({ view, words, ui, say, send, show }: Screen): TemplateResult | typeof nothing {
  const { asking } = ui;
  if (!asking || asking === view.phase) return nothing;
  const w = words.steps;
  const go = async (event: Event) => {
    event.preventDefault();
    const reason = (event.currentTarget as HTMLFormElement).querySelector('input')!.value;
    const taken = await send(
      asking === 'reopen' ? { type: 'ambition.reopen', reason } : { type: 'phase.go', to: asking as Phase, reason },
    );
    if (taken) show({ asking: '' });
  };
  const what = asking === 'reopen' ? say(w.reopen) : say(w.back, { phase: say(words.phases[asking as Phase]) });
  return html`<form class="reason" part="reason" @submit=${go}>
    <label class="label grow"
      >${say(w.reason)}
      <input class="field" maxlength="280" dir="auto" placeholder=${say(w.reasonHint)} />
    </label>
    <button class="btn go">${what}</button>
    <button class="btn quiet" type="button" @click=${() => show({ asking: '' })}>${say(w.cancel)}</button>
  </form>`;
}
