import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Refusal, Viewer } from '../form.ts';
import type { Anything } from './play.ts';

/** What a case plays with: a {@link FormPlay}, with whatever a form adds to it. */
interface Playing<Code extends string> {
  refuses(code: Code, command: Anything, as?: Viewer): Refusal;
}

/** A situation, what is sent in it, and by whom (the facilitator where nobody is named). */
export type Case<P extends Playing<Code>, Code extends string> = readonly [
  code: Code,
  when: string,
  play: () => P,
  send: (play: P) => Anything,
  as?: (play: P) => Viewer,
];

/** The words of a language, of which the sentences of refusals are looked at. */
interface Words {
  readonly refusals: { readonly [code: string]: unknown };
}

/** A text that is longer than a limit. */
export const long = (length: number): string => 'x'.repeat(length + 1);

/** A command that is the same whatever was played. */
export const send =
  (type: string, fields: object = {}) =>
  () => ({ type, ...fields });

/** A command about a person of the play, by their name. */
export const about =
  (type: string, name: string, fields: object = {}) =>
  (play: { person(name: string): string }) => ({ type, person: play.person(name), ...fields });

/**
 * Registers a test for each case, one that every refusal of the form has a case, and one that each carries what its
 * sentences name.
 *
 * @param codes all refusals of the form
 * @param languages its words, by language
 */
export function testRefusals<P extends Playing<Code>, Code extends string>(
  cases: readonly Case<P, Code>[],
  codes: readonly Code[],
  languages: { readonly [lang: string]: Words },
): void {
  const refusal = ([code, , play, command, as]: Case<P, Code>): Refusal => {
    const situation = play();
    return situation.refuses(code, command(situation), as?.(situation));
  };
  for (const one of cases) test(`${one[0]}: ${one[1]}`, () => void refusal(one));

  test('every refusal has a case, but for the one that only a host gives', () => {
    const tested = new Set<string>(cases.map(([code]) => code));
    assert.deepEqual(
      codes.filter((code) => !tested.has(code)),
      ['board.newer'],
    );
  });

  test('a refusal carries what its sentence names, in every language', () => {
    for (const one of cases) {
      const [code, when] = one;
      const { values = {} } = refusal(one);
      for (const [lang, { refusals }] of Object.entries(languages)) {
        const named = [...String(refusals[code]).matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
        const missing = named.filter((name) => !Object.hasOwn(values, name));
        assert.deepEqual(missing, [], `${code} (${when}) in ${lang}`);
      }
    }
  });
}
