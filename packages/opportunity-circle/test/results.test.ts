import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { circleForm } from '../src/opportunity-circle.form.ts';
import { OBSERVER, closing, finished, moving, picking, prepared, type Play } from './play.ts';

const found = (play: Play) => circleForm.results!(play.view(OBSERVER));
const people = ['Ann', 'Ben', 'Cem'].map((name) => ({ name, organisation: '' }));
const offered = (play: Play, results: object) => circleForm.take!(play.view(), results);

test('before a card has moved there are people, and nothing of what they picked', () => {
  deepEqual(found(picking().pick('Ann', 'bread', 'roses')), { participants: people });
  deepEqual(found(moving()), { participants: people });
});

test('the harvest becomes keywords', () => {
  deepEqual(found(moving().move('Ann', 'roses')).keywords, ['roses']);
});

test('the cards of a proposal are the keywords, in the order of the ranking, and its text is a statement', () => {
  const play = closing();
  play.do({ type: 'proposal.make', text: 'Begin with bread.', cards: [play.id('bread'), play.id('roses')] });
  deepEqual(found(play), {
    participants: people,
    keywords: ['roses', 'bread'],
    statements: ['Begin with bread.'],
  });
});

test('a proposal is a beacon once the circle is finished and everybody present agreed', () => {
  const agreed = (...names: string[]) => {
    const play = closing();
    play.do({ type: 'proposal.make', text: 'Begin with bread.', cards: [] });
    for (const name of names) play.do({ type: 'proposal.answer', answer: 'agree' }, play.as(name));
    return play;
  };
  const all = agreed('Ann', 'Ben', 'Cem');
  deepEqual(found(all).beacons, undefined);
  deepEqual(found(all.do({ type: 'session.finish' })).beacons, ['Begin with bread.']);
  deepEqual(found(agreed('Ann', 'Ben').do({ type: 'session.finish' })).beacons, undefined);
  const without = agreed('Ann', 'Ben');
  without.do({ type: 'person.away', person: without.person('Cem'), away: true }).do({ type: 'session.finish' });
  deepEqual(found(without).beacons, ['Begin with bread.']);
  deepEqual(found(finished()).beacons, undefined);
});

test('keywords and goals become cards, and people take part, while the circle is prepared', () => {
  const given = {
    keywords: ['Bread', 'light'],
    goals: ['a place to meet'],
    participants: [{ name: 'Dee', organisation: 'NEOS' }],
  };
  deepEqual(offered(prepared(), given), [
    { type: 'cards.add', texts: ['light', 'a place to meet'] },
    { type: 'person.add', name: 'Dee', organisation: 'NEOS' },
  ]);
  deepEqual(offered(prepared(), { commitments: [{ text: 'a hall', means: 'other' }] }), []);
  deepEqual(offered(picking(), given), []);
});
