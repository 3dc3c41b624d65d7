import { save } from '../save.ts';
import { EVENTS, GUIDE, accepted, add, added, listen, same, texts, until, type Run } from './contract-tools.ts';
import { sample } from './sample.ts';

/** What a host promises that has several handles on one board: tabs, devices. */
export const together: { readonly [name: string]: Run } = {
  async 'a second handle sees what there was'(open, again) {
    const one = await open();
    await added(one, 'a');
    const two = await again();
    same(two.save(), one.save());
  },

  async 'a second handle is told of every entry'(open, again) {
    const one = await open();
    const two = await again();
    const heard = listen(two);
    await added(one, 'a');
    await added(one, 'b');
    await until(() => two.length === 2);
    same(
      heard.flatMap((change) => change.entries),
      one.save().log,
    );
    same(
      heard.every((change) => change.from === 'elsewhere'),
      true,
    );
  },

  async 'two handles that command at once get one order, and nothing is lost or doubled'(open, again) {
    const one = await open();
    const two = await again();
    const sent = Array.from({ length: 40 }, (_, i) => (i % 2 ? one : two).send(add(`text ${i}`), GUIDE));
    const ids = (await Promise.all(sent)).map((result) => accepted(result).id);
    await until(() => one.length === 40 && two.length === 40);
    same(one.save(), two.save());
    same(
      one
        .save()
        .log.map((entry) => entry.id)
        .sort(),
      ids.sort(),
    );
  },

  async 'each command is judged by what came before it, in whichever handle'(open, again) {
    const one = await open();
    const two = await again();
    const results = await Promise.all([one.send(add('the same'), GUIDE), two.send(add('the same'), GUIDE)]);
    same(results.filter((result) => result.ok).length, 1);
    same(
      results.flatMap((result) => (result.ok ? [] : [result.refusal.refused])),
      ['note.double'],
    );
  },

  async 'a command that is sent through two handles happens once'(open, again) {
    const one = await open();
    const two = await again();
    const [a, b] = await Promise.all([one.send(add('a'), GUIDE, 'one'), two.send(add('a'), GUIDE, 'one')]);
    same(accepted(a!), accepted(b!));
    await until(() => one.length === 1 && two.length === 1);
  },

  async 'a board that is replaced in one handle is replaced in the other'(open, again) {
    const one = await open();
    const two = await again();
    await added(one, 'a');
    await until(() => two.length === 1);
    const heard = listen(two);
    await one.load(save(sample, [{ seq: 1, id: 'x', events: EVENTS }]));
    await until(() => texts(two)[0] === 'kept');
    same(heard, [{ entries: [], from: 'elsewhere' }]);
    same(accepted(await two.send(add('b'), GUIDE)).seq, 2);
    await until(() => one.length === 2);
    await one.load(save(sample, []));
    await until(() => two.length === 0);
  },

  async 'what a closed handle was asked before is kept'(open, again) {
    const one = await open();
    const sent = one.send(add('a'), GUIDE);
    one.close();
    accepted(await sent);
    const two = await again();
    same(texts(two), ['a']);
  },
};
