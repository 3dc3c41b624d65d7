import { testWords } from '@werkvorm/kit/testing/words.js';
import { PHASES, REFUSALS } from '../src/__name__.types.ts';
import { en } from '../src/strings/en.ts';
import { nl } from '../src/strings/nl.ts';

testWords({ en, all: { nl }, refusals: REFUSALS, groups: { phases: PHASES }, names: [en.name] });
