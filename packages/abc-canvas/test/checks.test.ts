/** The advice of work-forms §4.4: each where it applies and where it does not, put away and back; and none that blocks. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checks, CHEER_WORDS, THRESHOLDS } from '../src/abc-canvas.form.ts';
import { cheersIn } from '../src/rules/cheer-words.ts';
import { ambitious, committing, FACILITATOR, hoping, OBSERVER, opened, Play, prepared, started } from './play.ts';

const names = (play: Play, as = FACILITATOR) => play.view(as).checks.map(({ check }) => check);

function owned(play: Play, height: number, ownership: { readonly [name: string]: number }): Play {
  play.do({ type: 'height.set', height }, play.as('Ann'));
  for (const [name, value] of Object.entries(ownership)) {
    play.do({ type: 'ownership.set', ownership: value }, play.as(name));
  }
  return play;
}

test('an empty canvas is asked nothing', () => {
  for (const play of [new Play(), prepared(), started(), ambitious(), hoping(), opened()]) {
    assert.deepEqual(
      names(play).filter((name) => name !== 'level-missing'),
      [],
    );
  }
});

test('high ambition, little ownership: the median decides, once half of the partners said it', () => {
  const { high, little } = THRESHOLDS;
  const check = (height: number, ownership: { readonly [name: string]: number }) =>
    owned(ambitious(), height, ownership).check('ownership-low')?.facts;
  assert.deepEqual(check(high, { Ann: little, Ben: 1, Cem: 5 }), { height: 4, median: 2, committed: 0, partners: 3 });
  assert.equal(check(high - 1, { Ann: 1, Ben: 1, Cem: 1 }), undefined);
  assert.equal(check(5, { Ann: little, Ben: 3, Cem: 5 }), undefined);
  assert.equal(check(5, { Ann: 2, Ben: 3 }), undefined);
  assert.equal(check(5, { Ann: 1 }), undefined);
});

test('high ambition with commitments of fewer than half, once C has begun', () => {
  assert.equal(owned(opened(), 5, { Ann: 5, Ben: 5, Cem: 5 }).check('ownership-low'), undefined);
  const play = owned(committing(), 5, { Ann: 5, Ben: 5, Cem: 5 }).brings('Ann', 'flour');
  const { facts, source, part } = play.check('ownership-low')!;
  assert.deepEqual([facts.median, facts.committed, source, part], [5, 1, ['S4', 'I'], 'ambition']);
  assert.equal(play.brings('Ben', 'an oven').check('ownership-low'), undefined);
});

test('cheer words: sentences with general words, and neither a number nor a name', () => {
  const cheers = (text: string, list: readonly string[] | null = null) => cheersIn(text, list, ['Velt', 'Ann']).words;
  assert.deepEqual(cheers('Samen verbinden wij.'), ['samen', 'verbinden']);
  assert.deepEqual(cheers('Velt brengt buren samen.'), []);
  assert.deepEqual(cheers('Veltuinen samen.'), ['samen']);
  assert.deepEqual(cheers('Tegen 2025 samen in 3 buurten.'), []);
  assert.deepEqual(cheers('Samenzijn op straat.'), []);
  assert.deepEqual(cheers('SAMEN!'), ['samen']);
  assert.deepEqual(cheers('Together. Durable ? Gemeinsam: معًا'), ['together', 'durable', 'gemeinsam', 'معًا']);
  assert.deepEqual(cheers('Samen brood bakken.', ['brood']), ['brood']);
  assert.deepEqual(cheers('Samen brood bakken.', []), []);
  const { sentences } = cheersIn('Samen sterk. Ann bakt brood. Duurzaam!', null, ['Ann']);
  assert.deepEqual(sentences, ['Samen sterk.', 'Duurzaam!']);
});

test('every list has the five words of the source in its language, in small letters', () => {
  assert.deepEqual(Object.keys(CHEER_WORDS), ['nl', 'en', 'fr', 'de', 'ar']);
  for (const word of ['innovatief', 'duurzaam', 'kwaliteitsvol', 'samen', 'verbinden']) {
    assert.ok(CHEER_WORDS.nl!.includes(word), word);
  }
  for (const [lang, words] of Object.entries(CHEER_WORDS)) {
    assert.equal(new Set(words).size, words.length, lang);
    for (const word of words) assert.deepEqual([word, word.match(/^[\p{L}\p{M}]+$/u)?.[0]], [word.toLowerCase(), word]);
  }
});

test('the list of cheer words is the facilitator’s', () => {
  const play = ambitious().ambition('Ben', 'Samen brood bakken.');
  assert.deepEqual(play.check('cheer-words')?.facts, { words: ['samen'], sentences: ['Samen brood bakken.'] });
  play.do({ type: 'setup.change', setup: { cheerWords: ['Brood'] } });
  assert.deepEqual(play.check('cheer-words')?.facts.words, ['brood']);
});

test('meanings that differ lie side by side', () => {
  const play = ambitious();
  const mean = (name: string, text: string) =>
    play.do(
      { type: 'meaning.write', text, was: play.row(name === 'Ann' ? 'Mill' : 'Bakery').meaning.text },
      play.as(name),
    );
  mean('Ann', 'grain for all');
  assert.equal(play.check('meanings-differ'), undefined);
  mean('Ben', 'Grain for ALL');
  assert.equal(play.check('meanings-differ'), undefined);
  mean('Ben', 'good bread');
  assert.deepEqual(play.check('meanings-differ')?.facts.meanings, [
    { partner: play.partner('Mill'), text: 'grain for all' },
    { partner: play.partner('Bakery'), text: 'good bread' },
  ]);
});

test('a missing level: of the organisation and of its people; of one person only their own', () => {
  const play = opened();
  assert.deepEqual(play.check('level-missing', 'Mill')?.facts, { missing: ['individual'] });
  assert.equal(play.check('level-missing', 'Cem'), undefined);
  play.hopes('Ann', 'a walk', 'individual').hopes('Ben', 'peace', 'network');
  assert.equal(play.check('level-missing', 'Mill'), undefined);
  play.do({ type: 'item.edit', item: play.item('customers'), level: 'network' }, play.as('Ben'));
  assert.deepEqual(play.check('level-missing', 'Bakery')?.facts, { missing: ['organisation', 'individual'] });
});

test('get and bring: of each partner, and of all together, once C has begun', () => {
  assert.equal(opened().check('gets-only', 'Mill'), undefined);
  const play = committing().do({ type: 'partner.add', name: 'Shop' });
  assert.deepEqual(play.check('gets-only', 'Mill')?.facts, { gets: 1 });
  assert.equal(play.check('gets-only', 'Shop'), undefined);
  assert.deepEqual(play.check('gets-more')?.facts, { gets: 3, brings: 0 });
  play.do({ type: 'commitment.add', text: 'shelves', organisation: 'Shop' });
  assert.deepEqual(play.check('brings-only', 'Shop')?.facts, { brings: 1 });
  play.brings('Ann', 'grain').brings('Ben', 'an oven');
  assert.deepEqual([play.check('gets-only', 'Mill'), play.check('gets-more')], [undefined, undefined]);
});

test('straight on to the agreement, or to C without any interest', () => {
  const play = hoping().hopes('Ann', 'grain').do({ type: 'interests.open' }).go('commitment');
  assert.equal(play.check('skipped'), undefined);
  play.brings('Ann', 'grain');
  assert.deepEqual(play.check('rushed')?.facts, { committed: 1, silent: 2, partners: 3 });
  play.hopes('Ben', 'customers');
  assert.equal(play.check('rushed'), undefined);
  const empty = hoping().do({ type: 'interests.open' }).go('commitment');
  assert.deepEqual(empty.check('skipped')?.facts, { partners: 3 });
});

test('of what lies face down nobody is advised but about their own row', () => {
  const play = hoping({ order: 'free' }).hopes('Ann', 'grain').brings('Ann', 'grain').brings('Ben', 'an oven');
  assert.deepEqual(play.check('level-missing', 'Mill', play.as('Abe'))?.facts.missing, ['individual']);
  for (const as of [play.as('Ben'), FACILITATOR, OBSERVER])
    assert.equal(play.check('level-missing', 'Mill', as), undefined);
  assert.ok(play.check('brings-only', 'Bakery', play.as('Ben')));
  for (const as of [play.as('Ann'), FACILITATOR, OBSERVER])
    assert.equal(play.check('brings-only', 'Bakery', as), undefined);
  assert.deepEqual([play.check('rushed'), play.check('gets-more')], [undefined, undefined]);
});

test('advice is put away, called back, and back by itself when its facts change', () => {
  const play = committing();
  play.do({ type: 'check.dismiss', check: 'gets-more' }, play.as('Ann'));
  play.do({ type: 'check.dismiss', check: 'gets-more' }, play.as('Ben'));
  assert.equal(play.check('gets-more', '', OBSERVER)?.dismissed, true);
  play.do({ type: 'check.recall', check: 'gets-more' }, play.as('Ben'));
  assert.equal(play.check('gets-more')?.dismissed, false);
  play.do({ type: 'check.dismiss', check: 'gets-more' }).brings('Cem', 'two hands');
  assert.deepEqual([play.check('gets-more')?.dismissed, play.check('gets-more')?.facts.brings], [false, 1]);
  const partner = play.partner('Mill');
  play.do({ type: 'check.dismiss', check: 'gets-only', partner }, play.as('Abe'));
  assert.deepEqual(
    [play.check('gets-only', 'Mill')?.dismissed, play.check('gets-only', 'Bakery')?.dismissed],
    [true, false],
  );
  play.do({ type: 'undo' }, play.as('Abe'));
  assert.equal(play.check('gets-only', 'Mill')?.dismissed, false);
});

test('what is put away face down is put away for those who saw it', () => {
  const play = hoping().hopes('Ann', 'grain');
  const partner = play.partner('Mill');
  play.do({ type: 'check.dismiss', check: 'level-missing', partner }, play.as('Ann'));
  assert.equal(play.check('level-missing', 'Mill', play.as('Abe'))?.dismissed, true);
  assert.ok(!JSON.stringify(play.view(OBSERVER)).includes('level-missing'));
});

test('every advice says where it comes from, and none of it blocks', () => {
  const play = owned(committing(), 5, { Ann: 1, Ben: 1, Cem: 1 });
  assert.ok(checks(play.view()).length > 3);
  for (const { source } of checks(play.view())) assert.ok(source.includes('S3') || source.includes('S4'));
  play.consents('Ann', 'Ben', 'Cem').do({ type: 'ambition.lock' }).do({ type: 'canvas.close' });
  assert.ok(names(play).length > 3);
});
