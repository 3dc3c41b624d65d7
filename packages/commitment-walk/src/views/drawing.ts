import { html, nothing, svg, type TemplateResult } from 'lit';
import { organisationToken } from '@werkvorm/kit';
import type { Hill, Label, Token, WalkLayout } from '../layout/types.ts';

/** Everything of the stage that is looked at and not touched: line, ground, rings, ways; in a crowd the people too. */
export function drawingView(
  layout: WalkLayout,
  drawn: readonly Token[],
  current: string,
  past: string,
): TemplateResult {
  const { width, height, mirror } = layout;
  return html`<svg class="drawing" viewBox="0 0 ${width} ${height}" aria-hidden="true">
    ${layout.strata.map(({ d, tone }) => svg`<path class="stratum ring-${tone}" d=${d}></path>`)}
    ${mirror ? svg`<path class="mirror" d=${mirror.d}></path>` : nothing}
    ${layout.hills.map(({ d }) => svg`<path class="hill" part="hill" d=${d}></path>`)}
    ${layout.rings.map(({ cx, cy, rx, ry, tone }) => svg`<ellipse part="ring" class="ring ring-${tone}" cx=${cx} cy=${cy} rx=${rx} ry=${ry}></ellipse>`)}
    ${layout.rings.slice(-1).map(({ cx, cy }) => svg`<circle class="heart" cx=${cx} cy=${cy} r="4"></circle>`)}
    ${layout.ticks.map(({ d }) => svg`<path class="tick-mark" d=${d}></path>`)}
    ${layout.lines.map((d, lane) => svg`<path part="line" class="way ${lane && layout.mode !== 'plane' ? 'second' : ''}" d=${d}></path>`)}
    ${layout.links.map((d) => svg`<path class="link" d=${d}></path>`)}
    ${layout.traces.map(
      ({ x, y, size, organisation, d, head }) =>
        svg`<g class="trace" part="trace"><path class="arc" d=${d}></path><path class="head-of" d=${head}></path><path class="hollow" d=${organisationToken(organisation).shape} transform=${inBox(x, y, size)}></path></g>`,
    )}
    ${layout.tokens.map(({ stem }) => (stem ? svg`<path class="stem" d=${stem}></path>` : nothing))}
    ${drawn.map(shapeView)}
    ${layout.flows.map(({ d, label }) => svg`<path class="flow" d=${d}></path>${words(label, 'flow-name')}`)}
    ${layout.ticks.map(({ label }) => (label ? words(label, 'tick-name') : nothing))}
    ${layout.ends.map((label) => words(label, 'end-name'))}
    ${layout.hills.slice(0, 1).map(({ label }) => roundName(label, current, 'now'))}
    ${mirror ? roundName(mirror.label, past, '') : nothing}
  </svg>`;
}

/** Puts a drawing of 40 × 40 with its middle on a point. */
export function inBox(x: number, y: number, size: number): string {
  return `translate(${x - size / 2} ${y - size / 2}) scale(${size / 40})`;
}

function shapeView({ x, y, size, organisation, marker }: Token): TemplateResult {
  const { shape, fill } = organisationToken(organisation);
  return svg`<path class="s c${fill + 1} ${marker === 'organisation' ? 'org' : ''}" d=${shape} transform=${inBox(x, y, size)}></path>`;
}

function words({ lines, x, y, px, lineHeight, anchor }: Label, name: string): readonly TemplateResult[] {
  return lines.map(
    (line, index) =>
      svg`<text class=${name} x=${x} y=${y + index * lineHeight} font-size=${px} text-anchor=${anchor}>${line}</text>`,
  );
}

function roundName({ x, y, px, anchor }: Hill['label'], text: string, name: string) {
  if (!text) return nothing;
  return svg`<text class="round-name ${name}" x=${x} y=${y} font-size=${px} text-anchor=${anchor}>${text}</text>`;
}
