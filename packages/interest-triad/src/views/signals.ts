import { html, nothing, type TemplateResult } from 'lit';
import { icon, refusalNote } from '@werkvorm/kit';
import type { Share, Signal } from '../interest-triad.types.ts';
import { signalText } from '../report/signal.ts';
import { asPerson, measurementName, type Screen, type Sight } from './screen.ts';

/** Conversation starters about one person: to talk about, never a verdict. */
export function signalsView(screen: Screen, sight: Sight): TemplateResult | typeof nothing {
  const { words, say } = screen;
  if (!sight.signals.length) return nothing;
  return html`<section class="stack signals" part="signals" aria-label=${say(words.signals.label)}>
    ${sight.signals.map((signal) => signalNote(screen, sight, signal))} ${refusalNote(screen.refused, 'signal.dismiss')}
  </section>`;
}

function signalNote(screen: Screen, sight: Sight, signal: Signal): TemplateResult {
  const { view, words, say, send, locked, role } = screen;
  const { kind, source, dismissed } = signal;
  const mine = role === 'participant' && view.me?.person === sight.person.id;
  const name = mine ? say(words.signals.you) : sight.person.name;
  const may = !locked && view.phase !== 'closed' && (mine || role === 'facilitator');
  const label = say(dismissed ? words.signals.restore : words.signals.dismiss);
  const title = say(words.signalTitles[kind], { name });
  return html`<div class="note talk ${dismissed ? 'past' : ''}" data-signal=${kind}>
    ${icon('talk')}
    <span class="grow"
      ><b>${title}</b>${dismissed ? say(words.signals.talked) : signalText(screen, signal)}
      <span class="small soft">${say(words.signals.hint)} ${say(words.signals.source, { source })}</span>
      ${
        may
          ? html`<button
              class="btn quiet"
              @click=${() =>
                send(
                  asPerson(
                    screen,
                    { type: 'signal.dismiss', signal: kind, dismissed: !dismissed } as const,
                    sight.person.id,
                  ),
                )}
            >
              ${label}<span class="vh">: ${title}</span>
            </button>`
          : nothing
      }</span
    >
  </div>`;
}

/** Signals beside a name, as few words. */
export function signalMarks({ words, say }: Screen, signals: readonly Signal[]): TemplateResult | typeof nothing {
  const shown = signals.filter(({ dismissed }) => !dismissed);
  if (!shown.length) return nothing;
  return html`${shown.map(({ kind }) => html`<span class="sig">${icon('talk')}<span>${say(words.signalMarks[kind])}</span></span>`)}`;
}

/** "For 2 of 8 the network hangs on the person": the finding of the network, as sentences. */
export function sharesView(screen: Screen): TemplateResult | typeof nothing {
  const { view, words, say } = screen;
  const told = view.shares.filter(({ count }) => count > 0);
  if (!view.opened) return nothing;
  return html`<div class="sum" part="shares">
    ${told.map((share) => html`<p class="words">${shareText(screen, share)}</p>`)}
    <p class="small soft">${say(words.group.picture)}</p>
  </div>`;
}

/** One finding of the network, as a sentence. */
export function shareText({ words, say }: Screen, { kind, count, of }: Share): string {
  return say(words.shares[kind], { count, of });
}

/** The name of the measurement that is shown, and the one it is compared with. */
export function comparedText(screen: Screen, index: number): string {
  const { view, words, say } = screen;
  const [now, before] = [view.measurements[index], view.measurements[index - 1]];
  if (!now) return say(words.group.meta);
  const name = measurementName(screen, now);
  const told = before ? say(words.group.compared, { now: name, before: measurementName(screen, before) }) : name;
  return `${told} · ${say(words.group.meta)}`;
}
