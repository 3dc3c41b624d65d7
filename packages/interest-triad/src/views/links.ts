import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon, refusalNote } from '@werkvorm/kit';
import { LINK_WIDTHS } from '../interest-triad.layout.ts';
import { STRENGTHS, type Link, type Strength } from '../interest-triad.types.ts';
import { smallTriad } from './drawing.ts';
import { canDraw, enter, linkName, linksAt, shownIndex, strengthName, type Screen, type Sight } from './screen.ts';

/** The links in the order in which they are asked. */
const ASKED: readonly Link[] = ['personNetwork', 'personOrg', 'orgNetwork'];

/** The list twin of the triangle: one question per link, its answers as radio buttons, the last time marked. */
export function linksView(screen: Screen, sight: Sight): TemplateResult {
  const links = askedOf(sight);
  const asked = screen.narrow
    ? links.filter((link, at) => link === screen.ui.link || (at === 0 && !links.includes(screen.ui.link)))
    : links;
  return html`<div class="ask" part="links">
    ${screen.narrow ? smallNow(screen, sight) : nothing} ${asked.map((link) => question(screen, sight, link))}
    ${refusalNote(screen.refused, 'link.set', 'triad.share')}
    ${screen.narrow ? nextLink(screen, sight, asked[0]!) : nothing}
  </div>`;
}

/** Without an organisation only one link can be drawn. */
export function askedOf({ person }: Sight): readonly Link[] {
  return person.organisation ? ASKED : ['personNetwork'];
}

function smallNow(screen: Screen, sight: Sight): TemplateResult {
  const { links, before } = linksAt(sight.triad, shownIndex(screen));
  return smallTriad(screen, sight.person.id, links, before);
}

function question(screen: Screen, sight: Sight, link: Link): TemplateResult {
  const { words, say, role } = screen;
  const { links, before } = linksAt(sight.triad, shownIndex(screen));
  const can = canDraw(screen, sight);
  const { name } = sight.person;
  const text =
    role === 'participant' ? say(words.ask[link]) : say(words.ask.of, { link: linkName(screen, link), name });
  return html`<fieldset class="opts" data-link=${link} ?disabled=${!can}>
    <legend>${text}</legend>
    ${STRENGTHS.map((strength) => option(screen, link, strength, links[link], before?.[link] ?? null))}
  </fieldset>`;
}

function option(
  screen: Screen,
  link: Link,
  strength: Strength,
  now: Strength | null,
  was: Strength | null,
): TemplateResult {
  const { words, say } = screen;
  return html`<label class="opt ${now === strength ? 'on' : ''}">
    <input
      class="vh"
      type="radio"
      name=${link}
      value=${strength}
      .checked=${live(now === strength)}
      @change=${() => enter(screen, { type: 'link.set', link, strength })}
    />
    ${sample(strength)}<span>${strengthName(screen, strength)}</span>
    ${was === strength ? html`<span class="was soft small">${say(words.link.lastTime)}</span>` : nothing}
    ${now === strength ? icon('ok') : nothing}
  </label>`;
}

/** How wide the link would be. */
function sample(strength: Strength): TemplateResult {
  return html`<svg class="sample" viewBox="0 0 56 20" aria-hidden="true">
    <path class="tie ${strength === 0 ? 'dotted' : ''}" stroke-width=${LINK_WIDTHS[strength] * 0.9} d="M2 10H54"></path>
  </svg>`;
}

function nextLink(screen: Screen, sight: Sight, link: Link): TemplateResult {
  const { words, say, show } = screen;
  const links = askedOf(sight);
  const next = links[links.indexOf(link) + 1];
  const what = !next
    ? words.ask.nextMandate
    : { personOrg: words.ask.nextOrg, personNetwork: words.ask.nextNetwork, orgNetwork: words.ask.nextOrgNetwork }[
        next
      ];
  return html`<button
    class="btn go wide next"
    @click=${() => show(next ? { link: next } : { step: 'mandate', link: ASKED[0] })}
  >
    ${say(words.own.next, { what: say(what) })}${icon('in', true)}
  </button>`;
}
