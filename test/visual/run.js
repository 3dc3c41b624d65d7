/**
 * Visual tests: every scene looks as in its kept picture. See README.md.
 *
 *   npm run test:visual                        all of them, and the tests of the comparison itself
 *   npm run test:visual -- list rtl-320        scenes with all of these words in their name
 *   npm run test:visual -- --update            keeps what is seen now, where it differs (--all: everywhere)
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { advice, ensureBrowsers } from '../../scripts/browsers.js';
import { changes, style } from './changes.js';
import { compareParts, comparePictures } from './compare.js';
import { readPicture, writePicture } from './picture.js';
import { scenes } from './scenes.js';
import { openBrowser, openServer, shoot } from './studio.js';

const { values, positionals } = parseArgs({
  options: { update: { type: 'boolean' }, all: { type: 'boolean' } },
  allowPositionals: true,
});
const KEPT = fileURLToPath(new URL('baselines/', import.meta.url));
const RESULTS = fileURLToPath(new URL('../results/visual/', import.meta.url));
const chosen = scenes.filter(({ name }) => positionals.every((word) => name.includes(word)));
const whole = positionals.length === 0;
const sceneOf = (name) => scenes.find((scene) => scene.name === name);

const { chromium } = ensureBrowsers();
if (!chromium) throw new Error(advice(['chromium']));

const kept = (name) => {
  const path = join(KEPT, name);
  if (!existsSync(`${path}.png`)) return undefined;
  return { picture: readPicture(readFileSync(`${path}.png`)), parts: lines(readFileSync(`${path}.txt`, 'utf8')) };
};
const lines = (text) => text.split('\n').filter(Boolean);

function keep(name, { png, parts }) {
  writeFileSync(join(KEPT, `${name}.png`), writePicture(readPicture(png)));
  writeFileSync(join(KEPT, `${name}.txt`), `${parts.join('\n')}\n`);
}

/** What is seen now against what was kept. */
function compare(name, { png, parts }) {
  const old = kept(name);
  if (!old) return { faults: ['no picture is kept yet: npm run test:visual -- --update'], old };
  const pictures = comparePictures(old.picture, readPicture(png));
  return { ...pictures, faults: [...pictures.faults, ...compareParts(old.parts, parts)], old };
}

/** The new picture, and the kept one paled with what differs in red, for those who want to look. */
function showFault(name, { png }, { old, marks, width, height }) {
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(join(RESULTS, `${name}.png`), png);
  if (!old) return;
  const data = new Uint8Array(width * height * 4);
  for (let p = 0; p < width * height; p++) {
    const from = (Math.floor(p / width) * old.picture.width + (p % width)) * 4;
    for (let c = 0; c < 3; c++)
      data[p * 4 + c] = marks[p] ? [220, 0, 0][c] : 255 - (255 - old.picture.data[from + c]) * 0.3;
  }
  writeFileSync(join(RESULTS, `${name}.differs.png`), writePicture({ width, height, data }));
}

let server;
let browser;
before(async () => {
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(KEPT, { recursive: true });
  [server, browser] = await Promise.all([openServer(), openBrowser(chromium)]);
});
after(async () => {
  await browser?.close();
  await server?.close();
});

describe('what is seen', { concurrency: 2 }, () => {
  for (const scene of chosen) {
    it(scene.name, async () => {
      const seen = await shoot(browser, server.url, scene);
      const result = compare(scene.name, seen);
      if (values.update && (values.all || result.faults.length > 0)) return keep(scene.name, seen);
      if (result.faults.length > 0) showFault(scene.name, seen, result);
      assert.deepEqual(result.faults, []);
    });
  }
  it('keeps no picture that nobody takes any more', { skip: !whole }, () => {
    const extra = readdirSync(KEPT).filter((file) => !sceneOf(file.replace(/\.(png|txt)$/, '')));
    if (values.update) extra.forEach((file) => rmSync(join(KEPT, file)));
    else assert.deepEqual(extra, []);
  });
});

/** Fontconfig without a single font of the system. */
const noFonts = () => {
  const folder = mkdtempSync(join(tmpdir(), 'werkvorm-fonts-'));
  writeFileSync(join(folder, 'fonts.conf'), `<fontconfig><cachedir>${folder}</cachedir></fontconfig>`);
  return { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
};

/** Machines that paint letters otherwise. */
const MACHINES = {
  'letters fitted to whole pixels': { how: () => ({ flags: ['--font-render-hinting=full'] }) },
  'no fonts of its own': { how: () => ({ flags: [], env: noFonts() }) },
  'letters a quarter of a pixel bolder': { spoil: style('.root * { -webkit-text-stroke: 0.25px }') },
};
const ELSEWHERE = ['moving-light-1440', 'list-rtl-320', 'preparing-forced-768'];

if (whole && !values.update) {
  for (const [machine, { how = () => ({}), spoil }] of Object.entries(MACHINES)) {
    describe(`another machine: ${machine}`, () => {
      let other;
      before(async () => (other = await openBrowser(chromium, how())));
      after(() => other?.close());
      for (const name of ELSEWHERE) {
        it(`${name} is the same`, async () => {
          const seen = await shoot(other, server.url, sceneOf(name), spoil);
          const result = compare(name, seen);
          if (result.faults.length > 0) showFault(`${name}.elsewhere`, seen, result);
          assert.deepEqual(result.faults, []);
        });
      }
    });
  }

  it('a font that comes late changes nothing in the end (moving-light-768)', async () => {
    const scene = sceneOf('moving-light-768');
    const seen = await shoot(browser, server.url, { ...scene, page: { ...scene.page, late: '' } });
    assert.deepEqual(compare(scene.name, seen).faults, []);
  });

  describe('a real change is seen', { concurrency: 2 }, () => {
    for (const { what, scene: name, spoil, page } of changes) {
      it(`${what} (${name})`, async () => {
        const scene = sceneOf(name);
        const seen = await shoot(browser, server.url, { ...scene, page: { ...scene.page, ...page } }, spoil);
        const { faults, old } = compare(name, seen);
        assert.ok(old, 'no picture is kept yet');
        assert.notDeepEqual(faults, []);
      });
    }
  });
}
