import { html, nothing, svg, type TemplateResult } from 'lit';
import { organisationToken } from '@werkvorm/kit';
import { spotOf } from '../commitment-walk.layout.ts';
import { MARKERS } from '../commitment-walk.types.ts';
import type { Hill, Label, Token, WalkLayout } from '../layout/types.ts';

/** Everything of the stage that is looked at and not touched: line, ground, rings, ways; in a crowd the people too. */
export function drawingView(
  layout: WalkLayout,
  drawn: readonly Token[],
  current: string,
  past: string,
  lanes: readonly string[],
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
    ${shapesView(drawn)}
    ${layout.flows.map(({ d, label }) => svg`<path class="flow" d=${d}></path>${words(label, 'flow-name')}`)}
    ${layout.ticks.map(({ label }) => (label ? words(label, 'tick-name') : nothing))}
    ${layout.ends.map((label) => words(label, 'end-name'))} ${laneNames(layout, lanes)}
    ${layout.hills.slice(0, 1).map(({ label }) => roundName(label, current, 'now'))}
    ${mirror ? roundName(mirror.label, past, '') : nothing}
  </svg>`;
}

/** Puts a drawing of 40 × 40 with its middle on a point. */
export function inBox(x: number, y: number, size: number): string {
  return `translate(${x - size / 2} ${y - size / 2}) scale(${size / 40})`;
}

/** A crowd as one path for each organisation: hundreds of elements would cost time in each frame of a drag above them. */
function shapesView(drawn: readonly Token[]): readonly TemplateResult[] {
  const groups = new Map<string, { readonly first: Token; d: string }>();
  for (const token of drawn) {
    const key = `${token.organisation} ${token.marker} ${token.size}`;
    const group = groups.get(key) ?? { first: token, d: '' };
    group.d += shapeAt(organisationToken(token.organisation).shape, token.x, token.y, token.size);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ first: { organisation, marker, size }, d }) => {
    const name = `s c${organisationToken(organisation).fill + 1} ${marker === 'organisation' ? 'org' : ''}`;
    return svg`<path class=${name} d=${d} stroke-width=${(1.6 * size) / 40}></path>`;
  });
}

/** How many numbers a command takes, and which of them are coordinates: x, y or neither. */
const COORDINATES: { readonly [command: string]: string } = {
  M: 'xy',
  L: 'xy',
  H: 'x',
  V: 'y',
  Q: 'xyxy',
  C: 'xyxyxy',
  A: 'ss   xy',
  Z: '',
};

/** A shape of 40 × 40 with its middle on a point, as path data of the stage. */
function shapeAt(path: string, x: number, y: number, size: number): string {
  const scale = size / 40;
  const round = (value: number) => Math.round(value * 100) / 100;
  return path.replace(/([A-Z])([^A-Z]*)/g, (_, command: string, rest: string) => {
    const kinds = COORDINATES[command] ?? '';
    const numbers = (rest.match(/-?[\d.]+/g) ?? []).map((text, index) => {
      const kind = kinds[index % kinds.length];
      const value = Number(text);
      if (kind === 'x') return round(x + (value - 20) * scale);
      if (kind === 'y') return round(y + (value - 20) * scale);
      return kind === 's' ? round(value * scale) : value;
    });
    return command + numbers.join(' ');
  });
}

/** Which lane is whose: under the low end of each. */
function laneNames(layout: WalkLayout, names: readonly string[]): readonly TemplateResult[] {
  const { upright, frame, dir } = layout;
  if (frame.lanes.length < 2) return [];
  return names.map((name, lane) => {
    const { x, y } = spotOf(layout, { along: 0, across: null }, MARKERS[lane]!);
    // Upright the line goes on a little below its low end; a long name stays on the stage.
    const half = name.length * 3.6;
    const at = upright ? Math.max(half, Math.min(layout.width - half, x)) : x;
    const anchor = upright ? 'middle' : dir === 'rtl' ? 'end' : 'start';
    return svg`<text class="lane-name" x=${at} y=${y + (upright ? 46 : 22)} font-size="13" text-anchor=${anchor}>${name}</text>`;
  });
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
