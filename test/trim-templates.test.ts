import assert from 'node:assert/strict';
import { test } from 'node:test';
import { trimTemplates } from '../scripts/trim-templates.js';

test('templates lose their indentation, and nothing else does', () => {
  const code = [
    'const text = `one',
    '  two`;',
    'const view = html`<p>',
    '    ${list.map((item) => svg`<g>',
    '      ${other(`keep',
    '        this`)}',
    '    </g>`)}',
    '  </p>`;',
    'export const styles = css`',
    '  p {',
    '    color: red;',
    '  }',
    '`;',
    'if (text) {',
    '  run();',
    '}',
  ];
  const trimmed = trimTemplates(code.join('\n')).split('\n');
  assert.equal(trimmed.length, code.length);
  const kept = new Set([1, 5, 14]);
  assert.deepEqual(
    trimmed,
    code.map((line, index) => (kept.has(index) ? line : line.trimStart())),
  );
});

test('a file without templates stays as it is', () => {
  const code = 'const a = `x\n  y`;\n  foo();\n';
  assert.equal(trimTemplates(code), code);
});
