/** Each rule that holds the architecture is shown to bite, and not to bite what is right. */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';

const root = fileURLToPath(new URL('..', import.meta.url));
// The snippets are not files of a project: what needs types is left out here.
const eslint = new ESLint({
  cwd: root,
  overrideConfig: [
    {
      files: ['**/*.ts'],
      languageOptions: { parserOptions: { projectService: false } },
      rules: {
        '@typescript-eslint/no-floating-promises': 'off',
        '@typescript-eslint/no-misused-promises': 'off',
        '@typescript-eslint/await-thenable': 'off',
        '@typescript-eslint/no-unused-vars': 'off',
      },
    },
  ],
});

const CIRCLE = 'packages/opportunity-circle/src/opportunity-circle';

async function rulesHit(path: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: `${root}${path}` });
  return [...new Set(result!.messages.map((message) => message.ruleId ?? message.message))];
}

const long = Array.from({ length: 251 }, (_, index) => `const x${index} = ${index};`).join('\n') + '\nexport {};\n';

const bad: [string, string, string, string][] = [
  ['core imports nothing', 'packages/core/src/x.ts', "import 'lit';", 'werkvorm/arrows'],
  ['core imports no kit', 'packages/core/src/x.ts', "import '@werkvorm/kit';", 'werkvorm/arrows'],
  ['core imports no Node module', 'packages/core/src/x.ts', "import 'node:fs';", 'werkvorm/arrows'],
  ['local imports no lit', 'packages/local/src/x.ts', "import 'lit';", 'werkvorm/arrows'],
  ['kit imports no local', 'packages/kit/src/x.ts', "import '@werkvorm/local';", 'werkvorm/arrows'],
  ['kit imports no d3', 'packages/kit/src/x.ts', "import 'd3-force';", 'werkvorm/arrows'],
  ['kit imports no widget', 'packages/kit/src/x.ts', "import '@werkvorm/opportunity-circle';", 'werkvorm/arrows'],
  [
    'widgets never import each other',
    'packages/commitment-walk/src/x.ts',
    "import '@werkvorm/opportunity-circle';",
    'werkvorm/arrows',
  ],
  ['local only in define.ts', `${CIRCLE}.element.ts`, "import '@werkvorm/local';", 'werkvorm/arrows'],
  [
    'no way round by import()',
    `${CIRCLE}.element.ts`,
    "export const x = () => import('@werkvorm/local');",
    'werkvorm/arrows',
  ],
  ['no way round by a path', `${CIRCLE}.element.ts`, "import '../../local/src/index.ts';", 'werkvorm/arrows'],
  ['no way round by export', `${CIRCLE}.element.ts`, "export * from '@werkvorm/local';", 'werkvorm/arrows'],
  ['extensions are written', 'packages/core/src/x.ts', "import './json';", 'werkvorm/arrows'],
  ...[
    'd3',
    'd3-selection',
    'd3-drag',
    'd3-zoom',
    'd3-transition',
    'lit/directives/style-map.js',
    'lit/directives/unsafe-html.js',
    '@lit-labs/signals',
  ].map((name): [string, string, string, string] => [
    `${name} is banned`,
    `${CIRCLE}.view.ts`,
    `import '${name}';`,
    'werkvorm/arrows',
  ]),
  ...['window', 'document', 'Date', 'navigator', 'setTimeout'].flatMap((name): [string, string, string, string][] => [
    [`core knows no ${name}`, 'packages/core/src/x.ts', `export const x = ${name};`, 'no-restricted-globals'],
    [`rules know no ${name}`, `${CIRCLE}.form.ts`, `export const x = ${name};`, 'no-restricted-globals'],
    [`layout knows no ${name}`, `${CIRCLE}.layout.ts`, `export const x = ${name};`, 'no-restricted-globals'],
    [
      `parts of the rules know no ${name}`,
      'packages/opportunity-circle/src/rules/x.ts',
      `export const x = ${name};`,
      'no-restricted-globals',
    ],
  ]),
  ['no chance', `${CIRCLE}.form.ts`, 'export const x = Math.random();', 'no-restricted-properties'],
  ['no randomUUID', 'packages/local/src/x.ts', 'export const x = crypto.randomUUID();', 'no-restricted-properties'],
  ['no locks', 'packages/local/src/x.ts', 'export const x = navigator.locks;', 'no-restricted-properties'],
  ['no dialogs of the browser', 'packages/kit/src/x.ts', "alert('x');", 'no-restricted-globals'],
  [
    'no style attribute',
    `${CIRCLE}.view.ts`,
    'export const x = html`<p style="color:red"></p>`;',
    'werkvorm/csp-template',
  ],
  [
    'no bound style attribute',
    `${CIRCLE}.view.ts`,
    'export const x = svg`<g style=${y}></g>`;',
    'werkvorm/csp-template',
  ],
  ['no style element', `${CIRCLE}.view.ts`, 'export const x = html`<style>p{}</style>`;', 'werkvorm/csp-template'],
  [
    'no innerHTML binding',
    `${CIRCLE}.view.ts`,
    'export const x = html`<p .innerHTML=${y}></p>`;',
    'werkvorm/csp-template',
  ],
  ['no inline handler', `${CIRCLE}.view.ts`, 'export const x = html`<p onclick="y()"></p>`;', 'werkvorm/csp-template'],
  [
    'no innerHTML',
    'packages/kit/src/x.ts',
    "export const x = (y: Element) => (y.innerHTML = '');",
    'no-restricted-syntax',
  ],
  [
    'no insertAdjacentHTML',
    'packages/kit/src/x.ts',
    "export const x = (y: Element) => y.insertAdjacentHTML('beforeend', '');",
    'no-restricted-syntax',
  ],
  ['no DOMParser', 'packages/kit/src/x.ts', 'export const x = () => new DOMParser();', 'no-restricted-syntax'],
  ...['getScreenCTM', 'offsetX', 'movementX'].map((name): [string, string, string, string] => [
    `no ${name}`,
    'packages/kit/src/x.ts',
    `export const x = (y: Record<string, number>) => y.${name};`,
    'no-restricted-syntax',
  ]),
  [
    'no for…in',
    'packages/kit/src/x.ts',
    'export const x = (y: object) => { for (const z in y) void z; };',
    'no-restricted-syntax',
  ],
  ['no physical left', 'packages/kit/src/x.ts', 'export const x = css`p{left:0}`;', 'werkvorm/logical-css'],
  [
    'no physical margin',
    'packages/kit/src/x.ts',
    'export const x = css`p { color: red; margin-left: 1em }`;',
    'werkvorm/logical-css',
  ],
  [
    'no physical alignment',
    'packages/kit/src/x.ts',
    'export const x = css`p { text-align: right }`;',
    'werkvorm/logical-css',
  ],
  ['no long files', 'packages/kit/src/x.ts', long, 'max-lines'],
  ['no any', 'packages/kit/src/x.ts', 'export const x = (y: any) => void y;', '@typescript-eslint/no-explicit-any'],
  ['no ts-ignore', 'packages/kit/src/x.ts', '// @ts-ignore\nexport const x = 1;', '@typescript-eslint/ban-ts-comment'],
  ['no undocumented export', 'packages/kit/src/x.ts', 'export function x() {}', 'werkvorm/docs'],
  ['no undocumented class', 'packages/kit/src/x.ts', '@y\nexport class X {}', 'werkvorm/docs'],
];

const good: [string, string, string][] = [
  [
    'kit uses core and lit',
    'packages/kit/src/x.ts',
    "import 'lit/decorators.js';\nimport '@werkvorm/core';\nimport '@floating-ui/core';",
  ],
  ['a widget uses kit and d3 modules', `${CIRCLE}.layout.ts`, "import 'd3-force';\nimport '@werkvorm/kit';"],
  ['define.ts uses local', 'packages/opportunity-circle/src/define.ts', "import '@werkvorm/local';"],
  ['all uses everything of ours', 'packages/all/src/x.ts', "import '@werkvorm/opportunity-circle/define.js';"],
  ['suites may use the tools of tests', 'packages/kit/src/testing/x.ts', "import 'chai';"],
  ['tests may use anything', 'packages/core/test/x.test.ts', "import 'node:fs';\nimport 'fast-check';\nvoid Date;"],
  ['a folder deeper is still the package', 'packages/kit/src/a/x.ts', "import '../json.ts';"],
  ['platform.ts reads the clock', 'packages/core/src/platform.ts', 'export const x = Date;'],
  ['styles as properties', `${CIRCLE}.view.ts`, 'export const x = html`<p .style=${y} class="style"></p>`;'],
  [
    'logical styles',
    'packages/kit/src/x.ts',
    'export const x = css`p { inset-inline-start: 0; margin-inline: 1em; text-align: start; --left: 1 }`;',
  ],
  ['250 lines', 'packages/kit/src/x.ts', long.split('\n').slice(2).join('\n')],
  ['a documented class', 'packages/kit/src/x.ts', '/** Why. */\n@y\nexport class X {}'],
];

describe('lint rules', () => {
  for (const [what, path, code, rule] of bad) {
    it(`refuses: ${what}`, async () => assert.ok((await rulesHit(path, code)).includes(rule)));
  }
  for (const [what, path, code] of good) {
    it(`allows: ${what}`, async () => assert.deepEqual(await rulesHit(path, code), []));
  }
  it('knows no way to switch a rule off in sources', async () => {
    const hit = await rulesHit(
      'packages/kit/src/x.ts',
      '// eslint-disable-next-line\nexport const x = (y: any) => void y;',
    );
    assert.ok(hit.includes('@typescript-eslint/no-explicit-any'));
  });
});
