import { openLocal } from '../../src/index.ts';
import { sample } from '@werkvorm/core/testing/sample.js';
import type { SampleHost } from '@werkvorm/core/testing/host-contract.js';

/** What a page in a frame, standing for a second tab, offers the test. */
export interface Tab extends Window {
  openBoard(board: string): Promise<SampleHost>;
}

Object.assign(window, { openBoard: (board: string) => openLocal(sample, { board }) });
