/** The boards in other people's pages: a hostile theme, a sandboxed frame, a scaled slide. */
import { expect } from 'chai';
import { atRest } from '../packages/opportunity-circle/test/support/game.ts';
import { circleForm, one, settle, walkForm, type Tried } from './support/forms.ts';
import { open, type Framed } from './support/frames.ts';
import { engine, frames, keys, mouse, pointOf, touch, viewport } from './support/input.ts';

/** What of a form is looked at where. */
interface Hosted extends Tried {
  /** Stages that show all its kinds of parts. */
  readonly looks: readonly string[];
  /** A board whose tokens can be moved, such a token, and where on the stage it is let go (shares of its size). */
  readonly playable: () => unknown;
  readonly token: string;
  readonly drop: { readonly x: number; readonly y: number };
  /** What its exports say after the play of test/fixtures/sandboxed.ts. */
  readonly told: { readonly csv: string; readonly markdown: string };
}

const HOSTED: readonly Hosted[] = [
  {
    ...circleForm,
    looks: ['preparing', 'moving', 'finished'],
    playable: circleForm.boards['moving']!,
    token: '.stage .card.can',
    drop: { x: 0.5, y: 0.5 },
    told: { csv: 'bread', markdown: 'roses' },
  },
  {
    ...walkForm,
    looks: ['preparing', 'live', 'closed'],
    playable: walkForm.variants['live']!,
    token: '.stage .tk.can',
    drop: { x: 0.25, y: 0.5 },
    told: { csv: 'Person,Organisation', markdown: 'roses' },
  },
];

for (const form of HOSTED) {
  describe(`${form.name} in a hostile theme (${engine})`, () => {
    const looks = async (hostile: boolean, stage: string) => {
      const { board, page, frame } = await open('plain.html', form);
      board.style.cssText = 'display:block!important;width:760px!important';
      if (hostile) {
        const link = Object.assign(page.document.createElement('link'), {
          rel: 'stylesheet',
          href: '/test/fixtures/hostile.css',
        });
        page.document.head.append(link);
        await new Promise((resolve) => link.addEventListener('load', resolve));
      }
      await board.load({ ...form.boards, ...form.variants }[stage]!());
      await settle(board);
      await settle(board);
      // Right after a change of size tokens jump; from the next render on they glide. Both are looked at in that state.
      board.requestUpdate();
      await settle(board);
      const found: Record<string, string>[] = [];
      const names: string[] = [];
      for (const element of board.shadowRoot.querySelectorAll('.root, .root *')) {
        const style = page.getComputedStyle(element);
        const all: Record<string, string> = {};
        for (const property of style) all[property] = style.getPropertyValue(property);
        for (const pseudo of ['::before', '::after']) all[pseudo] = page.getComputedStyle(element, pseudo).content;
        found.push(all);
        names.push(`${element.localName}.${element.getAttribute('class')}`);
      }
      frame.remove();
      return { found, names };
    };

    for (const stage of form.looks) {
      it(`looks the same inside: ${stage}`, async function () {
        this.timeout(40_000);
        const clean = await looks(false, stage);
        const hostile = await looks(true, stage);
        expect(hostile.names).to.deep.equal(clean.names);
        const differences: string[] = [];
        clean.found.forEach((style, index) => {
          for (const name of Object.keys(style)) {
            const other = hostile.found[index]![name];
            if (style[name] !== other) differences.push(`${clean.names[index]} ${name}: ${style[name]} → ${other}`);
          }
        });
        expect(differences.slice(0, 12)).to.deep.equal([]);
      });
    }
  });

  describe(`${form.name} in a sandboxed frame (${engine})`, () => {
    it('runs from memory, says so, and can be exported', async () => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts');
      frame.style.cssText = 'width:800px;height:600px';
      frame.src = `/test/fixtures/sandboxed.html?form=${form.name}`;
      const answer = new Promise<MessageEvent>((resolve) => {
        addEventListener('message', (event) => event.source === frame.contentWindow && resolve(event));
      });
      document.body.append(frame);
      const { errors, codes, notice, made, saved, count } = (await answer).data;
      frame.remove();
      expect(errors).to.deep.equal([]);
      expect(codes).to.deep.equal(['storage.blocked']);
      expect(notice).to.match(/keeps nothing here/);
      expect(count).to.equal(2);
      expect(made.csv).to.include(form.told.csv);
      expect(made.markdown).to.include(form.told.markdown);
      expect(made.svg).to.include('<svg');
      expect(made.png).to.be.above(1000);
      expect(saved).to.include('"format":"werkvorm"');
    });
  });

  describe(`${form.name} in a slide of reveal.js (${engine})`, () => {
    interface Deck extends Window {
      ready?: boolean;
      passed: string[];
      Reveal: { slide(index: number): void; layout(): void; getScale(): number };
    }
    let framed: Framed;
    let deck: Deck;
    before(async () => {
      framed = await open('deck.html', form);
      deck = framed.page as unknown as Deck;
      while (!deck.ready) await frames(1);
    });
    after(async () => {
      framed.frame.remove();
      await viewport(800, 600);
    });
    beforeEach(async () => {
      deck.Reveal.slide(1);
      await framed.board.load(form.playable());
      await settle(framed.board);
      await settle(framed.board);
      deck.passed.length = 0;
    });
    const token = () => one(framed.board, form.token);
    const goal = () => {
      const stage = one(framed.board, '.stage');
      const { x, y } = form.drop;
      const box = stage.getBoundingClientRect();
      return { from: stage, dx: (x - 0.5) * box.width, dy: (y - 0.5) * box.height };
    };
    const moves = () => (framed.board.value as { readonly log: readonly unknown[] }).log.length;

    for (const [width, height] of [
      [1000, 760],
      [500, 420],
    ] as const) {
      it(`a token hangs under the pointer within a pixel at ${width} × ${height}`, async () => {
        await viewport(width, height);
        deck.Reveal.layout();
        await settle(framed.board);
        await atRest(token());
        expect(deck.Reveal.getScale()).to.be.below(0.8);
        const before = moves();
        const start = pointOf(token());
        const from = { x: Math.round(start.x), y: Math.round(start.y) };
        // On a busy machine a browser aims by the layout before the last one: press when the token is really under it.
        do {
          await mouse.move({ x: 2, y: 2 });
          await mouse.move(from);
          await frames(2);
        } while (!token().matches(':hover'));
        await mouse.down(from);
        await mouse.move({ x: from.x + 30, y: from.y + 12 }, { steps: 3 });
        const now = pointOf(token());
        expect(now.x - start.x).to.be.closeTo(30, 0.99);
        expect(now.y - start.y).to.be.closeTo(12, 0.99);
        await mouse.move(goal(), { steps: 3 });
        await mouse.up();
        await settle(framed.board);
        expect(moves()).to.equal(before + 1);
        expect(deck.passed).to.deep.equal([]);
      });
    }

    it('keeps the keys that move tokens; a clicker, and keys beside, turn the slide', async () => {
      token().focus();
      await keys.press('ArrowRight', 'ArrowLeft', 'Enter', 'ArrowUp', 'Escape', ' ', ' ');
      await settle(framed.board);
      expect(deck.passed).to.deep.equal([]);
      token().focus();
      await keys.press('PageDown');
      expect(deck.passed).to.deep.equal(['slidechanged']);
    });

    it('a finger moves a token without swiping; a swipe beside it turns the slide', async function () {
      if (!touch.supported) return this.skip();
      await viewport(1000, 760);
      deck.Reveal.layout();
      await settle(framed.board);
      await atRest(token());
      const before = moves();
      await touch.drag(token(), goal());
      await settle(framed.board);
      expect(moves()).to.equal(before + 1);
      expect(deck.passed).to.deep.equal([]);
      await touch.drag({ x: 60, y: 745 }, { x: 10, y: 745 });
      await touch.drag({ x: 900, y: 750 }, { x: 500, y: 750 });
      expect(deck.passed).to.include('slidechanged');
    });
  });
}
