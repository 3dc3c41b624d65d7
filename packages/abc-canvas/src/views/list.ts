import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon, initials, nameOf, token } from '@werkvorm/kit';
import type { PartnerView } from '../abc-canvas.types.ts';
import { notesOf } from '../notes.ts';
import { ambitionView } from './ambition.ts';
import { linesRead } from './lines.ts';
import { beam, dots, numbers } from './marks.ts';
import { marginView } from './margin.ts';
import { rowFields } from './row.ts';
import { isWritable, openRow, partnerIndex, type Screen } from './screen.ts';
import { rowButton } from './sheet.ts';

/** The list twin: A, and partner after partner, the own row first and open for writing. */
export function listView(screen: Screen): TemplateResult {
  const { view, words, say } = screen;
  const notes = notesOf(screen);
  const own = view.partners.filter(({ mine }) => mine);
  const partners = [...own, ...view.partners.filter(({ mine }) => !mine)];
  // One thing at a time: whoever writes in their own row has it first, and A once A is written.
  const [first, rest] = own.length && view.phase !== 'ambition' ? [own, partners.slice(own.length)] : [[], partners];
  const list = (rows: readonly PartnerView[]) =>
    rows.length
      ? html`<ul class="clist" part="list">
          ${repeat(
            rows,
            ({ id }) => id,
            (partner) => itemOf(screen, partner, notes),
          )}
        </ul>`
      : nothing;
  return html`<div class="twin">
    ${list(first)} ${ambitionView(screen, notes)}
    ${partners.length ? nothing : html`<p class="soft none">${say(words.board.none)}</p>`} ${list(rest)}
    ${marginView(screen, notes)}
    <p class="foot small soft">${say(words.sheet.photo)}</p>
  </div>`;
}

function itemOf(screen: Screen, partner: PartnerView, notes: Parameters<typeof numbers>[1]): TemplateResult {
  const { words, say, view } = screen;
  const { id, name, mine, gets, brings, hidden, interests, commitments } = partner;
  const open = openRow(screen)?.id === id;
  const writes = open && isWritable(screen, partner) && view.phase !== 'closed';
  const none = (text: string) => html`<span class="soft">${text}</span>`;
  return html`<li class="cp ${mine ? 'mine' : ''}" data-partner=${id}>
    <div class="lead">
      ${token(partnerIndex(screen, id), initials(name))}
      <span>
        <b class="words" dir="auto">${name}</b>${mine ? html`<span class="you">, ${say(words.you)}</span>` : nothing}
        <span class="small soft"
          >${gets === null ? say(words.beam.hidden, { brings }) : say(words.sheet.balance, { gets, brings })}</span
        >
      </span>
    </div>
    ${
      writes
        ? rowFields(screen, partner)
        : html`<dl>
            <dt><span aria-hidden="true">B</span><span class="vh">${say(words.interests.name)}</span></dt>
            <dd>
              ${hidden ? html`<span class="tag">${icon('lock')}${say(words.tray.hidden)}</span>` : nothing}
              ${hidden && !interests.length ? nothing : linesRead(screen, interests, none(say(words.interests.none)))}
              ${numbers(screen, notes, 'interests', id)}
            </dd>
            <dt><span aria-hidden="true">C</span><span class="vh">${say(words.commitment.name)}</span></dt>
            <dd>
              ${linesRead(screen, commitments, none(say(words.commitment.none)))}
              ${numbers(screen, notes, 'commitment', id)}
            </dd>
          </dl>`
    }
    <span class="does">${rowButton(screen, partner)}${readButton(screen, partner, open)}</span>
    ${open && !writes ? moreOf(screen, partner) : nothing}
  </li>`;
}

function readButton(screen: Screen, partner: PartnerView, open: boolean): TemplateResult | typeof nothing {
  const { words, say, show, role } = screen;
  if (role === 'observer' || isWritable(screen, partner)) return nothing;
  const { id, name } = partner;
  return html`<button
    class="btn"
    aria-expanded=${open ? 'true' : 'false'}
    aria-label=${say(words.row.readOf, { name })}
    @click=${() => show({ row: open ? '' : id })}
  >
    ${say(open ? words.row.shut : words.row.read)}
  </button>`;
}

/** What the sheet says of a partner besides its lines. */
function moreOf(screen: Screen, partner: PartnerView): TemplateResult {
  const { view, words, say } = screen;
  const { about, mandate, meaning, people, ownership, gets, brings } = partner;
  return html`<div class="of">
    <p class="soft">
      ${[about, mandate ? say(words.mandates[mandate]) : '', people.map((one) => nameOf(view, one)).join(', ')].filter(Boolean).join(' · ')}
    </p>
    <p class="line">${dots(screen, ownership, say(words.board.own))} ${beam(screen, gets, brings)}</p>
    ${meaning.text ? html`<p class="said" dir="auto">${meaning.text}</p>` : nothing}
  </div>`;
}
