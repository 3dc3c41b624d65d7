import { describe, it } from 'node:test';
import { openMemory } from '../src/index.ts';
import { hostContract } from '../src/testing/host-contract.ts';

describe('the memory host', () => {
  for (const { name, run } of hostContract({ open: async (form) => openMemory(form) })) it(name, run);
});
