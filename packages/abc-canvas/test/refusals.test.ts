/** Every refusal has a code, a test here, and a sentence in each language. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openMemory, type Role } from '@werkvorm/core';
import { checkWords } from '@werkvorm/kit/testing/check-words.js';
import { abcCanvasForm } from '../src/abc-canvas.form.ts';
import { REFUSALS, type AbcCanvasCommand } from '../src/abc-canvas.types.ts';
import { en } from '../src/strings/en.ts';
import { nl } from '../src/strings/nl.ts';

const host = openMemory(abcCanvasForm);
await host.send({ type: 'note.add', text: 'A place to meet' }, { role: 'facilitator' });
const { notes } = host.view({ role: 'facilitator' });
// Taken back once there and once again, nothing is left to take back.
await host.send({ type: 'note.move', note: notes[0]!.id, step: 1 }, { role: 'facilitator' });
await host.send({ type: 'undo' }, { role: 'facilitator' });

const refused: { readonly [code in (typeof REFUSALS)[number]]: readonly [object, Role] } = {
  'command.invalid': [{ type: 'note.burn' }, 'facilitator'],
  'role.forbidden': [{ type: 'note.add', text: 'mine' }, 'observer'],
  'note.text': [{ type: 'note.add', text: '  ' }, 'participant'],
  'note.double': [{ type: 'note.add', text: ' a place to MEET ' }, 'participant'],
  'note.unknown': [{ type: 'note.move', note: 'none', step: 1 }, 'participant'],
  'note.far': [{ type: 'note.move', note: notes[0]!.id, step: 2 }, 'participant'],
  'undo.nothing': [{ type: 'undo' }, 'participant'],
};

for (const code of REFUSALS) {
  test(`refuses with ${code} and changes nothing`, async () => {
    const [command, role] = refused[code];
    const before = host.save();
    const result = await host.send(command as AbcCanvasCommand, { role, person: 'ann' });
    assert.equal(!result.ok && result.refusal.refused, code);
    assert.deepEqual(host.save(), before);
  });
}

for (const [lang, words] of Object.entries({ en, nl })) {
  test(`the words in ${lang} are complete`, () => {
    assert.deepEqual(checkWords(en, words, lang), []);
    const sentences: { readonly [code: string]: unknown } = words.refusals;
    for (const code of REFUSALS) assert.match(String(sentences[code]), /\S.*[.]$/u, code);
  });
}
