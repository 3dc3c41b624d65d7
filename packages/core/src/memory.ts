import { Board } from './board.ts';
import { refuse, type Form, type Message } from './form.ts';
import type { Host } from './host.ts';
import { machine, type Platform } from './platform.ts';
import { load, save, type SavedBoard } from './save.ts';
import { Subscribers } from './subscribers.ts';

/** What a memory host can start with. */
export interface MemoryOptions<E extends Message> {
  /** A board that was read by {@link load} before. */
  readonly board?: SavedBoard<E>;
  /** Clock and ids; the machine's own by default. Tests bring theirs. */
  readonly platform?: Platform;
}

/** A host that keeps the board in the page, and nowhere else. */
export function openMemory<S, C extends Message, E extends Message, V>(
  form: Form<S, C, E, V>,
  { board: saved, platform = machine }: MemoryOptions<E> = {},
): Host<S, C, E, V> {
  let board = new Board(form, saved?.log);
  let version = saved?.version ?? form.version;
  let closed = false;
  const subscribers = new Subscribers<E>();

  return {
    form,
    kind: 'memory',
    trouble: null,
    get length() {
      return board.log.length;
    },
    get readonly() {
      return version > form.version;
    },
    async send(command, as, id = platform.id()) {
      const known = board.entry(id);
      if (known) return { ok: true, entry: known };
      if (closed) return { ok: false, refusal: refuse('board.closed') };
      if (version > form.version) return { ok: false, refusal: refuse('board.newer') };
      const judged = board.judge(command, as, id, platform);
      if ('refused' in judged) return { ok: false, refusal: judged };
      board.append([judged]);
      subscribers.tell({ entries: [judged], from: 'here' });
      return { ok: true, entry: judged };
    },
    view: (as, upTo) => board.view(as, upTo),
    save: () => save({ name: form.name, version }, board.log),
    async load(saved) {
      const result = load(form, saved);
      if (result.ok && !closed) {
        board = new Board(form, result.board.log);
        version = result.board.version;
        subscribers.tell({ entries: [], from: 'elsewhere' });
      }
      return result;
    },
    subscribe: (listener) => subscribers.add(listener),
    close() {
      closed = true;
      subscribers.clear();
    },
  };
}
