import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Board, fold, type Viewer } from '@werkvorm/core';
import { property, testPlatform } from '@werkvorm/core/testing/properties.js';
import { toCsv } from '@werkvorm/kit/export/csv.js';
import type { Scene, Shape } from '@werkvorm/kit/export/scene.js';
import { toSvgText } from '@werkvorm/kit/export/svg.js';
import { tableMeasure } from '@werkvorm/kit/export/text.js';
import { abcCanvasForm } from '../src/abc-canvas.form.ts';
import { A4, layoutSheet, type SheetLayout, type TextBox } from '../src/abc-canvas.layout.ts';
import { toMarkdown, toRows, type Paper } from '../src/abc-canvas.report.ts';
import type { CanvasCommand, CanvasView, Setup } from '../src/abc-canvas.types.ts';
import { notesOf } from '../src/notes.ts';
import { partners, SAMPLE_STAGES, sampleCanvas } from '../src/samples/hefboom-5.ts';
import { sheetInput } from '../src/scene/input.ts';
import { onPaper } from '../src/scene/paper.ts';
import { photo } from '../src/scene/photo.ts';
import { commands, opening, PEOPLE, viewers } from './canvas-commands.ts';
import { closed, committing, FACILITATOR, hoping, locked, OBSERVER, Play, prepared } from './play.ts';

/** Words that are their own path (`board.own`), so that no sentence of a language is tested here. */
function wordsAt(path: string): unknown {
  return new Proxy(
    { other: path },
    { get: (target, key) => (key === 'other' ? target.other : wordsAt(path ? `${path}.${String(key)}` : String(key))) },
  );
}
const words = wordsAt('') as Paper['words'];
const say: Paper['say'] = (phrase, values) => {
  const text = typeof phrase === 'string' ? phrase : (phrase as { other: string }).other;
  return values ? `${text}[${Object.values(values).join(', ')}]` : text;
};
const paper = (view: CanvasView, dir: 'ltr' | 'rtl' = 'ltr') => ({ view, words, say, locale: 'en', dir });
const rowsOf = (play: Play, as: Viewer = FACILITATOR) => toRows(paper(play.view(as)));
const pageOf = (play: Play, as: Viewer = FACILITATOR) => toMarkdown(paper(play.view(as)));
const photoOf = (view: CanvasView, dir: 'ltr' | 'rtl' = 'ltr'): Scene =>
  photo(paper(view, dir), tableMeasure, new Date(0));
const layoutOf = (view: CanvasView): SheetLayout =>
  layoutSheet(sheetInput(onPaper(paper(view)), 'ltr', tableMeasure, 'today'));
const sample = (stage: (typeof SAMPLE_STAGES)[number], setup: Partial<Setup> = {}, as: Viewer = FACILITATOR) =>
  abcCanvasForm.view(fold(abcCanvasForm, sampleCanvas('en', stage, setup).log), as);
const hall = (count: number) => abcCanvasForm.view(fold(abcCanvasForm, partners(count).log), OBSERVER);

const flat = (shapes: readonly Shape[]): Shape[] =>
  shapes.flatMap((shape) => (shape.kind === 'group' ? flat(shape.shapes) : [shape]));
const texts = (scene: Scene): string =>
  flat(scene.shapes)
    .flatMap((shape) => (shape.kind === 'text' ? [shape.lines.join(' ')] : []))
    .join('\n');
/** Every file that can be made of a view, as text. */
const files = (view: CanvasView): string =>
  [toSvgText(photoOf(view)), toMarkdown(paper(view)), toCsv(toRows(paper(view)))].join('\n');

describe('the table', () => {
  it('has one row per line, with its partner, the part, level or means, and the text', () => {
    const play = committing().brings('Ann', 'an oven');
    assert.deepEqual(rowsOf(play), [
      ['sheet.partner', 'report.part', 'report.kind', 'report.text'],
      ['', 'ambition.name', '', 'We bake bread.'],
      ['Mill', 'interests.name', 'levels.organisation', 'grain'],
      ['Mill', 'commitment.name', 'means.time', 'an oven'],
      ['Bakery', 'interests.name', 'levels.organisation', 'customers'],
      ['Cem', 'interests.name', 'levels.individual', 'a job'],
    ]);
  });

  it('keeps both of two texts that lie side by side', () => {
    const rows = toRows(paper(sample('divided'))).filter(([, part]) => String(part).startsWith('ambition.name'));
    assert.deepEqual(
      rows.map(([, part]) => part),
      ['ambition.name', 'ambition.name (report.variant)'],
    );
    assert.notEqual(rows[0]![3], rows[1]![3]);
  });

  it('gives no spreadsheet a formula, whatever people wrote', () => {
    const play = new Play().do({ type: 'setup.change', setup: { order: 'free', together: false } });
    for (const name of ['=HYPERLINK("x")', '@cmd', '-2+3']) play.do({ type: 'partner.add', name });
    play.do({ type: 'phase.go', to: 'ambition' });
    play.do({ type: 'ambition.write', text: '=1+1', was: '' });
    for (const { id } of play.state.partners) {
      play.do({ type: 'interest.add', text: '+32', partner: id });
      play.do({ type: 'commitment.add', text: '@SUM(A1)', partner: id });
    }
    const cells = toCsv(rowsOf(play), { bom: false, separator: ';' });
    assert.doesNotMatch(cells, /(^|;|\n)"?[=+@-]/);
    assert.match(cells, /'=1\+1/);
  });
});

describe('the page', () => {
  it('says the ambition, how it grew, what each partner gets and brings, and the balance', () => {
    const page = toMarkdown(paper(sample('commitment')));
    assert.match(page, /^# Hefboom 5\n/);
    assert.match(page, /> Promote living together heartily\./);
    assert.match(page, /### report\.versions\n\n1\. Promote living together heartily\.\n2\. /);
    assert.match(page, /### Vorming\+\n[\s\S]*- trying out new methods \(levels\.individual\)\n/);
    assert.match(page, /\| NEOS \| 3 \| 0 \|/);
    assert.match(page, /\| sheet\.together \| 9 \| 8 \|/);
    assert.doesNotMatch(page, /average|score/);
  });

  it('asks the questions of the margin, those of several partners once', () => {
    const page = toMarkdown(paper(sample('commitment')));
    assert.match(page, /because\.individual-missing\\\[Okra, Velt, and Minderhedenforum\\\]/);
    assert.match(page, /because\.gets-only\\\[NEOS\\\]/);
  });

  it('says who has not consented, a beacon, and why it was opened again', () => {
    assert.match(pageOf(committing()), /report\.waiting\\\[Mill, Bakery, Cem\\\]|report\.waiting/);
    assert.match(pageOf(locked()), /board\.beacon/);
    const page = toMarkdown(paper(sample('back')));
    assert.match(page, /report\.reopened\\\[The interests do not fit/);
    assert.match(page, /report\.back\\\[phases\.commitment, phases\.ambition, The interests/);
  });

  it('ends with what it is not', () => assert.match(pageOf(closed()), /---\n\n\*sheet\.photo\*\n$/));

  it('shows text as text', () => {
    const play = prepared().do({ type: 'partner.add', name: '*a|b* <b>' });
    assert.doesNotMatch(pageOf(play), /<b>|\*a\|b\*/);
  });
});

describe('the picture', () => {
  it('shows A, every partner with B and C, all together, and the notes', () => {
    const all = texts(photoOf(sample('commitment')));
    for (const part of ['Hefboom 5', 'Minderhedenforum', 'new members', 'guidance of the process', 'sheet.together'])
      assert.ok(all.includes(part), part);
    for (const ask of ['asks.cheer-words', 'asks.gets-only', 'asks.level-missing']) assert.ok(all.includes(ask), ask);
  });

  it('tells the same in words to those who cannot see it', () => {
    const { title, description } = photoOf(sample('commitment'));
    assert.match(title, /^Hefboom 5, /);
    assert.match(description!, /NEOS: sheet\.balance\[3, 0\]\./);
  });

  it('is a page of A4 landscape, also with thirty partners', () => {
    for (const view of [sample('preparing'), sample('commitment'), hall(30)]) {
      const { width, height } = layoutOf(view);
      assert.ok(Math.abs(height - width * A4) <= 1.5, `${width} × ${height}`);
    }
  });

  it('becomes longer where nothing smaller would be readable, and leaves nothing out', () => {
    const { width, height } = layoutOf(hall(100));
    assert.ok(height > width * A4);
    assert.ok(texts(photoOf(hall(100))).includes('Flora 17'));
  });

  it('holds all texts inside the page, none over another', () => {
    for (const stage of SAMPLE_STAGES) apart(layoutOf(sample(stage)));
    for (const count of [1, 12, 13, 30, 60]) apart(layoutOf(hall(count)));
  });

  it('turns with the direction of reading', () => {
    const [ltr, rtl] = [photoOf(sample('commitment')), photoOf(sample('commitment'), 'rtl')];
    assert.equal(ltr.width, rtl.width);
    const at = (scene: Scene) =>
      flat(scene.shapes).flatMap((shape) =>
        shape.kind === 'text' && /^\u2068?A\u2069?$/.test(shape.lines[0]!) ? [shape.x] : [],
      )[0]!;
    assert.ok(at(ltr) < ltr.width / 2 && at(rtl) > rtl.width / 2);
    assert.equal(Math.round(at(ltr) + at(rtl)), rtl.width);
  });
});

/** No two texts share room, and none leaves the page. */
function apart({ texts: boxes, width, height }: SheetLayout): void {
  for (const box of boxes) {
    assert.ok(box.x >= 0 && box.x + box.width <= width + 1, `${box.lines[0]} in ${width}`);
    assert.ok(box.y >= 0 && box.y + box.height <= height + 1, `${box.lines[0]} below ${height}`);
    const widest = Math.max(...box.widths);
    assert.ok(widest <= box.width + 1, `${box.lines.join(' / ')} is ${widest} in ${box.width}`);
  }
  const over = (a: TextBox, b: TextBox) =>
    a.x + Math.max(...a.widths) > b.x + 0.5 &&
    b.x + Math.max(...b.widths) > a.x + 0.5 &&
    a.y + a.height > b.y + 0.5 &&
    b.y + b.height > a.y + 0.5;
  boxes.forEach((a, at) => {
    for (const b of boxes.slice(at + 1)) assert.ok(!over(a, b), `${a.lines.join(' ')} | ${b.lines.join(' ')}`);
  });
}

describe('while the interests lie face down', () => {
  it('no file has them, not even of those who wrote them or entered them', () => {
    const play = hoping().hopes('Ann', 'secret grain', 'individual');
    play.do({ type: 'interest.add', text: 'secret oven', partner: play.partner('Bakery') });
    for (const as of [FACILITATOR, OBSERVER, play.as('Ann'), play.as('Ben')]) {
      const all = files(play.view(as));
      assert.doesNotMatch(all, /secret/);
      assert.match(all, /tray\.hidden/);
    }
    play.do({ type: 'interests.open' });
    assert.match(files(play.view(OBSERVER)), /secret grain[\s\S]*secret oven/);
  });

  it('no number and no note tells of them', () => {
    const play = hoping({ order: 'free' }).hopes('Ann', 'grain', 'network');
    const view = play.view(play.as('Ann'));
    assert.ok(view.checks.some(({ check }) => check === 'level-missing'));
    assert.ok(notesOf(onPaper(paper(view))).every(({ checks }) => checks.every(({ part }) => part === 'ambition')));
    assert.equal(files(view), files(play.view(OBSERVER)));
  });
});

const run = fc.tuple(
  fc.array(fc.tuple(commands, fc.constantFrom(...viewers)), { maxLength: 20, size: '+1' }),
  fc.constantFrom(...viewers),
);

property('of what lies face down nothing is in any file, whoever makes it', run, ([steps, reader]) => {
  const platform = testPlatform();
  const board = new Board(abcCanvasForm);
  const send = (asked: CanvasCommand, as: Viewer) => {
    const entry = board.judge(asked, as, platform.id(), platform);
    if (!('refused' in entry)) board.append([entry]);
  };
  for (const [command, as] of opening({ order: 'free' })) send(command, as);
  send({ type: 'interest.add', text: 'Zq9secret' }, { role: 'participant', person: PEOPLE[0]! });
  for (const [command, as] of steps) {
    const asked = typeof command === 'function' ? command(board.state) : command;
    if (asked.type !== 'interests.open') send(asked, as);
  }
  if (board.view(OBSERVER).open) return;
  const view = board.view(reader);
  const all = files(view);
  assert.doesNotMatch(all, /Zq9secret/);
  assert.equal(toMarkdown(paper(view)), toMarkdown(paper(view)));
});

describe('every export', () => {
  it('can be made at every stage, by everybody, and its picture is well-formed', () => {
    for (const stage of SAMPLE_STAGES) {
      for (const as of [FACILITATOR, OBSERVER]) {
        const view = sample(stage, {}, as);
        for (const row of toRows(paper(view))) assert.equal(row.length, 4);
        assert.match(toMarkdown(paper(view)), /\*sheet\.photo\*/);
        wellFormed(toSvgText(photoOf(view)));
      }
    }
  });

  it('can be made of a canvas with nothing in it, with missing names, and with what XML does not allow', () => {
    const empty = new Play();
    assert.equal(rowsOf(empty).length, 1);
    assert.match(pageOf(empty), /^# name\n/);
    wellFormed(toSvgText(photoOf(empty.view())));
    const view = closed().view();
    const odd = { ...view, partners: view.partners.map((partner) => ({ ...partner, name: '', about: '<&\u0001"' })) };
    assert.ok(
      toRows(paper(odd))
        .slice(2)
        .every(([name]) => name === 'sheet.nobody'),
    );
    assert.match(toMarkdown(paper(odd)), /### sheet\.nobody/);
    wellFormed(toSvgText(photoOf(odd)));
  });
});

/** Tags that close in their order, and no bare sign between them. */
function wellFormed(svg: string): void {
  assert.match(svg, /^<\?xml[^>]*\?>\n<svg [\s\S]*<\/svg>\n$/);
  const open: string[] = [];
  for (const [, closing, name, , alone] of svg
    .slice(svg.indexOf('\n'))
    .matchAll(/<(\/?)([a-z]+)((?:\s[^<>]*?)?)(\/?)>/g)) {
    if (closing) assert.equal(open.pop(), name);
    else if (!alone) open.push(name!);
  }
  assert.deepEqual(open, []);
  assert.doesNotMatch(svg.replace(/<[^<>]*>/g, ''), /[<>]|&(?!(amp|lt|gt|quot|#39);)/);
  assert.doesNotMatch(svg, /[\u0000-\u0008]|NaN|undefined/);
}
