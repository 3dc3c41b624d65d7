import type { Platform } from '../platform.ts';

/** A clock that ticks a second per question and ids `id1`, `id2` …: the same run gives the same log, every time. */
export function testPlatform(): Platform {
  let time = Date.UTC(2026, 0, 1);
  let ids = 0;
  return { now: () => (time += 1000), id: () => `id${++ids}` };
}
