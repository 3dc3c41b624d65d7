/**
 * Sizes of what a page loads, minified and gzipped, from the built packages. More than a limit fails.
 *
 * An element fetches its pieces (languages, phases, drawing, exports, storage) when it first needs them. So three figures
 * count: what the tag loads at once, what a page has loaded while a form is being played, and all there is.
 * Why these limits, and what they are not: docs/decisions/0008-sizes.md.
 */
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import { packageFolders, readJson, root } from './support.js';

const KB = 1024;
const gzipped = (contents) => gzipSync(contents, { level: 9 }).length;

/** Leaves out what is fetched later: with ES modules in a page, and in every bundler's own files, that is apart. */
const later = {
  name: 'later',
  setup: (builder) =>
    builder.onResolve({ filter: /.*/ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    ),
};

/** Bundles a line of code as an application would; answers with the bytes, plain and compressed. */
async function measure(code, plugins = [later]) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root, loader: 'js' },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'error',
    plugins,
  });
  return { raw: outputFiles[0].contents.length, gzip: gzipped(outputFiles[0].contents) };
}

/**
 * Limits in KiB: of what the tag loads at once, and of that with the pieces that are fetched while the form is played. A
 * circle is played in one phase; a walk goes to and fro between taking a place and explaining.
 */
const FORMS = {
  '@werkvorm/opportunity-circle': { tag: 31, pieces: ['circle', 'board'], played: 64 },
  '@werkvorm/commitment-walk': { tag: 31, pieces: ['walk', 'line', 'placing', 'after', 'said'], played: 79 },
  '@werkvorm/interest-triad': { tag: 32, pieces: ['own', 'guide', 'group', 'stage'], played: 65 },
  '@werkvorm/abc-canvas': { tag: 34, pieces: ['before', 'canvas', 'after'], played: 62 },
};
/** What a form without limits of its own has to hold. */
const NEW = { tag: 30, pieces: [], played: 62 };
/** Everything in one file, in KiB. */
const ALL = 284;

const rows = [];
const row = (name, size, limit) => rows.push({ name, size, limit });

row('@werkvorm/core', (await measure("export * from '@werkvorm/core';")).gzip, 4 * KB);

for (const folder of packageFolders()) {
  const { name, exports } = readJson(`${folder}/package.json`);
  if (!exports['./define.js']) continue;
  const { tag, pieces, played } = FORMS[name] ?? NEW;
  row(`${name}: what the tag loads at once`, (await measure(`import '${name}/define.js';`)).gzip, tag * KB);
  row(`${name}: the rules alone`, (await measure(`export * from '${name}/form.js';`)).gzip, 12 * KB);
  row(`${name}: imported and not used, plain`, (await measure(`import * as unused from '${name}';`)).raw, 60);
  const files = [...pieces.map((piece) => `pieces/${piece}`), 'strings/en'];
  const playing = [
    `import '${name}/define.js';`,
    ...files.map((file, i) => `export * as piece${i} from '${folder}/dist/${file}.js';`),
    "export * from '@werkvorm/local';",
  ];
  row(`${name}: while it is played, English, kept`, (await measure(playing.join('\n'))).gzip, played * KB);
}

for (const file of ['werkvorm.js', 'werkvorm.iife.js']) {
  const path = `${root}packages/all/dist/${file}`;
  if (existsSync(path))
    row(`@werkvorm/all: ${file}, everything, five languages`, gzipped(readFileSync(path)), ALL * KB);
}

for (const { name, size, limit } of rows) {
  console.log(
    `${size <= limit ? '✔' : '✖'} ${name.padEnd(66)} ${String(size).padStart(6)} B of ${String(limit).padStart(6)} B`,
  );
}
process.exitCode = rows.every(({ size, limit }) => size <= limit) ? 0 : 1;
