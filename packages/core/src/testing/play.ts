import assert from 'node:assert/strict';
import type { Form, Message, Refusal, Viewer } from '../form.ts';
import { Player } from '../player.ts';

export const FACILITATOR: Viewer = { role: 'facilitator' };
export const OBSERVER: Viewer = { role: 'observer' };

/** Any command, also one that no honest page sends. */
export type Anything<C extends Message = Message> = C | { readonly type: string; readonly [field: string]: unknown };

/** Plays a form in a test, by its public face. A form's own adds what its people do. */
export class FormPlay<S, C extends Message, E extends Message, V, Code extends string> extends Player<S, C, E, V> {
  constructor(form: Form<S, C, E, V>) {
    super(form, { start: 1_000_000 });
  }

  /** Sends what must be accepted. */
  do(command: Anything<C>, as: Viewer = FACILITATOR): this {
    return this.send(command as C, as);
  }

  /** Sends what must be refused, and changes nothing. */
  refuses(code: Code, command: Anything<C>, as: Viewer = FACILITATOR): Refusal {
    const before = JSON.stringify(this.state);
    const judged = this.judge(command as C, as);
    assert.ok('refused' in judged, `${JSON.stringify(command)} was accepted, not refused with ${code}`);
    assert.equal(judged.refused, code);
    assert.equal(JSON.stringify(this.state), before);
    return judged;
  }

  view(as: Viewer = FACILITATOR): V {
    return this.board.view(as);
  }
}
