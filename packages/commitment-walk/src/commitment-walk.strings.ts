import type { en } from './strings/en.ts';

/** Words of the commitment walk. English has the shape; the other languages fill it. */
export type WalkWords = typeof en;
