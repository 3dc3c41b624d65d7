import { html, nothing, svg, type TemplateResult } from 'lit';
import { icon } from '@werkvorm/kit';
import type { Part } from '../abc-canvas.types.ts';
import type { Note } from '../notes.ts';
import type { Screen } from './screen.ts';

const SCALE = [1, 2, 3, 4, 5] as const;

/** A place on the scale of five, as dots; half a dot where the middle lies between two. */
export function dots({ words, say }: Screen, value: number | null, label: string): TemplateResult {
  const said = value === null ? say(words.ambition.unsaid) : say(words.ambition.scale, { value });
  return html`<span class="dots" role="img" aria-label="${label}: ${said}"
    >${SCALE.map((at) => html`<i class=${value === null || value <= at - 1 ? '' : value >= at ? 'f' : 'h'}></i>`)}</span
  >`;
}

/** The same to choose from; pressing the chosen one takes it back. */
export function scaleChoice(
  { words, say }: Screen,
  value: number | null,
  label: string,
  choose: (value: number | null) => void,
): TemplateResult {
  return html`<span class="scale" role="group" aria-label=${label}
    >${SCALE.map(
      (at) =>
        html`<button
          class="btn sq ${value !== null && at <= value ? 'on' : ''}"
          aria-pressed=${value === at ? 'true' : 'false'}
          aria-label=${say(words.ambition.scale, { value: at })}
          @click=${() => choose(value === at ? null : at)}
        >
          ${at}
        </button>`,
    )}</span
  >`;
}

/** Open blocks to get, filled ones to bring, on one beam. */
export function beam({ words, say }: Screen, gets: number | null, brings: number): TemplateResult {
  const label = gets === null ? say(words.beam.hidden, { brings }) : say(words.sheet.balance, { gets, brings });
  return html`<span class="beam" role="img" aria-label=${label}
    ><span class="gets ${gets === null ? 'shut' : ''}">${blocks(gets ?? 1)}</span><span class="post"></span
    ><span class="brings"
      >${blocks(brings)}${brings ? nothing : html`<small>${say(words.commitment.none)}</small>`}</span
    ></span
  >`;
}

/** The same for all partners together, where blocks would be too many to count. */
export function bar({ words, say }: Screen, gets: number | null, brings: number): TemplateResult {
  const label = gets === null ? say(words.beam.hidden, { brings }) : say(words.sheet.balance, { gets, brings });
  const of = Math.max(gets ?? 0, brings, 1);
  const side = (count: number, from: number) =>
    html`<svg class="sum" viewBox="0 0 ${of} 1" preserveAspectRatio="none" aria-hidden="true">
      ${svg`<rect x=${from} y="0" width=${count} height="1"></rect>`}
    </svg>`;
  return html`<span class="beam" role="img" aria-label=${label}
    ><span class="gets ${gets === null ? 'shut' : ''}">${gets === null ? blocks(1) : side(gets, of - gets)}</span
    ><span class="post"></span><span class="brings">${side(brings, 0)}</span></span
  >`;
}

function blocks(count: number): readonly TemplateResult[] {
  return Array.from({ length: count }, () => html`<i></i>`);
}

/** The numbers of the notes whose cause is here. */
export function numbers({ words, say }: Screen, notes: readonly Note[], part: Part, partner: string): unknown {
  return notes
    .filter(({ spots }) => spots.some((spot) => spot.part === part && spot.partner === partner))
    .map(
      ({ number }) =>
        html`<span class="nr num" data-note=${number}
          ><span class="vh">${say(words.notes.number, { number })}</span><span aria-hidden="true">${number}</span></span
        >`,
    );
}

/** Said in so many words who entered it, where it was not the partner. */
export function enteredMark({ words, say }: Screen, entered: boolean): TemplateResult | typeof nothing {
  if (!entered) return nothing;
  const label = say(words.board.entered);
  return html`<span class="entered" title=${label}>${icon('pen')}<span class="vh">${label}</span></span>`;
}
