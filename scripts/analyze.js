/**
 * Describes the elements for tools, from their docstrings:
 *
 * - packages/<widget>/custom-elements.json, and the merged one in packages/all
 * - packages/all/types: JSX (React, Preact, Solid), Vue and Svelte
 * - packages/all/editor: data for VS Code and the JetBrains editors
 *
 * All of it is built, never committed, so it cannot be older than the sources.
 */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { generateSvelteTypes } from 'custom-element-svelte-integration';
import { generateVuejsTypes } from 'custom-element-vuejs-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { packageFolders, readJson, root } from './support.js';

const write = (path, value) => writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);

/** Everything the elements inherit from must be read too: the kit. */
function readSources() {
  const files = globSync('packages/*/src/**/*.ts', { cwd: root }).filter(
    (file) => !/testing|[\\/]strings[\\/]/.test(file),
  );
  const modules = files.sort().map((file) => {
    const path = file.replaceAll('\\', '/');
    return ts.createSourceFile(path, readFileSync(`${root}${file}`, 'utf8'), ts.ScriptTarget.ES2022, true);
  });
  return create({ modules, plugins: [...litPlugin()], context: { dev: false } });
}

const isPublic = (member) =>
  (member.privacy ?? 'public') === 'public' && !member.static && !/^[_#]/.test(member.name) && !HIDDEN.has(member.name);
/** Life-cycle methods that a page never calls, and what only forms' own elements use. */
const HIDDEN = new Set([
  ...[
    'connectedCallback',
    'disconnectedCallback',
    'adoptedCallback',
    'attributeChangedCallback',
    'willUpdate',
    'update',
    'updated',
  ],
  ...[
    'firstUpdated',
    'render',
    'createRenderRoot',
    'formDisabledCallback',
    'formResetCallback',
    'formStateRestoreCallback',
  ],
  ...['formAssociatedCallback', 'internals'],
]);

/** What a page can use of an element: nothing private, nothing of the class itself. */
function publicFace(declaration) {
  const members = (declaration.members ?? []).filter(isPublic);
  const fields = new Set(members.map(({ name }) => name));
  const attributes = (declaration.attributes ?? []).filter(({ fieldName }) => !fieldName || fields.has(fieldName));
  // The analyser takes every dispatchEvent for an event, also those whose name it cannot read.
  const events = (declaration.events ?? []).filter(({ name }) => name);
  return { ...declaration, members, attributes, events };
}

const elementsOf = (manifest, folder) =>
  manifest.modules
    .filter(({ path }) => path.startsWith(`packages/${folder}/`))
    .flatMap(({ path, declarations }) =>
      declarations
        .filter(({ customElement, tagName }) => customElement && tagName)
        .map((declaration) => ({ path, declaration: publicFace(declaration) })),
    );

const moduleOf = (path, declarations, definedIn) => ({
  kind: 'javascript-module',
  path,
  declarations,
  exports: declarations.flatMap(({ name, tagName }) => [
    { kind: 'js', name, declaration: { name, module: path } },
    { kind: 'custom-element-definition', name: tagName, declaration: { name, module: path }, module: definedIn },
  ]),
});

const packageOf = (modules) => ({ schemaVersion: '1.0.0', readme: '', modules });

const manifest = readSources();
const all = [];
for (const folder of packageFolders()) {
  if (basename(folder) === 'all' || !readJson(`${folder}/package.json`).customElements) continue;
  const name = relative(`${root}packages`, folder);
  const elements = elementsOf(manifest, name);
  if (elements.length === 0)
    throw new Error(`${name} names a manifest in its package.json but has no element with a @tag`);
  all.push(...elements.map(({ declaration }) => declaration));
  const built = (path) => path.replace(`packages/${name}/src/`, 'dist/').replace(/\.ts$/, '.js');
  write(
    `${folder}/custom-elements.json`,
    packageOf(elements.map(({ path, declaration }) => moduleOf(built(path), [declaration], 'dist/define.js'))),
  );
}

const folder = `${root}packages/all`;
const merged = packageOf([moduleOf('dist/werkvorm.js', all, 'dist/werkvorm.js')]);
write(`${folder}/custom-elements.json`, merged);
for (const part of ['types', 'editor']) {
  rmSync(`${folder}/${part}`, { recursive: true, force: true });
  mkdirSync(`${folder}/${part}`);
}
/** Generators write what they are given into the manifest: each gets its own copy. */
const copy = () => structuredClone(merged);
/** A page sets only what is not read-only. */
const settable = () => {
  const own = copy();
  for (const { declarations } of own.modules) {
    for (const declaration of declarations)
      declaration.members = declaration.members.filter(({ readonly }) => !readonly);
  }
  return own;
};
const events = [...new Set(all.flatMap((declaration) => declaration.events.map(({ type }) => type?.text)))].filter(
  Boolean,
);
/** The generators know only `CustomEvent<detail>`, and forget the import: our events are classes of their own. */
function mend(file) {
  const path = `${folder}/types/${file}`;
  const text = readFileSync(path, 'utf8').replace(/CustomEvent<(Wv\w+Event)>/g, '$1');
  const missing = events.filter((name) => !new RegExp(`import[^;]*\\b${name}\\b`).test(text));
  const line = missing.length > 0 ? `import type { ${missing.join(', ')} } from '@werkvorm/all';\n` : '';
  writeFileSync(path, `${line}${text}`);
}

const types = { outdir: `${folder}/types`, globalTypePath: '@werkvorm/all', hideLogs: true };
generateJsxTypes(settable(), { ...types, fileName: 'jsx.d.ts', stronglyTypedEvents: true });
generateVuejsTypes(settable(), { ...types, fileName: 'vue.d.ts' });
generateSvelteTypes(settable(), { ...types, fileName: 'svelte.d.ts' });
['jsx.d.ts', 'vue.d.ts', 'svelte.d.ts'].forEach(mend);
const editor = { outdir: `${folder}/editor`, hideLogs: true };
generateVsCodeCustomElementData(copy(), {
  ...editor,
  htmlFileName: 'vscode.html.json',
  cssFileName: 'vscode.css.json',
});
generateJetBrainsWebTypes(copy(), { ...editor, webTypesFileName: 'web-types.json', packageJson: false });
console.log(`Described ${all.map(({ tagName }) => tagName).join(', ')}.`);
