import { hostContract, type SampleForm, type SampleHost } from '@werkvorm/core/testing/host-contract.js';
import { openLocal } from '../src/index.ts';
import { freshName, restore, stub } from './support/boards.ts';

let board = '';

const maker = {
  open(form: SampleForm): Promise<SampleHost> {
    board = freshName();
    return openLocal(form, { board });
  },
  again: (form: SampleForm): Promise<SampleHost> => openLocal(form, { board }),
};

describe('the local host', () => {
  for (const { name, run } of hostContract(maker)) it(name, run);
});

describe('the local host without storage', () => {
  beforeEach(() => stub(window, 'indexedDB', { get: () => undefined }));
  afterEach(restore);
  // Everything but being without trouble holds in memory too.
  for (const { name, run } of hostContract({ open: maker.open }).slice(1)) it(name, run);
});
