/** Where the middle of something lies on the sheet, and how large it is, px. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Parts of the way: until here the backs turn to their edge, until there the faces up; then they walk. */
const EDGE_ON = 0.2;
const FACE_UP = 0.4;
/** Ms of the cross-fade for those who asked for less motion. */
const FADE = 260;

const spotOf = (element: HTMLElement): Spot => ({
  x: element.offsetLeft + element.offsetWidth / 2,
  y: element.offsetTop + element.offsetHeight / 2,
  width: element.offsetWidth,
  height: element.offsetHeight,
});

const byX = (a: Spot, b: Spot): number => a.x - b.x || a.y - b.y;

/**
 * The reveal: the cards that lay face down all turn at once and walk to their places. None begins before another, and
 * which card becomes which marker goes by where they lie, so nothing tells who laid a place first. Where they stood
 * before, and the ways, appear last. Less motion: a cross-fade.
 */
export class Unfolding {
  #backs: readonly Spot[] = [];

  /** Before a render: remembers the cards that lie face down now, in layout px, which no scaled slide changes. */
  watch(root: ParentNode): void {
    this.#backs = [...root.querySelectorAll<HTMLElement>('.backs > .back:not(.none)')].map(spotOf).sort(byX);
  }

  /** After it: the places lie open. Plays once, and only when there were cards to turn. */
  play(stage: HTMLElement): void {
    const backs = this.#backs;
    this.#backs = [];
    if (!backs.length) return;
    const look = getComputedStyle(stage);
    const duration = parseFloat(look.getPropertyValue('--_wv-t3')) || 0;
    if (!duration) return void stage.animate({ opacity: [0, 1] }, { duration: FADE });
    const easing = look.getPropertyValue('--_wv-settle').trim() || 'ease-out';
    const own = { x: stage.offsetLeft, y: stage.offsetTop };
    const cards = backs.map((back) => ({ ...back, x: back.x - own.x, y: back.y - own.y }));
    turnBacks(stage, cards, duration * EDGE_ON);
    const tokens = [...stage.querySelectorAll<HTMLElement>('.lay > li')].map((token) => ({ token, ...spotOf(token) }));
    tokens.sort(byX).forEach(({ token, x, y }, index) => {
      const from = cards[Math.floor((index * cards.length) / tokens.length)]!;
      const there = `translate(${from.x - x}px,${from.y - y}px)`;
      const walk: Keyframe[] = [
        { transform: `${there} scaleX(0)` },
        { transform: `${there} scaleX(0)`, offset: EDGE_ON },
        { transform: `${there} scaleX(1)`, offset: FACE_UP, easing },
        { transform: 'translate(0,0) scaleX(1)' },
      ];
      token.animate(walk, { duration });
    });
    appear(stage, '.drawing > :is(.s, .hill)', duration * EDGE_ON);
    appear(stage, '.drawing > :is(.stem, .trace, .link, .mirror, .flow, .flow-name, .round-name)', duration);
  }
}

/** The backs themselves, which the render has taken away, turn to their edge. */
function turnBacks(stage: HTMLElement, cards: readonly Spot[], duration: number): void {
  const layer = stage.ownerDocument.createElement('div');
  layer.className = 'unfolding';
  layer.ariaHidden = 'true';
  for (const { x, y, width, height } of cards) {
    const back = stage.ownerDocument.createElement('span');
    back.className = 'back';
    back.style.cssText = `left:${x - width / 2}px;top:${y - height / 2}px;width:${width}px;height:${height}px`;
    layer.append(back);
  }
  stage.append(layer);
  const turns = [...layer.children].map((back) => back.animate({ transform: ['none', 'scaleX(0)'] }, { duration }));
  void Promise.allSettled(turns.map(({ finished }) => finished)).then(() => layer.remove());
}

function appear(stage: HTMLElement, selector: string, delay: number): void {
  for (const part of stage.querySelectorAll(selector))
    part.animate({ opacity: [0, 1] }, { duration: FADE, delay, fill: 'backwards' });
}
