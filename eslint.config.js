/** The rules that hold the architecture; each is shown to work in test/lint.test.ts. */
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import ts from 'typescript-eslint';
import { arrows } from './scripts/lint/arrows.js';
import { docs } from './scripts/lint/docs.js';
import { cspTemplate, logicalCss } from './scripts/lint/templates.js';

const SRC = ['packages/*/src/**/*.ts'];
/** Rules and geometry: the same answer on every machine, at any time. */
const PURE = [
  'packages/core/src/**/*.ts',
  'packages/*/src/*.form.ts',
  'packages/*/src/*.layout.ts',
  'packages/*/src/rules/**/*.ts',
  'packages/*/src/layout/**/*.ts',
];
/** The one place of core that touches the world, and the suites that tests run. */
const NOT_PURE = ['packages/core/src/platform.ts', 'packages/core/src/testing/**/*.ts'];

const own = { rules: { arrows, docs, 'csp-template': cspTemplate, 'logical-css': logicalCss } };

const reason = 'The same log gives the same state everywhere: time, identity and chance come in through the context.';
const outsideWorld = [
  ...['window', 'document', 'self', 'navigator', 'location', 'localStorage', 'sessionStorage', 'indexedDB'],
  ...['Date', 'performance', 'crypto', 'fetch', 'process', 'setTimeout', 'setInterval', 'requestAnimationFrame'],
].map((name) => ({ name, message: reason }));

const noHtmlFromStrings =
  /^(inner|outer)HTML$|^insertAdjacentHTML$|^createContextualFragment$|^setHTMLUnsafe$|^srcdoc$/;
const wrongCoordinates = /^(getScreenCTM|getCTM|offsetX|offsetY|movementX|movementY|layerX|layerY)$/;
const bannedSyntax = [
  {
    selector: `MemberExpression[property.name=${noHtmlFromStrings}]`,
    message: 'HTML from strings is blocked by Trusted Types.',
  },
  { selector: 'NewExpression[callee.name="DOMParser"]', message: 'Parsing strings is blocked by Trusted Types.' },
  {
    selector: `MemberExpression[property.name=${wrongCoordinates}]`,
    message: 'Wrong in one engine or another under scaled and zoomed pages: use the coordinates of the kit.',
  },
  { selector: 'ForInStatement', message: 'Pages add to prototypes: use for…of over Object.keys.' },
];
const bannedProperties = [
  { object: 'Math', property: 'random', message: 'Use the ids of the context or getRandomValues.' },
  { object: 'crypto', property: 'randomUUID', message: 'Absent on plain-http pages: use getRandomValues.' },
  { object: 'navigator', property: 'locks', message: 'Absent on plain-http pages: use a transaction.' },
];
const bannedGlobals = ['alert', 'confirm', 'prompt'].map((name) => ({ name, message: 'Dead in sandboxed frames.' }));

/** The runner itself waits for what these return. */
const testCalls = [{ from: 'package', name: ['test', 'it', 'describe', 'suite'], package: 'node:test' }];

export default defineConfig(
  globalIgnores(['**/dist/', '**/storybook-static/', '**/node_modules/', 'packages/all/types/', '**/coverage/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,js,cjs}'],
    extends: [ts.configs.recommended],
    plugins: { werkvorm: own },
    rules: {
      'werkvorm/arrows': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' },
      ],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-expressions': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: SRC,
    extends: [lit.configs['flat/recommended']],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { noInlineConfig: true },
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...bannedSyntax],
      'no-restricted-properties': ['error', ...bannedProperties],
      'no-restricted-globals': ['error', ...bannedGlobals],
      'no-console': 'off',
      'werkvorm/csp-template': 'error',
      'werkvorm/logical-css': 'error',
      'werkvorm/docs': 'error',
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: testCalls }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/await-thenable': 'error',
    },
  },
  {
    files: PURE,
    ignores: NOT_PURE,
    rules: { 'no-restricted-globals': ['error', ...bannedGlobals, ...outsideWorld] },
  },
  // Lists of words are as long as the form has words.
  { files: ['packages/*/src/**/strings/*.ts', 'packages/*/src/language/**/*.ts'], rules: { 'max-lines': 'off' } },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
