import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '@werkvorm/kit';
import { LEVELS } from '../interest-triad.types.ts';
import { smallTriad } from './drawing.ts';
import { slip } from './interests.ts';
import { mandateSummary } from './mandate.ts';
import { leaveNote } from './share.ts';
import { linksAt, measurementName, shownIndex, type Screen, type Sight } from './screen.ts';
import { signalsView } from './signals.ts';

/** The measurements of one person, small and beside each other; pressing one shows it large. */
export function earlierView(screen: Screen, sight: Sight): TemplateResult | typeof nothing {
  const { view, words, say, show } = screen;
  const shown = shownIndex(screen);
  const last = view.measurements.length - 1;
  if (last < 0) return nothing;
  const from = Math.max(0, Math.min(shown - 2, last - 2));
  const near = view.measurements.slice(from, from + 3);
  return html`<div class="tl" role="group" aria-label=${say(words.group.earlier)}>
    ${repeat(
      near,
      ({ id }) => id,
      (measurement) => {
        const index = view.measurements.indexOf(measurement);
        const { links, before } = linksAt(sight.triad, index);
        return html`<button
          class="mt ${index === shown ? 'on' : ''}"
          aria-pressed=${index === shown ? 'true' : 'false'}
          @click=${() => show({ at: measurement.id })}
        >
          ${smallTriad(screen, sight.person.id, links, before, false)}
          <b>${measurementName(screen, measurement)}</b>
          <span class="small soft" dir="auto">${measurement.open ? say(words.guide.now) : measurement.label}</span>
        </button>`;
      },
    )}
  </div>`;
}

/** Beside the triangle: what to talk about, the mandate, and the interests. */
export function besideView(screen: Screen, sight: Sight): TemplateResult {
  return html`${signalsView(screen, sight)} ${mandateSummary(screen, sight.triad?.mandate ?? null)}
  ${interestsOf(screen, sight)} ${leaveNote(screen, sight)}`;
}

/** Interests as slips, to read. */
export function interestsOf(screen: Screen, sight: Sight): TemplateResult {
  const { words, say, locked } = screen;
  const reading = { ...screen, locked: locked || screen.ui.step !== 'interests' };
  return html`${LEVELS.toReversed().map((level) => {
    const own = sight.interests.filter((interest) => interest.level === level);
    if (!own.length) return nothing;
    return html`<section class="int">
      <h3>${say(words.levels[level])}</h3>
      <ul>
        ${own.map((interest) => slip(reading, { ...sight, own: false }, interest))}
      </ul>
    </section>`;
  })}`;
}

/** Somebody among the others, large: their triangle and what they share. */
export function lookedView(screen: Screen, sight: Sight, stage: unknown): TemplateResult {
  const { words, say, show } = screen;
  return html`<section class="looked" part="looked">
    <div class="line ends over">
      <h3>${say(words.own.metaOf, { name: sight.person.name })}</h3>
      <button class="btn quiet" @click=${() => show({ looked: '' })}>
        ${icon('cross')}${say(words.actions.close)}
      </button>
    </div>
    <div class="tbody">
      <div class="left">${earlierView(screen, sight)} ${stage}</div>
      <div class="right">${besideView(screen, sight)}</div>
    </div>
  </section>`;
}
