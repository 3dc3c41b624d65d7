import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { play } from '../docs/examples/core.ts';

const root = join(import.meta.dirname, '..');
const pages = globSync(['*.md', 'docs/**/*.md', 'packages/*/README.md'], { cwd: root });
const read = (path: string) => readFileSync(join(root, path), 'utf8');

test('code that a page takes from a file stands in that file', () => {
  let blocks = 0;
  for (const page of pages) {
    for (const [, file, code] of read(page).matchAll(/<!-- verbatim: (\S+) -->\n```\w*\n([\s\S]*?)\n```/g)) {
      blocks++;
      assert.ok(read(file!).includes(code!), `${page}: a block is no longer what stands in ${file}`);
    }
  }
  assert.ok(blocks >= 4, `only ${blocks} blocks were found`);
});

test('links between pages, and pictures, lead somewhere', () => {
  for (const page of pages) {
    for (const [, link] of read(page).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g)) {
      assert.ok(existsSync(join(root, dirname(page), link!)), `${page} links to ${link}, which is not there`);
    }
  }
});

test('commands that a page names exist', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: { [name: string]: string } };
  for (const page of pages) {
    for (const [, name] of read(page).matchAll(/npm run ([\w:-]+)/g)) {
      assert.ok(Object.hasOwn(scripts, name!), `${page} names npm run ${name}`);
    }
  }
});

test('the page of code about the core does what its comments say', async () => {
  const { length, no, seenByBert, open, read: loaded, before } = await play();
  assert.equal(length, 2);
  assert.equal(!no.ok && no.refusal.refused, 'role.facilitator');
  assert.equal(seenByBert, 0);
  assert.deepEqual(open, { open: true, words: [{ person: 'amina', word: 'warm' }] });
  assert.equal(loaded.ok, true);
  assert.deepEqual(before, { open: false, words: [] });
});
