import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Board, fold, type Viewer } from '@werkvorm/core';
import { property, testPlatform } from '@werkvorm/core/testing/properties.js';
import { toCsv } from '@werkvorm/kit/export/csv.js';
import type { Scene, Shape } from '@werkvorm/kit/export/scene.js';
import { toSvgText } from '@werkvorm/kit/export/svg.js';
import { tableMeasure } from '@werkvorm/kit/export/text.js';
import { interestTriadForm } from '../src/interest-triad.form.ts';
import { toMarkdown, toRows } from '../src/interest-triad.report.ts';
import { type TriadCommand, type TriadState, type TriadView } from '../src/interest-triad.types.ts';
import { network, SAMPLE_STAGES, sampleTriad, type SampleStage } from '../src/samples/hefboom-5.ts';
import { photo, type PhotoScreen } from '../src/scene/photo.ts';
import { QUIET_SCREEN } from '../src/views/screen.ts';
import { closed, FACILITATOR, laid, mandated, marked, measured, OBSERVER, Play, sharing } from './play.ts';
import { commands, OPENING, PEOPLE, viewers } from './triad-commands.ts';

/** Words that are their own path (`report.group`), so that no sentence of a language is tested here. */
function wordsAt(path: string): unknown {
  return new Proxy(
    { other: path },
    { get: (target, key) => (key === 'other' ? target.other : wordsAt(path ? `${path}.${String(key)}` : String(key))) },
  );
}
const words = wordsAt('') as PhotoScreen['words'];
const say: PhotoScreen['say'] = (phrase, values) => {
  const text = typeof phrase === 'string' ? phrase : (phrase as { other: string }).other;
  return values ? `${text}${JSON.stringify(Object.values(values))}` : text;
};
const screen = (view: TriadView, dir: 'ltr' | 'rtl' = 'ltr'): PhotoScreen => ({
  view,
  words,
  say,
  locale: 'en',
  dir,
  ui: QUIET_SCREEN,
});
const photoOf = (view: TriadView, dir: 'ltr' | 'rtl' = 'ltr'): Scene =>
  photo(screen(view, dir), tableMeasure, new Date(0));
const rowsOf = (play: Play, as: Viewer = FACILITATOR) => toRows(screen(play.view(as)));
const pageOf = (play: Play, as: Viewer = FACILITATOR) => toMarkdown(screen(play.view(as)));

/** All that can be taken home of a view, as text. */
function taken(view: TriadView): string {
  const scene = photoOf(view);
  return [toMarkdown(screen(view)), toCsv(toRows(screen(view))), toSvgText(scene)].join('\n');
}

const flat = (shapes: readonly Shape[]): Shape[] =>
  shapes.flatMap((shape) => (shape.kind === 'group' ? flat(shape.shapes) : [shape]));
const texts = (scene: Scene): string[] =>
  flat(scene.shapes).flatMap((shape) => (shape.kind === 'text' ? shape.lines : []));

function sample(stage: SampleStage, as: Viewer = FACILITATOR): TriadView {
  return interestTriadForm.view(fold(interestTriadForm, sampleTriad('en', stage).log), as);
}

/** The person of the sample with that place in the list, on their own device. */
function sampleViewer(stage: SampleStage, index: number): Viewer {
  return { role: 'participant', person: sample(stage).people[index]!.id };
}

describe('the group page', () => {
  it('sets shared interests side by side by level, and tells nothing that is not shared', () => {
    const play = sharing();
    for (const as of [FACILITATOR, OBSERVER]) {
      const page = pageOf(play, as);
      assert.match(page, /\| Ann, Mill \| – \| – \| bread \|/);
      assert.match(page, /\| Cem, Mill \| – \| – \| – \|/);
      assert.doesNotMatch(page, /secret|fear/);
    }
  });

  it('holds what was confided to the facilitator in no part', () => {
    const play = laid();
    assert.match(JSON.stringify(play.view(FACILITATOR).confided), /fear/);
    assert.doesNotMatch(taken(play.view(FACILITATOR)), /fear|bread|roses|secret/);
    assert.match(pageOf(play), /report\.hidden/);
  });

  it('names what is common and what conflicts, with whose it is, and the balance', () => {
    const page = pageOf(marked().do({ type: 'balance.name', text: 'half *and* half' }));
    assert.match(page, /- \*\*good life\*\* \(matrix\.common\): bread \(Ann\) · roses \(Ben\)/);
    assert.ok(page.includes('> half \\*and\\* half'), page);
  });

  it('has the links of those who share them, one table for each measurement, in words', () => {
    const play = measured();
    assert.doesNotMatch(pageOf(play), /strengths\./);
    assert.match(pageOf(play), /### September 10, 2026 · september\n\nreport\.noLinks/);
    const page = pageOf(play.shares('Ann'));
    assert.match(page, /\| Ann, Mill \| strengths\.3 \| strengths\.2 \| strengths\.1 \|/);
  });

  it('has the mandates that are shared, with what is known of them', () => {
    const play = mandated({ margins: 'half a day', grantedBy: 'the board', validFrom: '2026-06-18', formal: true });
    assert.doesNotMatch(pageOf(play), /half a day/);
    const page = pageOf(play.shares('Ann'));
    assert.match(page, /- \*\*Ann, Mill\*\*: mandates\.reporting · report\.margins: half a day/);
    assert.match(page, /mandate\.validFrom: June 18, 2026/);
  });

  it('opens conversations: for how many, whom to ask, out of which source; what was talked about is not begun again', () => {
    const view = sample('closed');
    const page = toMarkdown(screen(view));
    assert.match(page, /\*\*shares\.hanging\\\[2,8\\\]\*\* signals\.source.*Beunens/);
    assert.match(page, /- \*signalTitles\.hanging\\\["Dries"\\\]\* signalTexts\.hanging/);
    const dismissed = {
      ...view,
      people: view.people.map((person) => ({
        ...person,
        signals: person.signals.map((signal) => ({ ...signal, dismissed: true })),
      })),
    };
    const later = toMarkdown(screen(dismissed));
    assert.match(later, /shares\.hanging/);
    assert.doesNotMatch(later, /signalTitles/);
  });

  it('names nobody who keeps personal interests: that is a number only', () => {
    const page = toMarkdown(screen(sample('closed')));
    assert.match(page, /shares\.collective/);
    assert.doesNotMatch(page, /signalTitles\.collective/);
  });

  it('shows text as text', () => {
    const play = sharing().writes('Dee', '<b>|# *x*', 'all');
    assert.doesNotMatch(pageOf(play), /<b>|\*x\*/);
  });

  it('ends with what this is not', () => {
    assert.match(pageOf(closed()), /---\n\n\*report\.photo\*\n$/);
  });
});

describe('the own page', () => {
  it('says first that it is only for them, and holds all of their own with who sees it', () => {
    const play = measured();
    const page = pageOf(play, play.as('Ann'));
    assert.match(page, /^# name: report\.private\n\n> report\.privateHint\n/);
    assert.match(page, /- secret \*\(visibility\.private\)\*/);
    assert.match(page, /- bread \*\(visibility\.all\)\*/);
    assert.match(page, /strengths\.3 \| strengths\.2 \| strengths\.1/);
  });

  it('holds nothing of others, also not what they share, so that no page that is passed on mixes the two', () => {
    const play = marked();
    assert.doesNotMatch(pageOf(play, play.as('Ann')), /roses|Ben|good life/);
  });

  it('has the notes between others and them', () => {
    const play = sharing().do(
      { type: 'notes.invite', invited: true },
      { role: 'participant', person: sharing().person('Ann') },
    );
    play.do({ type: 'note.write', about: play.person('Ann'), text: 'you hesitate' }, play.as('Ben'));
    assert.match(pageOf(play, play.as('Ann')), /report\.notesAbout\n\n- you hesitate/);
    assert.match(pageOf(play, play.as('Ben')), /report\.notesBy\n\n- you hesitate/);
    for (const as of [play.as('Cem'), FACILITATOR, OBSERVER]) assert.doesNotMatch(taken(play.view(as)), /hesitate/);
  });

  it('says what was talked about already', () => {
    const view = sample('closed', sampleViewer('closed', 3));
    assert.match(toMarkdown(screen(view)), /signalTitles\.hanging\\\["signals\.you"\\\]/);
  });
});

describe('the table', () => {
  it('has a row for each measurement and person who shares their links, strengths as numbers', () => {
    const play = measured();
    assert.equal(rowsOf(play).length, 1);
    const [heads, ...rows] = rowsOf(play.shares('Ann'));
    assert.equal(heads!.length, 9);
    assert.deepEqual(rows, [['2026-09-10', 'september', null, 'Ann', 'Mill', 3, 2, 1, '']]);
  });

  it('has one’s own links too, shared or not, and says who sees each row', () => {
    const play = measured().draws('Ben', { personOrg: 1 }).shares('Ben');
    const rows = rowsOf(play, play.as('Ann')).slice(1);
    assert.deepEqual(
      rows.map((row) => [row[3], row.at(-1)]),
      [
        ['Ann', 'visibility.private'],
        ['Ben', 'seenBy.all'],
      ],
    );
    assert.deepEqual(
      rowsOf(play, play.as('Cem'))
        .slice(1)
        .map((row) => row[3]),
      ['Ben'],
    );
  });

  it('gives no spreadsheet a formula, whatever people wrote', () => {
    const play = new Play();
    for (const name of ['=HYPERLINK("x")', '@cmd']) play.do({ type: 'person.add', name, organisation: '-2+3' });
    play.do({ type: 'matrix.open' }).measures('+1+1');
    for (const name of ['=HYPERLINK("x")', '@cmd']) play.draws(name, { personOrg: 2 }).shares(name);
    const cells = toCsv(rowsOf(play), { bom: false, separator: ';' });
    assert.doesNotMatch(cells, /(^|;|\n)"?[=+@]|(^|;|\n)"?-\d/);
    assert.match(cells, /'@cmd/);
  });
});

describe('the picture', () => {
  it('shows everybody, what they share, and the shares', () => {
    const all = texts(photoOf(sample('closed'))).join('\n');
    for (const part of [
      'Dries',
      'Velt',
      'signalMarks.hanging',
      'mandates.reporting',
      'shares.hanging[2,8]',
      'group.picture',
    ])
      assert.ok(all.includes(part), part);
    assert.doesNotMatch(all, /report\.mine/);
  });

  it('has the own triangle of a participant large, and says that it is only for them', () => {
    const play = measured();
    const scene = photoOf(play.view(play.as('Ann')));
    const all = texts(scene).join('\n');
    for (const part of ['report.mine', 'report.pictureHint', 'strengths.3']) assert.ok(all.includes(part), part);
    const others = photoOf(play.view(play.as('Ben')));
    assert.doesNotMatch(texts(others).join('\n') + others.description, /strengths\.[0-4]/);
  });

  it('tells the same in words to those who cannot see it', () => {
    const { description } = photoOf(measured().shares('Ann').view());
    assert.match(description!, /Ann, Mill.*strengths\.3/);
  });

  it('holds everything inside, in both directions, for few and for many', () => {
    const views = [sample('closed'), sample('closed', sampleViewer('closed', 3))];
    views.push(interestTriadForm.view(fold(interestTriadForm, network(60).log), OBSERVER));
    const check = (shapes: readonly Shape[], scene: Scene, dx: number, dy: number): void => {
      for (const shape of shapes) {
        if (shape.kind === 'group') check(shape.shapes, scene, dx + (shape.x ?? 0), dy + (shape.y ?? 0));
        if (shape.kind === 'ellipse') assert.ok(shape.cx + dx >= shape.rx && shape.cx + dx + shape.rx <= scene.width);
        if (shape.kind === 'text')
          assert.ok(shape.x + dx >= 0 && shape.x + dx <= scene.width && shape.y + dy <= scene.height);
      }
    };
    for (const view of views) {
      for (const dir of ['ltr', 'rtl'] as const) {
        const scene = photoOf(view, dir);
        check(scene.shapes, scene, 0, 0);
      }
    }
  });
});

describe('every export', () => {
  it('can be made at every stage, by everybody, and is the same each time', () => {
    for (const stage of SAMPLE_STAGES) {
      for (const as of [FACILITATOR, OBSERVER, sampleViewer(stage, 3)]) {
        const view = sample(stage, as);
        const rows = toRows(screen(view));
        for (const row of rows) assert.equal(row.length, rows[0]!.length);
        assert.match(toMarkdown(screen(view)), /\*report\.photo\*/);
        assert.match(toSvgText(photoOf(view)), /^<\?xml[\s\S]*<\/svg>\s*$/);
        assert.equal(taken(view), taken(sample(stage, as)));
      }
    }
  });

  it('can be made of a triad with nothing in it, and of people without a name', () => {
    const empty = new Play();
    assert.equal(rowsOf(empty).length, 1);
    assert.match(pageOf(empty), /^# name: network\n/);
    assert.match(texts(photoOf(empty.view())).join('\n'), /wait\.nobody/);
    const view = sample('closed');
    const nameless = { ...view, people: view.people.map((person) => ({ ...person, name: '' })) };
    assert.match(taken(nameless), /<svg/);
  });
});

const step = fc.tuple(commands, fc.constantFrom(...viewers));
const steps = fc.array(step, { minLength: 10, maxLength: 40, size: '+1' });

/** Who takes something home. */
const taker = fc.constantFrom(...viewers);

/** A board that has been opened, and a way to send what may be refused. */
function game() {
  const board = new Board(interestTriadForm);
  const platform = testPlatform();
  const send = (command: TriadCommand, as: Viewer): boolean => {
    const entry = board.judge(command, as, platform.id(), platform);
    if ('refused' in entry) return false;
    board.append([entry]);
    return true;
  };
  for (const [command, as] of OPENING) assert.ok(send(command, as));
  return { board, send };
}

/** Texts that can be told apart wherever they turn up. */
function told(command: TriadCommand, index: number): TriadCommand {
  const text = `token${index}x`;
  if (command.type === 'mandate.set')
    return { ...command, mandate: { ...command.mandate, margins: text, planned: '' } };
  const isText = command.type === 'interest.add' || command.type === 'interest.edit' || command.type === 'note.write';
  return isText ? { ...command, text } : command;
}

/** What a viewer may take home: what is shared with all and, of a participant, all that is theirs. */
function free({ opened, people, notes }: TriadState, { role, person }: Viewer): ReadonlySet<string> {
  const me = role === 'participant' ? person : undefined;
  const own = people.flatMap(({ id, interests, triad }) => {
    const shared = interests.filter(({ visibility }) => id === me || (opened && visibility === 'all'));
    const { mandate, decidedBy, visibility } = triad;
    const isShared = opened && visibility === 'all' && (decidedBy === 'person' || mandate?.entered);
    return [...shared.map(({ text }) => text), ...(mandate && (id === me || isShared) ? [mandate.margins] : [])];
  });
  const mine = notes.filter((note) => me && (note.author === me || note.person === me));
  return new Set([...own, ...mine.map(({ text }) => text)]);
}

property(
  'no file of any viewer holds a text that was not shared, but those of who wrote it',
  fc.tuple(steps, taker),
  ([all, viewer]) => {
    const { board, send } = game();
    all.forEach(([command, as], index) => {
      send(told(typeof command === 'function' ? command(board.state) : command, index), as);
    });
    const may = free(board.state, viewer);
    for (const text of taken(board.view(viewer)).match(/token\d+x/g) ?? []) assert.ok(may.has(text), text);
  },
);

property(
  'links that are not shared can be any others: no file of anybody else differs',
  fc.tuple(steps, taker, fc.constantFrom(...PEOPLE), fc.integer({ min: 1, max: 4 })),
  ([all, viewer, secret, shift]) => {
    fc.pre(viewer.role !== 'participant' || viewer.person !== secret);
    const [one, two] = [game(), game()];
    for (const [command, as] of all) {
      const asked = typeof command === 'function' ? command(one.board.state) : command;
      const actor = ('person' in asked ? asked.person : undefined) ?? as.person;
      if (actor === secret && (asked.type === 'triad.share' || asked.type === 'signal.dismiss')) continue;
      const isHidden = actor === secret && asked.type === 'link.set' && asked.strength !== null;
      one.send(asked, as);
      two.send(isHidden ? { ...asked, strength: ((asked.strength + shift) % 5) as 0 } : asked, as);
    }
    assert.equal(taken(two.board.view(viewer)), taken(one.board.view(viewer)));
  },
);
