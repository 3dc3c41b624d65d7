import type { BoardScreen } from '@werkvorm/kit/screen.js';
import type { __Pascal__Words } from '../__name__.strings.ts';
import type { __Pascal__Command, __Pascal__View } from '../__name__.types.ts';

/** Everything a view needs. What the screen remembers besides (`ScreenMemory`) is added here. */
export type Screen = BoardScreen<__Pascal__View, __Pascal__Command, __Pascal__Words>;

/** The name of a step, for people. */
export const stepName = ({ words, say }: Pick<Screen, 'words' | 'say'>, step: number): string =>
  say(words.step, { step: step + 1 });
