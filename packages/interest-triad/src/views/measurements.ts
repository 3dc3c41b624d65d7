import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon, refusalNote } from '@werkvorm/kit';
import { LIMITS } from '../rules/limits.ts';
import { INTENSITIES, type Intensity, type Measurement } from '../interest-triad.types.ts';
import { dayText, type Screen } from './screen.ts';

/** Whether the facilitator may change things now. */
export function canGuide({ view, locked }: Screen): boolean {
  return !locked && view.phase !== 'closed';
}

/** The moments at which people draw their links: opened, closed, put right. */
export function measurementsView(screen: Screen): TemplateResult {
  const { view, words, say } = screen;
  return html`<section class="stack" part="measurements">
    <h3>${say(words.guide.measurements)}</h3>
    <p class="small soft">${say(words.guide.measurementsHint)}</p>
    <ul class="stack">
      ${repeat(
        view.measurements,
        ({ id }) => id,
        (one) =>
          screen.ui.editing === one.id ? html`<li>${measurementFields(screen, one)}</li>` : measurementRow(screen, one),
      )}
    </ul>
    ${canGuide(screen) && !view.measurements.some(({ id }) => id === screen.ui.editing) ? measurementFields(screen) : nothing}
    ${refusalNote(screen.refused, 'measurement.open', 'measurement.close', 'measurement.edit', 'measurement.remove')}
  </section>`;
}

function measurementRow(screen: Screen, { id, date, label, intensity, open }: Measurement): TemplateResult {
  const { words, say, send, show } = screen;
  const day = dayText(screen, date);
  return html`<li class="slip ${open ? '' : 'past'}" data-measurement=${id}>
    <span class="grow"
      ><b>${day}</b>
      <span class="words" dir="auto">${label}</span>
      ${intensity ? html`<span class="small soft">${say(words.intensities[intensity])}</span>` : nothing}
      ${open ? html`<span class="tag">${icon('pen')}${say(words.guide.now)}</span>` : nothing}</span
    >
    ${
      canGuide(screen)
        ? html`<span class="line"
            >${open ? html`<button class="btn" @click=${() => send({ type: 'measurement.close' })}>${say(words.guide.closeOne)}</button>` : nothing}
            <button
              class="btn quiet sq"
              aria-label="${say(words.actions.edit)}: ${day}"
              @click=${() => show({ editing: id })}
            >
              ${icon('pen')}
            </button>
            <button
              class="btn quiet sq"
              aria-label=${say(words.guide.removeOne, { date: day })}
              @click=${() => send({ type: 'measurement.remove', measurement: id })}
            >
              ${icon('cross')}
            </button></span
          >`
        : nothing
    }
  </li>`;
}

/** Day, label and intensity: of a new measurement, or of one that is put right. */
function measurementFields(screen: Screen, was?: Measurement): TemplateResult {
  const { words, say, send, show } = screen;
  const save = async (event: Event) => {
    const box = (event.currentTarget as HTMLElement).closest('.measure')!;
    const [date, label] = [...box.querySelectorAll('input')];
    const intensity = (box.querySelector('select')!.value || null) as Intensity | null;
    const said = { date: date!.value, label: label!.value, intensity };
    const command = was
      ? ({ type: 'measurement.edit', measurement: was.id, ...said } as const)
      : ({ type: 'measurement.open', ...said } as const);
    if (!(await send(command))) return;
    if (was) show({ editing: '' });
    else label!.value = '';
  };
  return html`<div class="measure stack">
    <div class="fields">
      <label class="label"
        >${say(words.guide.date)}<input class="field" type="date" .value=${was?.date ?? today()}
      /></label>
      <label class="label"
        >${say(words.guide.about)}<input class="field say" maxlength=${LIMITS.label} .value=${was?.label ?? ''}
      /></label>
    </div>
    <label class="label"
      >${say(words.guide.intensity)}
      <select class="field">
        <option value="">${say(words.intensities.unsaid)}</option>
        ${INTENSITIES.map((one) => html`<option value=${one} ?selected=${was?.intensity === one}>${say(words.intensities[one])}</option>`)}
      </select></label
    >
    <span class="line">
      <button class="btn" part=${was ? 'measure-save' : 'measure'} @click=${save}>
        ${was ? say(words.actions.done) : html`${icon('plus')}${say(words.guide.open)}`}
      </button>
      ${was ? html`<button class="btn quiet" @click=${() => show({ editing: '' })}>${say(words.actions.cancel)}</button>` : nothing}
    </span>
  </div>`;
}

/** The day on the clock of this device, as a proposal: the rules read no clock. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
