import { Board } from './board.ts';
import type { Form, Message } from './form.ts';
import type { Change, Host } from './host.ts';
import { machine, type Platform } from './platform.ts';
import { load, save, type SavedBoard } from './save.ts';

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
  let newer = (saved?.version ?? 0) > form.version;
  const listeners = new Set<(change: Change<E>) => void>();
  const tell = (change: Change<E>) => listeners.forEach((listener) => listener(change));

  return {
    form,
    kind: 'memory',
    trouble: null,
    get length() {
      return board.log.length;
    },
    get readonly() {
      return newer;
    },
    async send(command, as, id = platform.id()) {
      const known = board.entry(id);
      if (known) return { ok: true, entry: known };
      if (newer) return { ok: false, refusal: { refused: 'board.newer' } };
      const judged = board.judge(command, as, id, platform);
      if ('refused' in judged) return { ok: false, refusal: judged };
      board.append([judged]);
      tell({ entries: [judged], from: 'here' });
      return { ok: true, entry: judged };
    },
    view: (as, upTo) => board.view(as, upTo),
    save: () => save(form, board.log),
    async load(saved) {
      const result = load(form, saved);
      if (result.ok) {
        board = new Board(form, result.board.log);
        newer = result.newer;
        tell({ entries: [], from: 'elsewhere' });
      }
      return result;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => listeners.clear(),
  };
}
