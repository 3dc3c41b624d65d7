import type { TemplateResult } from 'lit';
import { replayBar, type Replay } from '@werkvorm/kit';
import type { Screen } from './screen.ts';

/** The time line of the walk, from the first round on. */
export function replayView({ words, say, ui, show }: Screen, replay: Replay): TemplateResult {
  return replayBar(replay, words.replay, say, ui.playing, (playing) => show({ playing }));
}
