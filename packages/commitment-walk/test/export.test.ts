import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fold, type Viewer } from '@werkvorm/core';
import { toCsv } from '@werkvorm/kit/export/csv.js';
import type { Scene, Shape } from '@werkvorm/kit/export/scene.js';
import { toSvgText } from '@werkvorm/kit/export/svg.js';
import { tableMeasure } from '@werkvorm/kit/export/text.js';
import { commitmentWalkForm } from '../src/commitment-walk.form.ts';
import { toMarkdown, toRows, type Paper } from '../src/commitment-walk.report.ts';
import type { Setup, WalkView } from '../src/commitment-walk.types.ts';
import { SAMPLE_STAGES, sampleWalk } from '../src/samples/hefboom-5.ts';
import { photo } from '../src/scene/photo.ts';
import { QUIET_SCREEN } from '../src/views/screen.ts';
import { again, closed, explaining, FACILITATOR, masked, OBSERVER, placing, Play, prepared, SIX } from './play.ts';

/** Words that are their own path (`report.place`), so that no sentence of a language is tested here. */
function wordsAt(path: string): unknown {
  return new Proxy(
    { other: path },
    { get: (target, key) => (key === 'other' ? target.other : wordsAt(path ? `${path}.${String(key)}` : String(key))) },
  );
}
const words = wordsAt('') as Paper['words'];
const say: Paper['say'] = (phrase, values) => {
  const text = typeof phrase === 'string' ? phrase : (phrase as { other: string }).other;
  if (!values) return text;
  const filled = text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
  return filled === text ? `${text}${JSON.stringify(Object.values(values))}` : filled;
};
const paper = (view: WalkView): Paper => ({ view, words, say });
const rowsOf = (play: Play, as: Viewer = FACILITATOR) => toRows(paper(play.view(as)));
const pageOf = (play: Play, as: Viewer = FACILITATOR) => toMarkdown(paper(play.view(as)));
const photoOf = (view: WalkView, round = 0, dir: 'ltr' | 'rtl' = 'ltr'): Scene =>
  photo({ ...paper(view), ui: { ...QUIET_SCREEN, round }, dir, locale: 'en' }, tableMeasure, new Date(0));

const flat = (shapes: readonly Shape[]): Shape[] =>
  shapes.flatMap((shape) => (shape.kind === 'group' ? flat(shape.shapes) : [shape]));
const texts = (scene: Scene): string[] =>
  flat(scene.shapes).flatMap((shape) => (shape.kind === 'text' ? shape.lines : []));

function sample(stage: (typeof SAMPLE_STAGES)[number], setup: Partial<Setup> = {}, as: Viewer = FACILITATOR): WalkView {
  return commitmentWalkForm.view(fold(commitmentWalkForm, sampleWalk('en', stage, setup).log), as);
}

/** All six lay a place in the box, and it is opened. */
function opened(setup: Partial<Setup> = {}): Play {
  const play = masked(setup).do({ type: 'round.open' });
  for (const name of SIX) play.do({ type: 'place.set', along: 50 }, play.as(name));
  const places = [90, 20, 20, 60, 10, 75];
  return play.reveal(
    places.map((along, i) => ({
      place: { along, across: null },
      why: i === 1 ? 'zeal' : i === 4 ? 'a plan' : '',
      help: '',
    })),
  );
}

describe('the table', () => {
  it('has one row per mark and round, with who stood there and where they came from', () => {
    const play = again().stand('Ann', 45, { why: 'It grew.' }).reveal();
    const [heads, ...rows] = rowsOf(play);
    assert.deepEqual(heads!.slice(0, 5), [
      'report.round',
      'report.person',
      'report.organisation',
      'report.marker',
      'report.place',
    ]);
    assert.deepEqual(
      rows.map((row) => row.slice(0, 10)),
      [
        [1, 'Ann', '', 'place.me', 20, null, '', null, '', ''],
        [1, 'Ben', 'Bakery', 'place.me', 50, null, '', null, '', ''],
        [1, 'Cem', '', 'place.me', 90, null, '', null, '', ''],
        [2, 'Ann', '', 'place.me', 45, null, '', 20, 'It grew.', ''],
        [2, 'Ben', 'Bakery', 'place.me', 50, null, '', 50, '', ''],
        [2, 'Cem', '', 'place.me', 90, null, '', 90, '', ''],
      ],
    );
  });

  it('names the steps', () => {
    const play = placing({ steps: 3, naming: 'own', labels: ['far', 'near', 'in'] })
      .stands({ Ann: 0, Ben: 100 })
      .reveal();
    assert.deepEqual(
      rowsOf(play)
        .slice(1)
        .map((row) => row[6]),
      ['far', 'in'],
    );
  });

  it('by organisation names no person, in any row', () => {
    const play = explaining({ identity: 'organisation' });
    const rows = rowsOf(play, play.as('Ann'));
    assert.ok(!rows[0]!.includes('report.person'));
    assert.doesNotMatch(JSON.stringify(rows), /Ann|Ben|Cem|Dee/);
    assert.match(JSON.stringify(rows), /Bakery/);
  });

  it('of an anonymous walk has no columns of people, and keeps words apart from places', () => {
    const [heads, ...rows] = rowsOf(opened());
    assert.deepEqual(heads, [
      'report.round',
      'report.place',
      'report.across',
      'report.step',
      'report.why',
      'report.help',
    ]);
    assert.deepEqual(
      rows.map((row) => row[1]),
      [10, 20, 20, 60, 75, 90, null, null],
      'places from low to high, then words',
    );
    assert.deepEqual(
      rows.slice(6).map((row) => row[4]),
      ['a plan', 'zeal'],
    );
    for (const row of rows) assert.ok(row[1] === null || (row[4] === '' && row[5] === ''));
  });

  it('holds nothing of a hidden round, not even for whom it belongs to', () => {
    const play = placing().stand('Ann', 33);
    for (const as of [FACILITATOR, OBSERVER, play.as('Ann')]) assert.equal(rowsOf(play, as).length, 1);
    assert.equal(rowsOf(placing({ reveal: 'live' }).stand('Ann', 33)).length, 2);
  });

  it('gives no spreadsheet a formula, whatever people wrote', () => {
    const play = new Play().do({ type: 'setup.change', setup: { decided: '=1+1' } });
    for (const name of ['=HYPERLINK("x")', '@cmd']) play.do({ type: 'person.add', name, organisation: '-2+3' });
    play.do({ type: 'round.open' });
    for (const name of ['=HYPERLINK("x")', '@cmd']) play.stand(name, 10, { why: '+32', help: '\t=1' });
    const cells = toCsv(rowsOf(play.reveal()), { bom: false, separator: ';' });
    assert.doesNotMatch(cells, /(^|;|\n)"?[=+@]|(^|;|\n)"?-\d\+/);
    assert.match(cells, /'@cmd/);
  });
});

describe('the page', () => {
  it('says what was decided, how it was asked, and round beside round, never an average', () => {
    const page = pageOf(again().stand('Ann', 45).reveal());
    assert.match(page, /^# name\n\n> We bake bread\.\n/);
    assert.match(page, /\*\*report\.ends\*\*: scale\.low – scale\.high/);
    assert.match(page, /\| report\.lowest \| 20 \| 45 \|/);
    assert.match(page, /\| report\.highest \| 90 \| 90 \|/);
    assert.match(page, /facts\.movedLong\\\[1,0,2\\\]/);
    assert.match(page, /\*\*facts\.lowestCloser\*\*: .*20.*45/);
    assert.doesNotMatch(page, /mean|average|61\.6|61,6/);
  });

  it('gives reasons, what would help and what made people move, with their places', () => {
    const play = explaining();
    play.do({ type: 'reason.give', words: { why: 'My plan is *fixed*.', help: 'Time' } }, play.as('Ann'));
    play.again().stand('Ann', 45).reveal();
    play.do({ type: 'reason.give', words: { moved: 'Ben did' } }, play.as('Ann'));
    const page = pageOf(play);
    assert.ok(page.includes('- **Ann** (20): *report.why*: My plan is \\*fixed\\*. · *report.help*: Time'), page);
    assert.ok(page.includes('- **Ann** (45): *report.moved*: Ben did'), page);
  });

  it('notes the issues and ends with what this is not', () => {
    const page = pageOf(explaining().do({ type: 'issue.note', text: 'strict planning' }).do({ type: 'walk.close' }));
    assert.match(page, /## report\.issues\n\n- strict planning\n/);
    assert.match(page, /---\n\n\*photo\*\n$/);
  });

  it('credits the source of step names that are somebody else’s', () => {
    assert.match(pageOf(prepared({ steps: 5, naming: 'bus' })), /prepare\.busCredit\n$/);
    assert.match(pageOf(prepared({ steps: 8, naming: 'gradients' })), /prepare\.gradientsCredit\n$/);
    assert.doesNotMatch(pageOf(prepared({ steps: 5 })), /Credit/);
  });

  it('of an anonymous walk counts places and names nobody', () => {
    const page = pageOf(opened());
    assert.match(page, /\| 20 \| 2 \|/);
    assert.doesNotMatch(page, /Ann|Ben|Bakery|Cem|Dee|Eva|Fay/);
    const said = page.split('\n').filter((one) => /zeal|a plan/.test(one));
    assert.equal(said.length, 2);
    for (const one of said) assert.doesNotMatch(one, /\d/, 'a reason stands without its place');
  });

  it('by organisation names no person', () => {
    const play = explaining({ identity: 'organisation' });
    assert.doesNotMatch(pageOf(play, play.as('Cem')), /Ann|Ben\b|Cem|Dee/);
  });

  it('shows text as text', () => {
    const play = new Play()
      .do({ type: 'setup.change', setup: { decided: '<b>|# x' } })
      .do({ type: 'person.add', name: '*a|b*' });
    assert.doesNotMatch(pageOf(play), /<b>|\*a\|b\*/);
  });
});

describe('the photo', () => {
  it('shows the question, what was decided, everybody by name, and what the line shows', () => {
    const all = texts(photoOf(sample('moved'))).join('\n');
    for (const part of ['question', 'Els', 'Hilde', 'photo', 'scale.low', 'scale.high', 'round[1]', 'round[2]'])
      assert.ok(all.includes(part), part);
    assert.match(all, /facts\.lowestCloser/);
  });

  it('tells the same in words to those who cannot see it', () => {
    const { description, title } = photoOf(sample('moved'));
    assert.match(title, /question, round\[2\]/);
    assert.match(description!, /Els, NEOS: /);
    assert.match(description!, /facts\.range/);
  });

  it('of a hidden round is an empty line that says so', () => {
    for (const as of [FACILITATOR, OBSERVER]) {
      const view = placing().stand('Ann', 33).view(as);
      const all = texts(photoOf(view)).join('\n');
      assert.match(all, /report\.hidden/);
      assert.doesNotMatch(all, /Ann/);
    }
    const play = placing().stand('Ann', 33);
    assert.doesNotMatch(texts(photoOf(play.view(play.as('Ann')))).join(' '), /Ann/);
  });

  it('shows the round that is looked at', () => {
    const view = sample('moved');
    assert.match(photoOf(view, 1).title, /round\[1\]/);
    assert.match(photoOf(view, 2).title, /round\[2\]/);
  });

  it('of an anonymous walk has no names, no arrows and no organisations', () => {
    const scene = photoOf(sample('moved', { identity: 'anonymous' }));
    const all = texts(scene).join('\n') + scene.description;
    assert.doesNotMatch(all, /Els|NEOS|Okra|cameCloser|wentAway/);
  });

  it('holds everything inside the picture, in both directions', () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      for (const setup of [{}, { across: true }, { twoMarkers: true }, { steps: 5 as const }]) {
        const scene = photoOf(sample('moved', setup), 0, dir);
        for (const shape of flat(scene.shapes)) {
          if (shape.kind === 'ellipse') assert.ok(shape.cx - shape.rx >= -1 && shape.cx + shape.rx <= scene.width + 1);
          if (shape.kind === 'text') assert.ok(shape.x >= 0 && shape.x <= scene.width && shape.y <= scene.height);
        }
      }
    }
  });
});

describe('every export', () => {
  const setups: Partial<Setup>[] = [
    {},
    { identity: 'organisation' },
    { identity: 'anonymous' },
    { across: true },
    { twoMarkers: true },
    { steps: 5, naming: 'bus' },
    { reveal: 'live' },
    { reason: 'off' },
  ];
  it('can be made at every stage of every kind of walk, by everybody', () => {
    for (const setup of setups) {
      for (const stage of SAMPLE_STAGES) {
        for (const as of [FACILITATOR, OBSERVER]) {
          const view = sample(stage, setup, as);
          const rows = toRows(paper(view));
          for (const row of rows) assert.equal(row.length, rows[0]!.length);
          assert.match(toMarkdown(paper(view)), /\*photo\*/);
          assert.match(toSvgText(photoOf(view)), /^<\?xml[\s\S]*<\/svg>\s*$/);
        }
      }
    }
  });

  it('can be made of a walk with nothing in it, and of people without a name', () => {
    const empty = new Play();
    assert.equal(rowsOf(empty).length, 1);
    assert.match(pageOf(empty), /^# name\n/);
    assert.match(toSvgText(photoOf(empty.view())), /<svg/);
    const view = closed().view();
    const nameless = { ...view, people: view.people.map((person) => ({ ...person, name: '' })) };
    assert.ok(
      toRows(paper(nameless))
        .slice(1)
        .every((row) => row[1] === 'nobody'),
    );
    assert.match(toMarkdown(paper(nameless)), /nobody/);
    assert.match(toSvgText(photoOf(nameless)), /<svg/);
  });
});
