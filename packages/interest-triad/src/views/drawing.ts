import { html, nothing, svg, type TemplateResult } from 'lit';
import { organisationToken } from '@werkvorm/kit';
import { layoutSmallTriad, type Disc, type DrawnLink, type TriadLayout } from '../interest-triad.layout.ts';
import type { Links } from '../interest-triad.types.ts';
import { linksText, shapeOf, type Screen } from './screen.ts';

/** A link: its line, and the edges of the measurement before. */
export function linkLines({ from, to, strength, width, edges, outside }: DrawnLink): unknown {
  const kind = strength === null ? 'undrawn' : strength === 0 ? 'dotted' : '';
  return svg`<path class="tie ${kind}" stroke-width=${width} d="M${from.x} ${from.y}L${to.x} ${to.y}"></path>
    ${edges.map(
      (edge) =>
        svg`<path class="former ${outside ? 'outside' : 'inside'}" d="M${edge.from.x} ${edge.from.y}L${edge.to.x} ${edge.to.y}"></path>`,
    )}`;
}

/** The disc of a point; the network carries the deepest tone. */
export function disc({ name, x, y, r }: Disc): unknown {
  return svg`<circle class="point ${name === 'network' ? 'ring-3' : name === 'organisation' ? 'ring-1' : 'own'}" cx=${x} cy=${y} r=${r}></circle>`;
}

/** The shape of an organisation in a box of that size, around a place. */
export function shapeAt(index: number, x: number, y: number, size: number): unknown {
  const { shape, fill } = organisationToken(index);
  const scale = size / 40;
  return svg`<path class="s c${fill + 1}" transform="translate(${x - size / 2} ${y - size / 2}) scale(${scale})" d=${shape}></path>`;
}

/** A small triad: the whole picture in one glance. Its words stand beside it, or are its name. */
export function smallTriad(
  screen: Screen,
  person: string,
  links: Links,
  before: Links | null,
  label = true,
): TemplateResult {
  const layout = layoutSmallTriad(links, before, screen.dir);
  const { name } = shapeOf(screen.view, person);
  const text = screen.say(screen.words.link.triad, { name, links: linksText(screen, links) });
  return html`<svg
    class="tri"
    viewBox="0 0 ${layout.width} ${layout.height}"
    role=${label ? 'img' : nothing}
    aria-label=${label ? text : nothing}
    aria-hidden=${label ? nothing : 'true'}
  >
    ${smallParts(screen, person, layout)}
  </svg>`;
}

function smallParts({ view, words, say }: Screen, person: string, layout: TriadLayout): unknown {
  const letter: { readonly [name: string]: string } = {
    network: say(words.points.networkLetter),
    organisation: say(words.points.organisationLetter),
  };
  return svg`${layout.links.map(linkLines)}
    ${layout.discs.map((one) =>
      one.name === 'person'
        ? svg`${disc(one)}${shapeAt(shapeOf(view, person).index, one.x, one.y, one.r * 1.25)}`
        : svg`${disc(one)}<text class="letter" x=${one.x} y=${one.y + 6}>${letter[one.name]}</text>`,
    )}`;
}

/** The form itself, without anybody in it: for empty screens. */
export function emptyTriad({ words, say, dir }: Pick<Screen, 'words' | 'say' | 'dir'>): TemplateResult {
  const none = { personOrg: 0, personNetwork: 0, orgNetwork: 0 } as const;
  const layout = layoutSmallTriad(none, null, dir);
  return html`<svg class="tri empty" viewBox="0 0 ${layout.width} ${layout.height}" aria-hidden="true">
    ${layout.links.map(linkLines)}
    ${layout.discs.map((one) =>
      one.name === 'person'
        ? svg`${disc(one)}${shapeAt(5, one.x, one.y, one.r * 1.25)}`
        : svg`${disc(one)}<text class="letter" x=${one.x} y=${one.y + 6}>${say(one.name === 'network' ? words.points.networkLetter : words.points.organisationLetter)}</text>`,
    )}
  </svg>`;
}

/** Width and word of a strength as five bars: the meter of the list. */
export function meter(strength: number | null): TemplateResult {
  return html`<span class="meter" aria-hidden="true"
    >${[1, 2, 3, 4].map((bar) => html`<i class="h${bar - 1} ${strength !== null && bar <= strength ? 'f' : ''}"></i>`)}</span
  >`;
}
