/** The generator lays out a form that compiles, lints, and holds what every form holds. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ESLint } from 'eslint';
import { check } from 'prettier';
import { layOut, namesOf } from '../scripts/new-form/lay-out.js';
import { readJson, root } from '../scripts/support.js';

describe('a new form', () => {
  // Two folders deep, as packages/<name> is, so that everything it points to is where it expects it.
  let folder = '';
  before(async () => {
    folder = join(mkdtempSync(join(root, '.trial-')), 'tryout-form');
    await layOut('tryout-form', folder);
  });
  after(() => rmSync(dirname(folder), { recursive: true, force: true }));

  it('has the files of its role', () => {
    for (const part of ['form', 'layout', 'board', 'element', 'export', 'styles', 'strings', 'types']) {
      assert.ok(existsSync(join(folder, `src/tryout-form.${part}.ts`)), part);
    }
    for (const file of [
      'src/index.ts',
      'src/define.ts',
      'src/views/screen.ts',
      'src/pieces/stage.ts',
      'src/strings/nl.ts',
      'test/gold.browser.ts',
      'LICENSE',
    ]) {
      assert.ok(existsSync(join(folder, file)), file);
    }
    const left = globSync('**/*.{ts,json}', { cwd: folder }).filter((file) =>
      /__\w+__|opportunity-circle/.test(file + readFileSync(join(folder, file), 'utf8')),
    );
    assert.deepEqual(left, []);
  });

  it('exports what every form exports', () => {
    const { name, exports, sideEffects } = readJson(join(folder, 'package.json'));
    assert.equal(name, '@werkvorm/tryout-form');
    assert.deepEqual(Object.keys(exports).slice(0, 4), ['.', './define.js', './form.js', './strings/*.js']);
    assert.deepEqual(sideEffects, ['**/define*.js', '**/define*.ts']);
    for (const target of [exports['.'], exports['./define.js'], exports['./form.js']]) {
      assert.ok(existsSync(join(folder, target['@werkvorm/source'])), target['@werkvorm/source']);
    }
  });

  it('compiles', () => {
    const settings = {
      extends: '../../tsconfig.json',
      compilerOptions: { rootDir: '../..' },
      include: ['src', 'test'],
      exclude: [],
    };
    const path = join(folder, 'tsconfig.check.json');
    writeFileSync(path, JSON.stringify(settings));
    const { status, stdout } = spawnSync(
      process.execPath,
      [join(root, 'node_modules/typescript/bin/tsc'), '--noEmit', '-p', path],
      {
        encoding: 'utf8',
      },
    );
    assert.equal(status, 0, stdout);
  });

  it('follows the rules of lint and format', async () => {
    // Linted as what it will be: files of packages/, where the rules of the architecture hold.
    const types = ['no-floating-promises', 'no-misused-promises', 'await-thenable'];
    const eslint = new ESLint({
      cwd: root,
      overrideConfig: [
        {
          files: ['**/*.ts'],
          languageOptions: { parserOptions: { projectService: false } },
          rules: Object.fromEntries(types.map((rule) => [`@typescript-eslint/${rule}`, 'off'] as const)),
        },
      ],
    });
    for (const file of globSync('{src,test}/**/*.ts', { cwd: folder })) {
      const text = readFileSync(join(folder, file), 'utf8');
      const [result] = await eslint.lintText(text, { filePath: join(root, 'packages/tryout-form', file) });
      assert.deepEqual(
        result!.messages.map(({ message, line }) => `${file}:${line} ${message}`),
        [],
      );
      assert.ok(
        await check(text, { ...readJson(join(root, '.prettierrc.json')), parser: 'typescript' }),
        `${file} is formatted`,
      );
    }
  });

  it('passes its own tests', () => {
    const files = globSync('test/*.test.ts', { cwd: folder }).map((file) => join(folder, file));
    assert.ok(files.length >= 3);
    const env = { ...process.env, NODE_TEST_CONTEXT: undefined, WERKVORM_RUNS: '100' };
    const output = execFileSync(process.execPath, ['--conditions=@werkvorm/source', '--test', ...files], {
      env,
      encoding: 'utf8',
    });
    assert.match(output, /fail 0/);
  });

  it('refuses a name that is no tag, and a folder that is there', async () => {
    for (const name of ['', 'Walk', 'a walk', '../walk', 'walk-', '1walk']) assert.throws(() => namesOf(name), name);
    await assert.rejects(layOut('tryout-form', folder), /exists already/);
  });
});
