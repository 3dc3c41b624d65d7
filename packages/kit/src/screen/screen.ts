import type { Message } from '@werkvorm/core';
import type { KitWords } from '../language/kit/words.ts';
import type { Phrase } from '../language/words.ts';
import type { ShownRefusal } from '../element/shown.ts';
import type { Source } from '../element/events.ts';

/** What a screen remembers for itself; it is never part of the board. A form adds what its views need. */
export interface ScreenMemory {
  /** Participant at this screen, where several share one: for whom something is entered. Empty = nobody. */
  readonly actor: string;
  /** Id of what has its fields open: a person, a card. Empty = nothing. */
  readonly editing: string;
  /** Layout that was chosen on this screen; empty = none. */
  readonly layout: 'board' | 'list' | '';
  /** The replay plays by itself. */
  readonly playing: boolean;
}

/** Nothing remembered yet. */
export const QUIET_MEMORY: ScreenMemory = { actor: '', editing: '', layout: '', playing: false };

/**
 * Everything that a view needs: what may be seen, the words for it, and ways to act. A form's own screen adds to it.
 *
 * @typeParam V view · `C` commands · `W` words · `M` what the screen remembers
 */
export interface BoardScreen<V, C extends Message, W = KitWords, M extends ScreenMemory = ScreenMemory> {
  readonly view: V;
  readonly words: W;
  readonly ui: M;
  readonly role: 'facilitator' | 'participant' | 'observer';
  /** Nothing can be changed here. */
  readonly locked: boolean;
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly refused: ShownRefusal | null;
  readonly layout: 'board' | 'list';
  say(phrase: Phrase, values?: { readonly [name: string]: string | number }): string;
  /** Asks the rules; answers whether they took it. */
  send(command: C, source?: Source): Promise<boolean>;
  /** Remembers something, and shows it. */
  show(change: Partial<M>): void;
}
