import type { Message, Refusal } from '@werkvorm/core';

/** Something to tell people above the board: an offline bar, storage that fails, a file that cannot be read. */
export interface Notice {
  readonly code: string;
  readonly text: string;
}

/** What a refused command leaves on the screen, beside its cause. */
export interface ShownRefusal {
  readonly command: Message;
  readonly refusal: Refusal;
  readonly message: string;
}
