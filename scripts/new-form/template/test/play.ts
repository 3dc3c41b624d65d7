import { FormPlay } from '@werkvorm/core/testing/play.js';
import { __camel__Form } from '../src/__name__.form.ts';
import type {
  RefusalCode,
  __Pascal__Command,
  __Pascal__Event,
  __Pascal__State,
  __Pascal__View,
} from '../src/__name__.types.ts';

export { FACILITATOR, OBSERVER } from '@werkvorm/core/testing/play.js';

/** Plays the form by its public face, and names notes by their words. */
export class Play extends FormPlay<
  __Pascal__State,
  __Pascal__Command,
  __Pascal__Event,
  __Pascal__View,
  RefusalCode
> {
  constructor() {
    super(__camel__Form);
  }

  /** Id of the note with these words. */
  id(text: string): string {
    return this.state.notes.find((note) => note.text === text)!.id;
  }
}

/** Two notes, bread and roses, before the moving. */
export function prepared(): Play {
  return new Play().do({ type: 'note.add', text: 'bread' }).do({ type: 'note.add', text: 'roses' });
}

export function moving(): Play {
  return prepared().do({ type: 'moving.start' });
}

export function closed(): Play {
  return moving().do({ type: 'board.close' });
}
