/// <reference types="node" />
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';

/** A failure that was found once: how fast-check comes to it again. */
interface Seed {
  readonly seed: number;
  readonly path?: string;
}

/** How often a property is tried: 1,000 times, or as `WERKVORM_RUNS` says (10,000 before a release). */
export const RUNS = Number(process.env.WERKVORM_RUNS) || 1000;

/**
 * Registers a test that holds `rule` against values of `values`, after the failures found earlier. Those are kept in
 * `test/seeds.json` of a package, under the name of the property: `{"name": [{"seed": 1, "path": "0:1"}]}`; a property
 * that fails prints the line to add.
 */
export function property<T>(
  name: string,
  values: fc.Arbitrary<T>,
  rule: (value: T) => void | Promise<void>,
  runs = RUNS,
): void {
  test(name, async () => {
    const checked = fc.asyncProperty(values, async (value) => rule(value));
    for (const seed of kept()[name] ?? []) await hold(name, checked, { ...seed, numRuns: seed.path ? 1 : runs });
    await hold(name, checked, { numRuns: runs });
  });
}

async function hold<T>(name: string, checked: fc.IAsyncProperty<T>, parameters: fc.Parameters<T>): Promise<void> {
  const run = await fc.check(checked, parameters);
  if (!run.failed) return;
  const line = JSON.stringify({ [name]: [{ seed: run.seed, path: run.counterexamplePath ?? undefined }] });
  throw new Error(
    `${await fc.asyncDefaultReportMessage(run as fc.RunDetails<T>)}\nKeep it in test/seeds.json: ${line}`,
    {
      cause: run.errorInstance,
    },
  );
}

let seeds: { readonly [name: string]: readonly Seed[] } | undefined;

function kept(): { readonly [name: string]: readonly Seed[] } {
  seeds ??= Object.assign(
    {},
    ...seedFiles().map((file) => JSON.parse(readFileSync(file, 'utf8')) as unknown),
  ) as typeof seeds;
  return seeds!;
}

/** The seeds of the package that is tested, or of all packages when the tests run from the top of a workspace. */
function seedFiles(): readonly string[] {
  let top = process.cwd();
  while (!existsSync(join(top, 'packages')) && dirname(top) !== top) top = dirname(top);
  const own = join(process.cwd(), 'test/seeds.json');
  return [
    ...globSync('packages/*/test/seeds.json', { cwd: top }).map((file) => join(top, file)),
    ...(existsSync(own) ? [own] : []),
  ];
}
