import { css, html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../look/icons.ts';
import type { Phrase } from '../language/words.ts';
import type { Replay } from './replay.ts';

/** Words of a time line. */
export interface ReplayWords {
  readonly replay: Phrase;
  readonly play: Phrase;
  readonly pause: Phrase;
  readonly now: Phrase;
  /** With `{step}` and `{steps}`. */
  readonly step: Phrase;
  readonly timeline: Phrase;
}

/** The time line: every step of a board can be shown again, by hand or by itself. */
export function replayBar(
  replay: Replay,
  words: ReplayWords,
  say: (phrase: Phrase, values?: { readonly [name: string]: number }) => string,
  playing: boolean,
  play: (on: boolean) => void,
): TemplateResult {
  const { at, from, steps } = replay;
  const now = at ?? steps;
  const said = at === null ? say(words.now) : say(words.step, { step: now - from, steps: steps - from });
  return html`<section class="replay line" part="replay" aria-label=${say(words.replay)}>
    <button class="btn" @click=${() => play(!playing)}>
      ${icon(playing ? 'pause' : 'play')}${say(playing ? words.pause : words.play)}
    </button>
    <input
      class="grow range"
      type="range"
      min=${from}
      max=${steps}
      .value=${live(String(now))}
      aria-label=${say(words.timeline)}
      aria-valuetext=${said}
      @input=${(event: Event) => {
        const value = (event.target as HTMLInputElement).valueAsNumber;
        replay.seek(value >= steps ? null : value);
      }}
    />
    <span class="small num">${said}</span>
  </section>`;
}

/** Styles of the time line, for the piece that brings it. */
export const replayStyles = css`
  .replay {
    padding: 0.6em 1.25em 1em;
  }

  .range {
    accent-color: var(--_wv-accent);
    min-block-size: 2em;
  }

  @media (pointer: coarse) {
    .range {
      min-block-size: 44px;
    }
  }

  @media print {
    .replay {
      display: none;
    }
  }
`;
