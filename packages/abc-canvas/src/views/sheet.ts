import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon, initials, nameOf, token } from '@werkvorm/kit';
import type { PartnerView } from '../abc-canvas.types.ts';
import { notesOf, type Note } from '../notes.ts';
import { ambitionView } from './ambition.ts';
import { linesRead } from './lines.ts';
import { bar, beam, dots, enteredMark, numbers } from './marks.ts';
import { marginView } from './margin.ts';
import { rowFields } from './row.ts';
import { isWritable, openRow, partnerIndex, type Screen } from './screen.ts';

/** The sheet: A on top, a row for each partner below, and the notes in its margin. */
export function sheetView(screen: Screen): TemplateResult {
  const notes = notesOf(screen);
  return html`<div class="leaf">
    <div class="paper" part="sheet">
      ${ambitionView(screen, notes)} ${tableView(screen, notes)}
      <p class="foot small soft">${footText(screen)}</p>
    </div>
    ${marginView(screen, notes)}
  </div>`;
}

function footText({ view, words, say }: Screen): string {
  return [
    say(words.sheet.photo),
    say(words.sheet.partners, { count: view.partners.length }),
    say(words.sheet.people, { count: view.people.length }),
  ].join(' · ');
}

function tableView(screen: Screen, notes: readonly Note[]): TemplateResult {
  const { view, words, say } = screen;
  if (!view.partners.length) return html`<p class="soft">${say(words.board.none)}</p>`;
  const open = openRow(screen);
  return html`<div class="mx" role="table" aria-label=${say(words.board.label)}>
    ${headRow(screen, notes)}
    ${repeat(
      view.partners,
      ({ id }) => id,
      (partner) => html`${rowOf(screen, partner, notes)}${open === partner ? openCell(screen, partner) : nothing}`,
    )}
    ${togetherRow(screen, notes)}
  </div>`;
}

function headRow(screen: Screen, notes: readonly Note[]): TemplateResult {
  const { words, say } = screen;
  const letter = (sign: string) => html`<span class="ltr words" aria-hidden="true">${sign}</span>`;
  return html`<div class="cr th" role="row">
    <div role="columnheader"><span class="vh">${say(words.sheet.partner)}</span></div>
    <div role="columnheader">
      ${letter('B')}<span
        ><b class="words">${say(words.interests.name)}</b
        ><span class="small soft">${say(words.interests.question)}</span></span
      >${numbers(screen, notes, 'interests', '')}
    </div>
    <div role="columnheader">
      ${letter('C')}<span
        ><b class="words">${say(words.commitment.name)}</b
        ><span class="small soft">${say(words.commitment.question)}</span></span
      >
    </div>
    <div role="columnheader" class="hbh small" title=${say(words.beam.key)}>
      <span>${say(words.sheet.get)}</span><span>${say(words.sheet.bring)}</span>
    </div>
    <div role="columnheader" class="small">${say(words.board.own)}</div>
  </div>`;
}

function rowOf(screen: Screen, partner: PartnerView, notes: readonly Note[]): TemplateResult {
  const { words, role, say } = screen;
  const { id, hidden, interests, commitments, mine, ownership, gets, brings, entered } = partner;
  const { view } = screen;
  const label = say(words.interests.name);
  return html`<div class="cr ${mine ? 'mine' : ''}" role="row" data-partner=${id}>
    ${whoCell(screen, partner)}
    <div class="b" role="cell" data-l="B, ${label}">
      ${
        hidden
          ? html`${interests.length ? linesRead(screen, interests, nothing) : nothing}<span class="mt0"
                >${icon('lock')}${say(words.tray.hidden)}</span
              >`
          : linesRead(screen, interests, html`<span class="small soft">${say(words.interests.none)}</span>`)
      }${numbers(screen, notes, 'interests', id)}
    </div>
    <div class="c" role="cell" data-l="C, ${say(words.commitment.name)}">
      ${linesRead(
        screen,
        commitments,
        view.phase === 'commitment' && role !== 'observer'
          ? html`<span class="mt0">${say(words.commitment.missing)}</span>`
          : html`<span class="small soft">${say(words.commitment.none)}</span>`,
      )}${numbers(screen, notes, 'commitment', id)}
    </div>
    <div class="hb" role="cell">${beam(screen, gets, brings)}</div>
    <div class="own" role="cell">
      ${dots(screen, ownership, say(words.board.own))}${enteredMark(screen, entered.includes('ownership'))}
    </div>
  </div>`;
}

function whoCell(screen: Screen, partner: PartnerView): TemplateResult {
  const { view, words, say } = screen;
  const { id, name, about, mandate, mine, people, present, alone, entered } = partner;
  return html`<div class="who" role="rowheader">
    ${token(partnerIndex(screen, id), initials(name))}
    <span>
      <b class="words" dir="auto">${name}</b>${mine ? html`<span class="you">, ${say(words.you)}</span>` : nothing}
      ${about ? html`<span class="small soft" dir="auto">${about}</span>` : nothing}
      ${alone || !people.length ? nothing : html`<span class="small soft names" dir="auto">${people.map((one) => nameOf(view, one)).join(', ')}</span>`}
      ${present ? nothing : html`<span class="small soft">${say(words.board.away)}</span>`}
      ${
        mandate
          ? html`<span class="mdt small"
              >${say(words.mandates[mandate])}${enteredMark(screen, entered.includes('mandate'))}</span
            >`
          : nothing
      }
      ${mine ? rowButton(screen, partner) : nothing}
    </span>
    ${mine ? nothing : rowButton(screen, partner)}
  </div>`;
}

/** Opens the row, or shuts it. */
export function rowButton(screen: Screen, partner: PartnerView): TemplateResult | typeof nothing {
  const { view, words, say, show, role } = screen;
  if (!isWritable(screen, partner) || view.phase === 'closed') return nothing;
  const { id, name } = partner;
  const open = openRow(screen)?.id === id;
  const label = open ? `${name}: ${say(words.row.shut)}` : say(words.row.fillFor, { name });
  return html`<button
    class="btn fill ${role === 'facilitator' ? 'quiet sq' : ''}"
    part="fill"
    aria-expanded=${open ? 'true' : 'false'}
    aria-label=${label}
    @click=${() => show({ row: open ? 'none' : id, editing: '', was: '' })}
  >
    ${icon(open ? 'ok' : 'pen')}${role === 'facilitator' ? nothing : say(open ? words.row.shut : words.row.fill)}
  </button>`;
}

function openCell(screen: Screen, partner: PartnerView): TemplateResult | typeof nothing {
  if (!isWritable(screen, partner) || screen.view.phase === 'closed') return nothing;
  return html`<div class="opened" role="row"><div role="cell">${rowFields(screen, partner)}</div></div>`;
}

/** All partners together: the last line of the sheet. */
function togetherRow(screen: Screen, notes: readonly Note[]): TemplateResult {
  const { view, words, say } = screen;
  const { gets, brings } = view.totals;
  return html`<div class="cr tot" role="row">
    <div role="rowheader"><b>${say(words.sheet.together)}</b></div>
    <div class="num b" role="cell">
      ${gets === null ? say(words.tray.hidden) : say(words.sheet.gets, { count: gets })}
    </div>
    <div class="num c" role="cell">
      ${say(words.sheet.brings, { count: brings })}${numbers(screen, notes, 'commitment', '')}
    </div>
    <div class="hb" role="cell">${bar(screen, gets, brings)}</div>
    <div class="own" role="cell">${dots(screen, view.ownership.median, say(words.ambition.ownership))}</div>
  </div>`;
}
