import { asRecord, isJson } from './json.ts';
import { fold, type Entry, type Form, type Message } from './form.ts';

/** A board on paper: everything needed to open it again elsewhere. */
export interface SavedBoard<E extends Message = Message> {
  readonly format: 'werkvorm';
  /** Name of the form. */
  readonly form: string;
  /** Version of the form's events when it was saved. */
  readonly version: number;
  readonly log: readonly Entry<E>[];
}

/**
 * Outcome of reading a saved board. `newer`: written by a later version; it may be shown but not added to.
 */
export type LoadResult<E extends Message = Message> =
  | { readonly ok: true; readonly board: SavedBoard<E>; readonly newer: boolean }
  | { readonly ok: false; readonly problem: 'not-json' | 'not-werkvorm' | 'other-form' | 'damaged'; readonly detail?: string };

/** A saved board for a form and its log. */
export function save<E extends Message>(form: { name: string; version: number }, log: readonly Entry<E>[]): SavedBoard<E> {
  return { format: 'werkvorm', form: form.name, version: form.version, log };
}

/**
 * Reads a saved board: checks it, migrates an older one, and folds it once to be sure that it can be. Never throws.
 */
export function load<S, C extends Message, E extends Message, V>(form: Form<S, C, E, V>, saved: unknown): LoadResult<E> {
  if (!isJson(saved)) return { ok: false, problem: 'not-json' };
  const board = asRecord(saved);
  if (board?.format !== 'werkvorm') return { ok: false, problem: 'not-werkvorm' };
  if (board.form !== form.name) return { ok: false, problem: 'other-form', detail: String(board.form) };
  const { version, log } = board;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { ok: false, problem: 'damaged', detail: 'version' };
  if (!isLog(log)) return { ok: false, problem: 'damaged', detail: 'log' };
  try {
    const migrated = migrate(form, log, version);
    const state = fold(form, migrated);
    if (!isJson(state)) return { ok: false, problem: 'damaged', detail: 'state' };
    // The view of a damaged state is where a missing field would throw: better here than in the page.
    form.view(state, { role: 'facilitator' });
    const newer = version > form.version;
    return { ok: true, newer, board: { format: 'werkvorm', form: form.name, version: newer ? version : form.version, log: migrated } };
  } catch (error) {
    return { ok: false, problem: 'damaged', detail: String(error) };
  }
}

function migrate<E extends Message>(
  form: { version: number; migrations?: { readonly [from: number]: (log: readonly Entry[]) => readonly Entry[] } },
  log: readonly Entry[],
  version: number,
): readonly Entry<E>[] {
  let migrated = log;
  for (let from = version; from < form.version; from++) migrated = form.migrations?.[from]?.(migrated) ?? migrated;
  return migrated as readonly Entry<E>[];
}

/** True for a list of well-formed entries, numbered 1, 2, 3 … with ids that differ. */
export function isLog(value: unknown): value is readonly Entry[] {
  if (!Array.isArray(value)) return false;
  const ids = new Set<string>();
  return value.every((item: unknown, index) => {
    const entry = asRecord(item);
    if (entry?.seq !== index + 1 || typeof entry.id !== 'string' || !Array.isArray(entry.events)) return false;
    const known = ids.has(entry.id);
    ids.add(entry.id);
    return !known && entry.events.every((event: unknown) => typeof asRecord(event)?.type === 'string');
  });
}
