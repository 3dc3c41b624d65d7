/** Lays out the package of a new form: the templates with its names filled in, and the settings of the first form. */
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { readJson, root } from '../support.js';

const TEMPLATE = fileURLToPath(new URL('template/', import.meta.url));
const FIRST = 'opportunity-circle';

/** The spellings of a name: `commitment-walk`, `CommitmentWalk`, `commitmentWalk`, `Commitment walk`. */
export function namesOf(name) {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
    throw new Error(`A form's name is lower case, with hyphens: commitment-walk. Not: ${name}`);
  }
  const upper = (word) => word[0].toUpperCase() + word.slice(1);
  const pascal = name.split('-').map(upper).join('');
  return { name, pascal, camel: pascal[0].toLowerCase() + pascal.slice(1), title: upper(name.replaceAll('-', ' ')) };
}

const fill = (text, { name, pascal, camel, title }) =>
  text
    .replaceAll('__name__', name)
    .replaceAll('__Pascal__', pascal)
    .replaceAll('__camel__', camel)
    .replaceAll('__Title__', title);

/** The first form's package.json, with the new name and only the dependencies that every form has. */
function packageJson(names) {
  const first = readJson(join(root, 'packages', FIRST, 'package.json'));
  const text = JSON.stringify(first).replaceAll(FIRST, names.name);
  const own = {
    ...JSON.parse(text),
    version: first.version,
    description: `${names.title}: say in one sentence what a group does with it.`,
  };
  own.dependencies = Object.fromEntries(
    Object.entries(own.dependencies).filter(([dependency]) => !dependency.startsWith('d3-')),
  );
  const shared = ['.', './define.js', './form.js', './strings/*.js', './custom-elements.json', './package.json'];
  own.exports = Object.fromEntries(Object.entries(own.exports).filter(([path]) => shared.includes(path)));
  delete own.devDependencies;
  return own;
}

/**
 * @param {string} name the form's name, as in its tag
 * @param {string} folder where the package comes to stand; it must not exist yet
 */
export async function layOut(name, folder) {
  const names = namesOf(name);
  if (existsSync(folder)) throw new Error(`${folder} exists already`);
  const options = { ...(await resolveConfig(join(root, 'package.json'))), parser: 'typescript' };
  for (const file of globSync('**/*.ts', { cwd: TEMPLATE })) {
    const target = join(folder, fill(file, names));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, await format(fill(readFileSync(join(TEMPLATE, file), 'utf8'), names), options));
  }
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(packageJson(names), null, 2)}\n`);
  for (const file of ['tsconfig.json', 'LICENSE']) cpSync(join(root, 'packages', FIRST, file), join(folder, file));
}

/** Makes a package that stands in packages/ part of @werkvorm/all. */
export function joinAll(name) {
  const path = (file) => join(root, 'packages/all', file);
  const settings = readJson(path('package.json'));
  const sorted = Object.entries({ ...settings.dependencies, [`@werkvorm/${name}`]: settings.version }).sort();
  settings.dependencies = Object.fromEntries(sorted);
  writeFileSync(path('package.json'), `${JSON.stringify(settings, null, 2)}\n`);
  const compiler = readJson(path('tsconfig.json'));
  compiler.references = [...compiler.references, { path: `../${name}` }];
  writeFileSync(path('tsconfig.json'), `${JSON.stringify(compiler, null, 2)}\n`);
  const index = readFileSync(path('src/index.ts'), 'utf8');
  const { pascal, camel } = namesOf(name);
  // The words of a form (phase, person, setup) are its own, so its types stand under its name.
  const lines = [
    `import '@werkvorm/${name}/define.js';\n${index}`,
    `export { Wv${pascal}, ${camel}Form } from '@werkvorm/${name}';\n`,
    `export type * as ${pascal} from '@werkvorm/${name}';\n`,
  ];
  writeFileSync(path('src/index.ts'), lines.join(''));
}
