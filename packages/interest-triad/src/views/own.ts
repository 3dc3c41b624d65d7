import { html, nothing, type TemplateResult } from 'lit';
import { icon, whoView } from '@werkvorm/kit';
import { emptyTriad } from './drawing.ts';
import { interestsView } from './interests.ts';
import { linksView } from './links.ts';
import { mandateView } from './mandate.ts';
import { besideView, earlierView } from './person.ts';
import { shareView } from './share.ts';
import { openMeasurement, STEPS, stepOf, type Screen, type Sight, type Step } from './screen.ts';
import { signalsView } from './signals.ts';

/** What somebody's own page is given. */
export interface OwnParts {
  /** The triangle to draw in; `null` in the list. */
  readonly stage: unknown;
  /** The others, as far as they share. */
  readonly group: () => unknown;
}

/** Who takes part and is not known here yet says who they are. */
export const askWho = whoView;

/** The page of one person: written by them, or by the facilitator for them. */
export function ownView(screen: Screen, sight: Sight, parts: OwnParts): TemplateResult {
  const step = stepOf(screen);
  return html`<div class="ownpage" part="own" data-step=${step}>
    ${screen.role === 'facilitator' ? enteringBand(screen, sight) : nothing} ${stepTabs(screen, step)}
    ${stepView(screen, sight, step, parts)}
  </div>`;
}

function stepView(screen: Screen, sight: Sight, step: Step, parts: OwnParts): unknown {
  switch (step) {
    case 'interests':
      return html`<div class="pad">${interestsView(screen, sight)}</div>`;
    case 'links':
      return linksPage(screen, sight, parts);
    case 'mandate':
      return html`<div class="pad">${mandateView(screen, sight)}</div>`;
    case 'share':
      return html`<div class="pad">${shareView(screen, sight)}</div>`;
    case 'group':
      return parts.group();
  }
}

/** The triangle with what goes with it beside it; in the list one question per link. */
function linksPage(screen: Screen, sight: Sight, { stage }: OwnParts): TemplateResult {
  const { view, words, say } = screen;
  if (!view.measurements.length) {
    return html`<div class="void">
      ${emptyTriad(screen)}
      <h3>${say(words.own.empty)}</h3>
      <p>${say(words.own.noMeasurement)}</p>
    </div>`;
  }
  const closed = openMeasurement(view) ? nothing : html`<p class="small soft">${say(words.own.closedMeasurement)}</p>`;
  if (stage === null) {
    return html`<div class="pad">
      ${screen.narrow ? nothing : earlierView(screen, sight)} ${closed} ${linksView(screen, sight)}
      ${signalsView(screen, sight)}
    </div>`;
  }
  return html`<div class="tbody">
    <div class="left">${earlierView(screen, sight)} ${closed} ${stage}</div>
    <div class="right">${besideView(screen, sight)}</div>
  </div>`;
}

function stepTabs({ words, say, show, role }: Screen, step: Step): TemplateResult {
  const steps = role === 'participant' ? STEPS : STEPS.filter((one) => one !== 'group');
  return html`<nav class="tabs" aria-label=${say(words.steps.label)}>
    <span class="seg">
      ${steps.map(
        (one) =>
          html`<button
            class="btn"
            data-step=${one}
            aria-pressed=${one === step ? 'true' : 'false'}
            @click=${() => show({ step: one })}
          >
            ${say(words.steps[one])}
          </button>`,
      )}
    </span>
  </nav>`;
}

/** A facilitator who enters for somebody always sees that they do. */
function enteringBand({ words, say, show }: Screen, { person }: Sight): TemplateResult {
  return html`<div class="turn other entering" part="turn">
    ${icon('pen')}<span class="who">${say(words.guide.entering, { name: person.name })}</span>
    <span class="small soft">${say(words.guide.enteringHint, { name: person.name })}</span>
    <span class="tools"
      ><button class="btn back" @click=${() => show({ actor: '', page: 'people', editing: '' })}>
        ${say(words.guide.back)}
      </button></span
    >
  </div>`;
}
