/**
 * The gold suite: what every board element holds, in every engine, as one list of tests to run on it.
 *
 * ```ts
 * import { runGold } from '@werkvorm/kit/testing/gold.js';
 * runGold('wv-example', { load: () => import('../src/define.ts'), states: { … }, … });
 * ```
 *
 * It is written for the `describe` and `it` of mocha (or any runner that has them as globals) and wants real input,
 * not made-up events: see {@link GoldInput}. The numbers in the names are those of the list of checks in
 * docs/testing.md. What a browser cannot see (import in Node, packages, manifest, source rules) is checked elsewhere.
 */
import { definition } from './gold-definition.ts';
import { events } from './gold-events.ts';
import { keyboard } from './gold-keyboard.ts';
import { pointers } from './gold-pointer.ts';
import { life } from './gold-life.ts';
import { places } from './gold-places.ts';
import { Gold, runner, type GoldOptions } from './gold-tools.ts';

export { overflowing } from './gold-places.ts';
export type { GoldClass, GoldElement, GoldInput, GoldOptions, GoldPoint } from './gold-tools.ts';

/** Runs all checks on the element of a tag. Nothing on the page may have registered the tag before. */
export function runGold(tag: string, options: GoldOptions): void {
  const gold = new Gold(tag, options);
  runner.describe(`<${tag}> (${options.input.engine})`, () => {
    runner.afterEach(() => gold.clean());
    definition(gold);
    life(gold);
    events(gold);
    keyboard(gold);
    pointers(gold);
    places(gold);
  });
}
