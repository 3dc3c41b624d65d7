import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '@werkvorm/kit';
import type { Replay } from '../replay.ts';
import type { Screen } from './screen.ts';

/** The time line: every step of the game can be shown again, by hand or by itself. */
export function replayView(screen: Screen, replay: Replay): TemplateResult {
  const { words, say, ui } = screen;
  const { at, from, steps } = replay;
  const now = at ?? steps;
  const said = at === null ? say(words.result.now) : say(words.result.step, { step: now - from, steps: steps - from });
  return html`<section class="replay line" part="replay" aria-label=${say(words.result.replay)}>
    <button class="btn" @click=${() => screen.show({ playing: !ui.playing })}>
      ${icon(ui.playing ? 'pause' : 'play')}${say(ui.playing ? words.result.pause : words.result.play)}
    </button>
    <input
      class="grow range"
      type="range"
      min=${from}
      max=${steps}
      .value=${live(String(now))}
      aria-label=${say(words.result.timeline)}
      aria-valuetext=${said}
      @input=${(event: Event) => {
        const value = (event.target as HTMLInputElement).valueAsNumber;
        replay.seek(value >= steps ? null : value);
      }}
    />
    <span class="small num">${said}</span>
  </section>`;
}
