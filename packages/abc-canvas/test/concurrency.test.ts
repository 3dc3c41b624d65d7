/**
 * Two or three people who write at once, each from what they last saw: whatever the order in which their changes arrive,
 * a text only goes away when somebody who had it before them replaced it, merged it or chose against it.
 */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { property } from '@werkvorm/core/testing/properties.js';
import type { CanvasView, Item, Written } from '../src/abc-canvas.types.ts';
import { FACILITATOR, hoping, type Play } from './play.ts';

/** A writer and the board as it was when they looked. */
interface Desk {
  readonly name: string;
  seen: CanvasView;
}

const WRITERS = ['Ann', 'Abe', 'Ben'];

/** One thing somebody does: who, whether they look first, what, and to which text. */
const move = fc.record({
  writer: fc.nat(WRITERS.length - 1),
  looks: fc.boolean(),
  what: fc.constantFrom('write', 'write', 'write', 'merge', 'choose', 'drop', 'remove', 'add', 'enter', 'undo'),
  at: fc.nat(20),
});

/** The texts that a writer may change, as they saw them: A, a no-go area, what it means for them, their interests. */
function inSight({ ambition, partners, me }: CanvasView): readonly Written[] {
  const own = partners.find(({ id }) => id === me?.partner)!;
  return [ambition, own.meaning, ...own.interests, ...own.commitments, ...ambition.noGo];
}

/** Every text on the board, present or beside it, however often. */
function onBoard(play: Play): readonly string[] {
  const { ambition, partners } = play.state;
  const lines: readonly Item[] = partners.flatMap(({ interests, commitments }) => [...interests, ...commitments]);
  const there = [...ambition.noGo, ...lines].filter(({ removed }) => !removed);
  return [ambition, ...partners.map(({ meaning }) => meaning), ...there]
    .flatMap(({ text, variants }) => [text, ...variants.map((variant) => variant.text)])
    .filter(Boolean);
}

property(
  'no text is lost, in whichever order changes arrive',
  fc.array(move, { minLength: 2, maxLength: 30, size: '+1' }),
  (moves) => {
    const play = hoping({ order: 'free' }).hopes('Ann', 'grain').brings('Ann', 'flour').hopes('Ben', 'customers');
    play.do({ type: 'no-go.add', text: 'factories' }, play.as('Ben'));
    /** The texts that somebody's last step brought. */
    const brought = new Map<string, readonly string[]>([
      ['Ann', ['flour']],
      ['Ben', ['factories']],
    ]);
    const desks = WRITERS.map((name): Desk => ({ name, seen: play.view(play.as(name)) }));
    moves.forEach(({ writer, looks, what, at }, index) => {
      const desk = desks[writer]!;
      // The facilitator enters something for somebody, without looking.
      const as = what === 'enter' ? FACILITATOR : play.as(desk.name);
      if (looks) desk.seen = play.view(play.as(desk.name));
      const known = inSight(desk.seen);
      const target = known[at % known.length]!;
      const before = onBoard(play);
      const fresh = `text ${index}`;
      const command = commandFor(what, desk.seen, target, fresh);
      if (!command) return;
      const answer = play.judge(command, as);
      if ('refused' in answer) return;
      play.board.append([answer]);
      const after = onBoard(play);
      const isWriting = ['write', 'merge', 'add', 'enter'].includes(what);
      assert.ok(!isWriting || after.includes(fresh), 'what was written is there');
      const missing = before.filter((text) => !after.includes(text));
      if (what === 'undo') {
        for (const gone of missing) assert.ok(brought.get(desk.name)?.includes(gone), `“${gone}” was another’s`);
        return;
      }
      const came = after.filter((text) => !before.includes(text));
      if (what !== 'enter' && answer.events.length) brought.set(desk.name, came);
      const sight = known.flatMap(({ text, variants }) => [text, ...variants.map((variant) => variant.text)]);
      for (const gone of missing) {
        assert.ok(sight.includes(gone), `“${gone}” went away, and ${desk.name} had never seen it`);
      }
    });
  },
);

function commandFor(what: string, { ambition, partners, me }: CanvasView, target: Written, fresh: string) {
  const was = target.text;
  const [variant] = target.variants;
  const merges = what === 'merge' ? target.variants.map(({ id }) => id) : [];
  const own = partners.find(({ id }) => id === me?.partner)!;
  switch (what) {
    case 'add':
      return { type: 'interest.add', text: fresh } as const;
    case 'enter':
      return { type: 'interest.add', text: fresh, organisation: 'Mill' } as const;
    case 'undo':
      return { type: 'undo' } as const;
    case 'choose':
      return variant && ({ type: 'variant.choose', variant: variant.id, was } as const);
    case 'drop':
      return variant && ({ type: 'variant.drop', variant: variant.id } as const);
    case 'remove':
      return 'id' in target ? ({ type: 'item.remove', item: String(target.id), was } as const) : undefined;
    default:
      if (target === ambition) return { type: 'ambition.write', text: fresh, was, merges } as const;
      if (target === own.meaning) return { type: 'meaning.write', text: fresh, was, merges } as const;
      return { type: 'item.edit', item: (target as Item).id, text: fresh, was, merges } as const;
  }
}

property(
  'two who start from the same text: both orders keep both, and name the same two',
  fc.tuple(fc.constantFrom('one', 'two', 'three'), fc.constantFrom('four', 'five'), fc.boolean()),
  ([one, other, isSwapped]) => {
    const play = hoping({ order: 'free' });
    const was = play.state.ambition.text;
    const writers: readonly (readonly [string, string])[] = [
      ['Ann', one],
      ['Ben', other],
    ];
    for (const [name, text] of isSwapped ? writers.toReversed() : writers) play.ambition(name, text, was);
    const { text, variants } = play.view().ambition;
    assert.deepEqual([text, ...variants.map((variant) => variant.text)].sort(), [one, other].sort());
    assert.equal(play.view().ambition.divided, true);
  },
);
