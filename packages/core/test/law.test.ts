import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Context, Role } from '../src/index.ts';
import { judge, leads, plays, wrongPhase, type Rule } from '../src/law.ts';

type Phase = 'first' | 'second' | 'third' | 'end';
type Command =
  { readonly type: 'begin' } | { readonly type: 'say' } | { readonly type: 'set' } | { readonly type: 'back' };
interface Said {
  readonly type: 'said';
}

const PHASES: readonly Phase[] = ['first', 'second', 'third', 'end'];
const rule: Rule<{ readonly phase: Phase }, Said> = () => [{ type: 'said' }];
const decide = judge<{ readonly phase: Phase }, Command, Said>(
  {
    begin: leads(rule, ['first']),
    say: plays(rule),
    set: leads(rule, ['second'], ['set.late', 'third']),
    back: plays(rule, PHASES),
  },
  PHASES,
);

function answer(type: string, phase: Phase, role: Role = 'facilitator'): unknown {
  const context: Context = { viewer: { role }, at: 1, id: () => 'x' };
  const verdict = decide({ phase }, { type } as Command, context);
  return 'refused' in verdict ? verdict.refused : 'said';
}

test('who: the facilitator leads, a participant plays, and who looks on does neither', () => {
  assert.equal(answer('begin', 'first'), 'said');
  assert.equal(answer('begin', 'first', 'participant'), 'role.facilitator');
  assert.equal(answer('say', 'first', 'participant'), 'said');
  for (const role of ['observer', 'admin', '__proto__'] as Role[]) {
    assert.equal(answer('say', 'first', role), 'role.observer');
  }
});

test('when: only in its phases; without any in all but the last', () => {
  assert.deepEqual(
    PHASES.map((phase) => answer('say', phase)),
    ['said', 'said', 'said', 'phase.over'],
  );
  assert.deepEqual(
    PHASES.map((phase) => answer('back', phase)),
    ['said', 'said', 'said', 'said'],
  );
});

test('too early is another refusal than too late, and at the end it is over', () => {
  assert.deepEqual(
    PHASES.map((phase) => answer('set', phase)),
    ['phase.wrong', 'said', 'set.late', 'phase.over'],
  );
  assert.deepEqual(wrongPhase<Phase>('second', PHASES), { refused: 'phase.wrong', values: { phase: 'second' } });
});

test('what is no command of the form is refused, also what every object inherits', () => {
  for (const type of ['burn', 'toString', '__proto__', 'constructor']) {
    assert.equal(answer(type, 'first'), 'command.invalid');
  }
});
