import { html, nothing, type TemplateResult } from 'lit';
import { icon, initials, token } from '@werkvorm/kit';
import type { PartnerView } from '../abc-canvas.types.ts';
import { partnerIndex, writerName, type Screen } from './screen.ts';

/** Who agrees with the ambition as it stands: a consent is asked of each partner that is here (work-forms §0.3). */
export function consentsView(screen: Screen): TemplateResult | typeof nothing {
  const { view, words, say } = screen;
  const { partners, ambition } = view;
  if (!partners.length) return nothing;
  const count = partners.filter(({ consented }) => consented).length;
  return html`<div class="consents" part="consents">
    <h4>${say(words.row.consents, { count, of: partners.length })}</h4>
    <ul>
      ${partners.map((partner) => consentOf(screen, partner))}
    </ul>
    ${ambition.locked ? nothing : ownConsent(screen)}
  </div>`;
}

function consentOf(screen: Screen, partner: PartnerView): TemplateResult {
  const { view, words, role, locked, say, send } = screen;
  const { id, name, consented } = partner;
  const { version, consents, locked: isBeacon } = view.ambition;
  const entered = consents.some((consent) => consent.partner === id && consent.entered);
  const shape = html`${token(partnerIndex(screen, id), initials(name))}${consented ? icon('ok') : nothing}`;
  const state = `${name}: ${say(consented ? words.row.agreed : words.row.notYet)}${entered ? `, ${say(words.board.entered)}` : ''}`;
  const enters = role === 'facilitator' && !locked && !isBeacon && view.may.own;
  const change = () =>
    send(consented ? { type: 'consent.withdraw', partner: id } : { type: 'consent.give', partner: id, version });
  return html`<li class=${consented ? 'yes' : ''}>
    ${
      enters
        ? html`<button
            class="btn quiet chip"
            aria-pressed=${consented ? 'true' : 'false'}
            title=${state}
            @click=${change}
          >
            ${shape}<span class="vh">${say(words.row.agreedOf, { name })}</span>
          </button>`
        : html`<span class="chip" title=${state}>${shape}<span class="vh">${state}</span></span>`
    }
  </li>`;
}

/** The answer of one's own partner. */
function ownConsent(screen: Screen): TemplateResult | typeof nothing {
  const { view, words, locked, say, send } = screen;
  const own = view.partners.find(({ mine }) => mine);
  if (!own || locked || !view.may.own) return nothing;
  const { version } = view.ambition;
  return html`<div class="line">
    <span>${say(words.row.consent)}</span>
    ${
      own.consented
        ? html`<span class="tag">${icon('ok')}${say(words.row.agreed)}</span
            ><button class="btn quiet" part="withdraw" @click=${() => send({ type: 'consent.withdraw' })}>
              ${say(words.row.withdraw)}
            </button>`
        : html`<button class="btn" part="consent" @click=${() => send({ type: 'consent.give', version })}>
            ${icon('ok')}${say(words.row.agree)}
          </button>`
    }
  </div>`;
}

/** How the ambition and the group came here: versions, beacons, and every step back with its reason. */
export function wayView(screen: Screen): TemplateResult | typeof nothing {
  const { view, words, locale, say } = screen;
  const { versions, beacons } = view.ambition;
  const back = view.path.filter(({ reason }) => reason);
  if (versions.length < 2 && !beacons.length && !back.length) return nothing;
  const day = (at: number) => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(at);
  return html`<details class="way noprint">
    <summary class="small">${say(words.ambition.versions, { count: versions.length })}</summary>
    <ol>
      ${versions.map(
        ({ version, text, by }) =>
          html`<li>
            <span class="small soft">${say(words.ambition.version, { version })}, ${writerName(screen, by)}</span>
            <span class="said" dir="auto">${text}</span>
          </li>`,
      )}
    </ol>
    ${beacons.map(
      ({ at, reopened }) =>
        html`<p class="small">
          ${icon('lock')}${say(words.board.beaconOf, { date: day(at) })}
          ${reopened ? html`<br />${say(words.board.reopened, { reason: reopened.reason })}` : nothing}
        </p>`,
    )}
    ${back.map(
      ({ to, reason }) =>
        html`<p class="small">
          ${icon('undo', true)}${say(words.board.back, { phase: say(words.phases[to]), reason })}
        </p>`,
    )}
  </details>`;
}
