/**
 * Sizes of what a page loads, minified and gzipped, from the built packages. More than a limit fails.
 *
 * What a page fetches only when it needs it (languages other than English, parts for later phases, storage) is shown
 * beside: the largest language, and all other parts together.
 */
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import { packageFolders, readJson, root } from './support.js';

const KB = 1024;
const gzipped = (contents) => gzipSync(contents, { level: 9 }).length;

/** Bundles a line of code as an application would; answers with the sizes of what loads at once and of each later chunk. */
async function measure(code) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: root, loader: 'js' },
    bundle: true,
    write: false,
    minify: true,
    splitting: true,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    outdir: 'out',
    legalComments: 'none',
    logLevel: 'error',
  });
  const outputs = Object.entries(metafile.outputs);
  const sizeOf = new Map(outputs.map(([path], index) => [path, gzipped(outputFiles[index].contents)]));
  const [start] = outputs.find(([, output]) => output.entryPoint === '<stdin>');
  const atOnce = new Set();
  const visit = (path) => {
    if (atOnce.has(path)) return;
    atOnce.add(path);
    metafile.outputs[path].imports
      .filter(({ kind }) => kind === 'import-statement')
      .forEach((next) => visit(next.path));
  };
  visit(start);
  const sum = [...atOnce].reduce((total, path) => total + sizeOf.get(path), 0);
  const later = outputs.filter(([path]) => !atOnce.has(path));
  const isLanguage = ([, { inputs }]) => Object.keys(inputs).some((input) => /strings\/|language\//.test(input));
  const sizes = (chunks) => chunks.map(([path]) => sizeOf.get(path));
  const language = Math.max(0, ...sizes(later.filter(isLanguage)));
  const parts = sizes(later.filter((chunk) => !isLanguage(chunk))).reduce((total, size) => total + size, 0);
  const raw = outputFiles.reduce((total, file) => total + file.contents.length, 0);
  return { sum, raw, language, parts };
}

const rows = [];
const row = (name, size, limit, note = '') => rows.push({ name, size, limit, note });

const core = await measure("export * from '@werkvorm/core';");
row('@werkvorm/core', core.sum, 4 * KB);

for (const folder of packageFolders()) {
  const { name, exports } = readJson(`${folder}/package.json`);
  if (!exports['./define.js']) continue;
  const whole = await measure(`import '${name}/define.js';`);
  row(
    `${name}/define.js`,
    whole.sum,
    30 * KB,
    `(later: ${whole.parts} B of parts, at most ${whole.language} B for a language)`,
  );
  const unused = await measure(`import * as unused from '${name}';`);
  row(`${name}, imported and not used`, unused.raw, 60);
  const form = await measure(`export * from '${name}/form.js';`);
  row(`${name}/form.js (the rules)`, form.sum, 12 * KB);
}

for (const file of ['werkvorm.js', 'werkvorm.iife.js']) {
  const path = `${root}packages/all/dist/${file}`;
  if (existsSync(path)) row(`@werkvorm/all ${file}, all languages`, gzipped(readFileSync(path)), 60 * KB);
}

let held = true;
for (const { name, size, limit, note } of rows) {
  const ok = size <= limit;
  held &&= ok;
  console.log(
    `${ok ? '✔' : '✖'} ${name.padEnd(54)} ${String(size).padStart(6)} B of ${String(limit).padStart(6)} B ${note}`,
  );
}
process.exitCode = held ? 0 : 1;
