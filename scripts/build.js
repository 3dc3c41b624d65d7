/**
 * Builds every package, unbundled (ES modules and type declarations), and the bundles of @werkvorm/all.
 *
 * - packages/<name>/dist: what npm users get; lit, d3 and floating-ui stay imports
 * - packages/all/dist/werkvorm.js: one ES module; werkvorm.iife.js: one classic script that also runs from file://
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { packageFolders, readJson, root, run } from './support.js';
import { trimTemplates } from './trim-templates.js';

const GLOBAL = 'werkvorm';
/** A page may hold another copy of Lit: two policies of one name throw under Trusted Types, so the bundles' has its own. */
const LIT_POLICY = 'createPolicy("lit-html"';
const OWN_POLICY = 'createPolicy("wv-forms"';

/**
 * Editors paste a script twice. Of two copies on a page the second gives what the first gave: nothing runs twice, and a
 * policy of one name is made once.
 */
const version = readJson(`${root}packages/all/package.json`).version;
const first = `var key=Symbol.for("werkvorm.bundle"),there=globalThis[key];if(there){if(there.version!=="${version}")console.warn("Werkvorm ${version} was loaded after "+there.version+"; the first one stays.");return there.all}`;
const kept = `globalThis[key]={version:"${version}",all:${GLOBAL}};`;

const problem = `console.error("Werkvorm could not start; the page keeps its plain content.",error)`;

async function bundle() {
  const result = await build({
    entryPoints: [`${root}packages/all/dist/index.js`],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'warning',
    outfile: 'names.js',
  });
  const names = Object.values(result.metafile.outputs)[0].exports.filter((name) => name !== 'default');
  const classic = await build({
    entryPoints: [`${root}packages/all/dist/index.js`],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: GLOBAL,
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'warning',
  });
  return { names, code: classic.outputFiles[0].text };
}

/** What must never be in a bundle that runs from file:// in a page with a strict policy. */
function inspect(code) {
  const found = [/\bimport\s*\(/, /\bcurrentScript\b/, /createPolicy\("lit-html"/, /\bnew Worker\b/].filter((pattern) =>
    pattern.test(code),
  );
  if (found.length > 0) throw new Error(`The bundle holds ${found.join(', ')}`);
}

function writeBundles({ names, code }) {
  const parts = code.split(LIT_POLICY);
  if (parts.length !== 2)
    throw new Error(`Expected Lit's policy once in the bundle, found it ${parts.length - 1} times`);
  const renamed = parts.join(OWN_POLICY);
  inspect(renamed);
  const start = `(function(){"use strict";${first}try{${renamed.trim()}${kept}return ${GLOBAL}}catch(error){${problem};return{}}})()`;
  const dist = `${root}packages/all/dist/`;
  mkdirSync(dist, { recursive: true });
  writeFileSync(`${dist}werkvorm.iife.js`, `var ${GLOBAL}=${start};\n`);
  writeFileSync(`${dist}werkvorm.js`, `const ${GLOBAL}=${start};\nexport const{${names.join(',')}}=${GLOBAL};\n`);
  copyFileSync(`${root}packages/all/src/embed.html`, `${dist}embed.html`);
}

/**
 * TypeScript 6.0 leaves the extension of `import()` in classes whose fields it moves to the constructor: done here. So
 * are the templates, which no minifier makes smaller.
 */
function finish() {
  for (const file of globSync('packages/*/dist/**/*.js', { cwd: root })) {
    const text = readFileSync(`${root}${file}`, 'utf8');
    const done = trimTemplates(text).replace(/(\bimport\(\s*['"]\.{1,2}\/[^'"]+)\.ts(?=['"])/g, '$1.js');
    if (done !== text) writeFileSync(`${root}${file}`, done);
  }
}

for (const folder of packageFolders()) rmSync(`${folder}/dist`, { recursive: true, force: true });
run('tsc', ['-b', ...packageFolders().map((folder) => `${folder}/tsconfig.json`)]);
finish();
writeBundles(await bundle());
execFileSync(process.execPath, [fileURLToPath(new URL('analyze.js', import.meta.url))], { stdio: 'inherit' });
console.log('Built all packages.');
