import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '@werkvorm/kit';
import { LEVELS, MEANS } from '@werkvorm/core/results.js';
import type { CommitmentItem, InterestItem, PartnerView } from '../abc-canvas.types.ts';
import { LIMITS } from '../rules/limits.ts';
import { enteredMark } from './marks.ts';
import { meansText, type Screen } from './screen.ts';
import { settleView } from './settle.ts';
import { addLine, beginWriting, writingView } from './writing.ts';

type Line = InterestItem | CommitmentItem;

/** Lines as everybody reads them. */
export function linesRead(screen: Screen, lines: readonly Line[], empty: unknown): TemplateResult {
  if (!lines.length) return html`${empty}`;
  return html`<ul class="its">
    ${repeat(
      lines,
      ({ id }) => id,
      (line) =>
        html`<li>
          <span dir="auto">${line.text}</span>
          <span class="tag">${tagOf(screen, line)}${enteredMark(screen, line.by === '')}</span>
          ${line.variants.map((variant) => html`<span class="also" dir="auto">${variant.text}</span>`)}
        </li>`,
    )}
  </ul>`;
}

/** B of one's own row: what do you hope to get out of it? (S4) */
export function interestsField(screen: Screen, partner: PartnerView): TemplateResult {
  const { view, words, ui, role, say, send, show } = screen;
  const { id, interests, hidden } = partner;
  const w = words.interests;
  return html`<section class="stack" part="own-interests">
    <h4><span class="ltr words" aria-hidden="true">B</span>${say(w.own)}</h4>
    ${
      hidden
        ? html`<p class="tag">${icon('lock')}${say(words.tray.hidden)}</p>`
        : view.open
          ? nothing
          : html`<p class="tag">${icon('lock')}${say(words.tray.mine)}</p>`
    }
    ${slips(screen, interests, view.may.interests)}
    ${
      view.may.interests
        ? addLine(
            say(w.add),
            LIMITS.item,
            (text) => send({ type: 'interest.add', partner: id, text, level: ui.level }),
            say(words.actions.add),
            kinds(
              say(w.level),
              LEVELS.map((level) => [level, say(words.levels[level])]),
              ui.level,
              (level) => show({ level }),
            ),
          )
        : html`<p class="small soft">${say(words.row.closed)}</p>`
    }
    ${view.open || !view.may.interests || (role === 'facilitator' && view.phase === 'preparing') ? nothing : readyButton(screen, partner)}
  </section>`;
}

/** Done with B: the others know then how long they wait. */
function readyButton({ words, say, send }: Screen, { id, ready }: PartnerView): TemplateResult {
  return html`<button
    class="btn wide ${ready ? '' : 'go'}"
    part="ready"
    @click=${() => send({ type: 'partner.ready', partner: id, ready: !ready })}
  >
    ${ready ? icon('pen') : icon('ok')}${say(ready ? words.tray.again : words.tray.done)}
  </button>`;
}

/** C of one's own row: what do you want to bring in? (S4) */
export function commitmentField(screen: Screen, partner: PartnerView): TemplateResult {
  const { view, words, ui, say, send, show } = screen;
  const { id, commitments } = partner;
  const w = words.commitment;
  return html`<section class="stack" part="own-commitment">
    <h4><span class="ltr words" aria-hidden="true">C</span>${say(w.own)}</h4>
    ${slips(screen, commitments, view.may.commitment)}
    ${
      view.may.commitment
        ? addLine(
            say(w.add),
            LIMITS.item,
            (text) => send({ type: 'commitment.add', partner: id, text, means: ui.means }),
            say(words.actions.add),
            kinds(
              say(w.means),
              MEANS.map((means) => [means, meansText(screen, means)]),
              ui.means,
              (means) => show({ means }),
            ),
          )
        : html`<p class="small soft">${say(words.row.closed)}</p>`
    }
  </section>`;
}

/** Lines of a row that is being written, each on a slip of its own. */
function slips(screen: Screen, lines: readonly Line[], may: boolean): TemplateResult {
  return html`<ul class="slips">
    ${repeat(
      lines,
      ({ id }) => id,
      (line) => (may && screen.ui.editing === line.id ? slipField(screen, line) : slip(screen, line, may)),
    )}
  </ul>`;
}

function slip(screen: Screen, line: Line, may: boolean): TemplateResult {
  const { words, say, send } = screen;
  const { id, text } = line;
  const merge = (merged: string, was: string, merges: readonly string[]) =>
    send({ type: 'item.edit', item: id, text: merged, was, merges });
  return html`<li class="slip">
    <span class="words" dir="auto">${text}</span>
    <span class="tag">${tagOf(screen, line)}${enteredMark(screen, line.by === '')}</span>
    ${
      may
        ? html`<span class="acts"
            ><button
              class="btn quiet sq"
              aria-label="${say(words.actions.edit)}: ${text}"
              @click=${() => beginWriting(screen, id, line)}
            >
              ${icon('pen')}</button
            ><button
              class="btn quiet sq"
              aria-label="${say(words.actions.remove)}: ${text}"
              @click=${() => send({ type: 'item.remove', item: id, was: text })}
            >
              ${icon('cross')}
            </button></span
          >`
        : nothing
    }
    ${settleView(screen, line, { key: id, max: LIMITS.item, merge }, may)}
  </li>`;
}

function slipField(screen: Screen, line: Line): TemplateResult {
  const { words, say, send } = screen;
  const { id } = line;
  const choice =
    'level' in line
      ? kinds(
          say(words.interests.level),
          LEVELS.map((level) => [level, say(words.levels[level])]),
          line.level,
          (level) => void send({ type: 'item.edit', item: id, level }),
        )
      : kinds(
          say(words.commitment.means),
          MEANS.map((means) => [means, meansText(screen, means)]),
          line.means,
          (means) => void send({ type: 'item.edit', item: id, means }),
        );
  return html`<li class="slip">
    ${choice}
    ${writingView(screen, line, {
      key: id,
      label: say('level' in line ? words.interests.own : words.commitment.own),
      max: LIMITS.item,
      rows: 2,
      save: say(words.actions.done),
      take: (text, was) => send({ type: 'item.edit', item: id, text, was }),
    })}
  </li>`;
}

/** Whose interest, or what kind of contribution: a button each, large enough for a thumb. */
function kinds<K extends string>(
  label: string,
  options: readonly (readonly [K, string])[],
  chosen: K,
  choose: (kind: K) => void,
): TemplateResult {
  return html`<span class="kinds" role="group" aria-label=${label}
    >${options.map(
      ([kind, name]) =>
        html`<button class="btn" aria-pressed=${kind === chosen ? 'true' : 'false'} @click=${() => choose(kind)}>
          ${name}
        </button>`,
    )}</span
  >`;
}

function tagOf(screen: Screen, line: Line): string {
  return 'level' in line ? screen.say(screen.words.levels[line.level]) : meansText(screen, line.means);
}
