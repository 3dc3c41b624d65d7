import { sampleLog, type SampleLanguage } from '../packages/opportunity-circle/src/samples/hefboom-5.ts';

/** Where a circle can begin: `ready` is Amina's first turn of the first round, `picking` before anybody has picked. */
export type Beginning = 'ready' | 'picking' | 'empty' | 'finished';
export type Saved = ReturnType<typeof sampleLog>;

/** The board of the reference workshop, at one of its beginnings. */
export function beginning(at: Beginning, lang: SampleLanguage): Saved {
  if (at === 'finished') return sampleLog(lang, 'finished');
  const played = sampleLog(lang, 'moving');
  if (at === 'empty') return { ...played, log: [] };
  const phase = at === 'ready' ? 'moving' : 'picking';
  const last = played.log.findIndex(({ events }) =>
    events.some((event) => event.type === 'phase.changed' && event.to === phase),
  );
  // The beginning of a log is a log.
  return { ...played, log: played.log.slice(0, last + 1) };
}
