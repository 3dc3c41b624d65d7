import assert from 'node:assert/strict';
import { Board } from '../board.ts';
import type { Form, Message, Viewer } from '../form.ts';
import { testPlatform } from './platform.ts';

/** A board on which a property tries runs of commands. */
export interface Trial<S, C extends Message, E extends Message, V> {
  readonly board: Board<S, C, E, V>;
  /** Sends a command, or the one that fits the state of that moment; answers with what happened: nothing when refused. */
  send(command: C | ((state: S) => C), as: Viewer): readonly E[];
}

/** A board of a form after an opening, all of which must be accepted. */
export function openTrial<S, C extends Message, E extends Message, V>(
  form: Form<S, C, E, V>,
  opening: readonly (readonly [C, Viewer])[],
): Trial<S, C, E, V> {
  const platform = testPlatform();
  const board = new Board(form);
  const send = (command: C | ((state: S) => C), as: Viewer): readonly E[] => {
    const asked = typeof command === 'function' ? command(board.state) : command;
    const entry = board.judge(asked, as, platform.id(), platform);
    if ('refused' in entry) return [];
    board.append([entry]);
    return entry.events;
  };
  for (const [command, as] of opening) assert.ok(send(command, as).length, JSON.stringify(command));
  return { board, send };
}
