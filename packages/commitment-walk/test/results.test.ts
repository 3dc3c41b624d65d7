import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { commitmentWalkForm } from '../src/commitment-walk.form.ts';
import { OBSERVER, again, placing, prepared, type Play } from './play.ts';

const found = (play: Play) => commitmentWalkForm.results!(play.view(OBSERVER));
const offered = (play: Play, results: object) => commitmentWalkForm.take!(play.view(), results);

test('who took part and what was decided travel; where anybody stands does not', () => {
  const play = again();
  const { participants, statements, ...rest } = found(play);
  deepEqual(
    participants?.map(({ name }) => name),
    play.state.people.map(({ name }) => name),
  );
  deepEqual(statements, [play.state.setup.decided]);
  equal(Object.keys(rest).filter((kind) => kind !== 'organisations').length, 0);
});

test('the newest beacon of another board, or else its newest statement, is what the walk is about', () => {
  const statements = ['An earlier sentence.', 'A later sentence.'];
  deepEqual(offered(prepared(), { statements }), [{ type: 'setup.change', setup: { decided: 'A later sentence.' } }]);
  deepEqual(offered(prepared(), { statements, beacons: ['A beacon.'] }), [
    { type: 'setup.change', setup: { decided: 'A beacon.' } },
  ]);
  deepEqual(offered(prepared({ decided: 'A beacon.' }), { beacons: ['A beacon.'] }), []);
  deepEqual(offered(placing(), { statements }), []);
});

test('the people of another board take part who do not yet', () => {
  const play = prepared();
  const [first] = play.state.people;
  const participants = [
    { name: first!.name, organisation: first!.organisation },
    { name: 'Zoe', organisation: 'Okra' },
  ];
  deepEqual(offered(play, { participants }), [{ type: 'person.add', name: 'Zoe', organisation: 'Okra' }]);
});
