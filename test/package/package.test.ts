/** What npm users get: run after `npm run build`. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { packageFolders, readJson, root } from '../../scripts/support.js';

type Target = string | { [condition: string]: Target };
interface Manifest {
  name: string;
  exports: Record<string, Target>;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

const shell = process.platform === 'win32';
const bin = (name: string) => join(root, 'node_modules/.bin', name);

/** Every file that an entry of `exports` can lead to; patterns become the files they match. */
function targets(folder: string, target: Target): string[] {
  if (typeof target !== 'string') return Object.values(target).flatMap((inner) => targets(folder, inner));
  return target.includes('*') ? globSync(target, { cwd: folder }) : [target];
}

const defaultOf = (target: Target): Target => (typeof target === 'string' ? target : (target.default ?? ''));

/** Files that an import at run time may ask for: ES modules, no bundles for browsers, no suites of tests. */
const runtimeEntries = (folder: string, exports: Record<string, Target>) =>
  Object.entries(exports)
    .filter(([path]) => !path.startsWith('./testing/'))
    .flatMap(([, target]) => targets(folder, defaultOf(target)))
    .filter((path) => path.endsWith('.js'));

/** Entry points that are no JavaScript with types of its own. */
const NOT_TYPED = [
  'werkvorm.iife.js',
  'embed.html',
  'custom-elements.json',
  'package.json',
  'jsx',
  'vue',
  'svelte',
  'editor/*.json',
  'placeholder.css',
];

let packed = '';
before(() => {
  packed = mkdtempSync(join(tmpdir(), 'werkvorm-pack-'));
});
after(() => rmSync(packed, { recursive: true, force: true }));

for (const folder of packageFolders()) {
  const manifest = readJson(join(folder, 'package.json')) as Manifest;
  const { name, exports } = manifest;

  describe(name, () => {
    it('is clean for publint', async () => {
      const { messages } = await publint({ pkgDir: folder, level: 'suggestion', strict: true });
      assert.deepEqual(
        messages.map((message) => formatMessage(message, manifest as never, { color: false })),
        [],
      );
    });

    it('leads every export to a file that is published', () => {
      const [pack] = JSON.parse(
        execFileSync('npm', ['pack', '--dry-run', '--json', '--silent'], { cwd: folder, shell }).toString(),
      );
      const published = new Set((pack.files as { path: string }[]).map(({ path }) => path));
      const wanted = Object.values(exports).flatMap((target) => targets(folder, target));
      assert.ok(wanted.length > 0);
      for (const path of wanted) {
        const plain = path.replace(/^\.\//, '').replaceAll('\\', '/');
        assert.ok(existsSync(join(folder, plain)), `${path} does not exist`);
        assert.ok(published.has(plain), `${path} is not published`);
      }
      assert.deepEqual(
        [...published].filter((path) => /(^|\/)test\/|\.test\.|\.browser\.|tsbuildinfo/.test(path)),
        [],
      );
    });

    it('has types that hold for every way of resolving ES modules', () => {
      const tarball = execFileSync('npm', ['pack', '--silent', '--pack-destination', packed], { cwd: folder, shell })
        .toString()
        .trim();
      const { status, stdout, stderr } = spawnSync(
        bin('attw'),
        [
          join(packed, tarball),
          '--profile',
          'esm-only',
          '--format',
          'ascii',
          '--no-color',
          '--no-emoji',
          '--no-definitely-typed',
          '--exclude-entrypoints',
          ...NOT_TYPED,
        ],
        { encoding: 'utf8', shell },
      );
      assert.equal(status, 0, `${stdout}${stderr}`);
    });

    // The bundles are for browsers; everything else is imported by servers too.
    if (basename(folder) !== 'all') {
      it('imports in Node, without a DOM', async () => {
        assert.equal('document' in globalThis, false);
        for (const path of runtimeEntries(folder, exports)) await import(pathToFileURL(join(folder, path)).href);
      });
    }

    it('names everything that it imports as a dependency', () => {
      const known = [name, ...Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })];
      const files = globSync('dist/**/*.js', { cwd: folder }).filter((file) => !/werkvorm(\.iife)?\.js$/.test(file));
      const source = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
      const specifiers = [
        ...source.matchAll(
          /^(?:import|export)\b[^'"]*?from\s*['"]([^'".][^'"]*)['"]|^import\s*['"]([^'".][^'"]*)['"]/gm,
        ),
      ];
      const names = new Set(
        specifiers.map((match) =>
          (match[1] ?? match[2] ?? '').split('/', (match[1] ?? match[2] ?? '').startsWith('@') ? 2 : 1).join('/'),
        ),
      );
      assert.deepEqual(
        [...names].filter((imported) => !imported.startsWith('node:') && !known.includes(imported)),
        [],
      );
    });
  });
}

describe('published types', () => {
  it('hold in TypeScript and JSX, and refuse what is wrong', () => {
    const { status, stdout } = spawnSync(bin('tsc'), ['-p', 'test/types'], { cwd: root, encoding: 'utf8', shell });
    assert.equal(status, 0, stdout);
  });
});

interface Described {
  name: string;
  description?: string;
}
interface ElementDeclaration extends Described {
  tagName: string;
  attributes: Described[];
  events: Described[];
  cssParts?: Described[];
  cssProperties?: Described[];
  members: (Described & { kind: string })[];
}

describe('custom-elements.json', () => {
  const { modules } = readJson(join(root, 'packages/all/custom-elements.json')) as {
    modules: { declarations: ElementDeclaration[] }[];
  };
  const elements = modules.flatMap(({ declarations }) => declarations);

  it('holds the elements', () => {
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), [
      'wv-abc-canvas',
      'wv-commitment-walk',
      'wv-interest-triad',
      'wv-opportunity-circle',
    ]);
  });

  for (const element of elements) {
    it(`describes all that a page can use of ${element.tagName}`, () => {
      const { attributes, events, cssParts = [], cssProperties = [], members } = element;
      assert.ok(attributes.length > 0 && events.length > 0);
      const silent = [...attributes, ...events, ...cssParts, ...cssProperties, ...members].filter(
        ({ description }) => !description,
      );
      assert.deepEqual([...new Set(silent.map(({ name }) => name))], []);
    });
    for (const name of ['wv-before-change', 'wv-change', 'wv-refused', 'wv-error']) {
      it(`${element.tagName} says that it fires ${name}`, () =>
        assert.ok(element.events.some((event) => event.name === name)));
    }
    for (const name of ['board', 'as', 'src', 'layout', 'readonly', 'name']) {
      it(`${element.tagName} has the attribute ${name}`, () =>
        assert.ok(element.attributes.some((attribute) => attribute.name === name)));
    }
    for (const name of [
      'value',
      'state',
      'strings',
      'send',
      'undo',
      'redo',
      'toJSON',
      'toCSV',
      'toMarkdown',
      'toSVG',
      'toPNG',
    ]) {
      it(`${element.tagName} has ${name}`, () => assert.ok(element.members.some((member) => member.name === name)));
    }
  }
});
