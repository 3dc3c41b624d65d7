import { html, nothing, svg, type TemplateResult } from 'lit';
import { initials, pips, tokenTouch } from '@werkvorm/kit';
import type { Disc, DrawnLink, TriadLayout } from '../interest-triad.layout.ts';
import { type Link, type Links, type Strength } from '../interest-triad.types.ts';
import { disc, linkLines, shapeAt } from './drawing.ts';
import { linkName, linksText, personIndex, strengthName, wasText, type Screen, type Sight } from './screen.ts';

/** The stage: one triad, large, and what is in the hand. */
export interface Stage {
  readonly layout: TriadLayout;
  readonly sight: Sight;
  readonly links: Links;
  readonly before: Links | null;
  readonly lifted: { readonly link: Link; readonly strength: Strength | null } | null;
  readonly can: boolean;
  tabindex(link: string): 0 | -1;
}

/** One person large: a drawing beneath, the labels of the links as HTML on top. */
export function stageView(screen: Screen, stage: Stage): TemplateResult {
  const { layout, sight, links } = stage;
  const { width, height } = layout;
  const text = screen.say(screen.words.link.triad, { name: sight.person.name, links: linksText(screen, links) });
  return html`<div class="stage" part="stage" .style=${`inline-size:${width}px;block-size:${height}px`}>
    <svg class="drawing" viewBox="0 0 ${width} ${height}" role="img" aria-label=${text}>
      ${layout.links.map(linkLines)} ${layout.discs.map((one) => pointView(screen, sight, one))}
    </svg>
    <ul class="ties" aria-label=${text}>
      ${layout.links.map((link) => labelView(screen, stage, link))}
    </ul>
  </div>`;
}

function pointView(screen: Screen, { person }: Sight, one: Disc): unknown {
  const { view, words, say } = screen;
  const { x, y, r, name } = one;
  const index = personIndex(view, person.id);
  const size = r * 0.72;
  const label = {
    network: say(words.points.network),
    person: person.name,
    organisation: person.organisation || say(words.points.organisation),
  }[name];
  const inside = {
    network: networkShapes(screen, one),
    person: svg`${shapeAt(index, x, y - r * 0.18, size)}<text class="ini" x=${x} y=${y - r * 0.08}>${initials(person.name)}</text>`,
    organisation: person.organisation ? shapeAt(index, x, y - r * 0.18, size) : nothing,
  }[name];
  return svg`${disc(one)}${inside}<text class="name" x=${x} y=${y + r * 0.58} dir="auto">${shorten(label, r)}</text>`;
}

/** The organisations of the network, around its middle. */
function networkShapes({ view }: Screen, { x, y, r }: Disc): unknown {
  const indexes = [...new Set(view.people.map(({ id }) => personIndex(view, id)))].slice(0, 6);
  if (indexes.length < 2) return nothing;
  return indexes.map((index, at) => {
    const turn = (at / indexes.length) * 2 * Math.PI - Math.PI / 2;
    return shapeAt(index, x + Math.cos(turn) * r * 0.34, y - r * 0.2 + Math.sin(turn) * r * 0.34, r * 0.24);
  });
}

/** What fits in a disc; the whole name stands in the head and in the list. */
function shorten(text: string, r: number): string {
  const most = Math.max(5, Math.floor((r * 1.7) / 7.4));
  const letters = [...text];
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : text;
}

function labelView(screen: Screen, stage: Stage, { link, middle, strength: now }: DrawnLink): TemplateResult {
  const { words, say } = screen;
  const { layout, links, before, lifted, can } = stage;
  const { w, h } = layout.label!;
  const held = lifted?.link === link;
  const strength = held ? now : links[link];
  const was = wasText(screen, { ...links, [link]: strength }, before, link);
  const former = before?.[link] ?? null;
  const arrow = strength === null || former === null || former === strength ? '' : strength > former ? '▲ ' : '▼ ';
  const name = say(words.link.is, { link: linkName(screen, link), strength: strengthName(screen, strength) });
  return html`<li>
    <button
      class="card tie-label ${can ? 'can' : ''} ${held ? 'lifted' : ''}"
      part=${held ? 'link lifted' : 'link'}
      data-wv-token=${link}
      tabindex=${stage.tabindex(link)}
      aria-label="${name}${was ? `. ${was}` : ''}"
      aria-description=${can ? say(words.link.keys) : nothing}
      @touchmove=${tokenTouch}
      .style=${`left:${middle.x - w / 2}px;top:${middle.y - h / 2}px;inline-size:${w}px;block-size:${h}px`}
    >
      <span class="words">${strengthName(screen, strength)}</span>
      ${pips(strength ?? 0, 4)}
      ${was ? html`<span class="was"><span aria-hidden="true">${arrow}</span>${was}</span>` : nothing}
    </button>
  </li>`;
}
