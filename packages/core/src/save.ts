import { fold, ROLES, type Entry, type Form, type Message } from './form.ts';
import { isJson, isRecord, readJson, type Json } from './json.ts';

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
  | {
      readonly ok: false;
      readonly problem: 'not-json' | 'not-werkvorm' | 'other-form' | 'damaged';
      readonly detail?: string;
    };

/**
 * A saved board for a form and its log, as it is now: later entries are not in it. A host of a newer board gives
 * that board's own `version`, so that saving it does not make it pass for an older one.
 */
export function save<E extends Message>(
  form: { readonly name: string; readonly version: number },
  log: readonly Entry<E>[],
): SavedBoard<E> {
  return { format: 'werkvorm', form: form.name, version: form.version, log: log.slice() };
}

/**
 * Reads a saved board: checks it, migrates an older one, and folds it once to be sure that it can be. What it answers
 * is a frozen copy, so that nobody can change the log behind the board's back. Never throws.
 */
export function load<S, C extends Message, E extends Message, V>(
  form: Form<S, C, E, V>,
  saved: unknown,
): LoadResult<E> {
  const board = readJson(saved);
  if (board === undefined) return { ok: false, problem: 'not-json' };
  if (!isRecord(board) || board.format !== 'werkvorm') return { ok: false, problem: 'not-werkvorm' };
  if (board.form !== form.name) return { ok: false, problem: 'other-form', detail: String(board.form) };
  const version = board.version as number;
  if (!Number.isInteger(version) || version < 1) return damaged('version');
  const written: unknown = board.log;
  if (!isLog(written)) return damaged('log');
  const newer = version > form.version;
  try {
    const log = migrate(form, written, version);
    if (!isLog<E>(log)) return damaged('migration');
    const state = fold(form, log);
    if (!isJson(state)) return damaged('state');
    // The view of a damaged state is where a missing field would throw: better here than in the page.
    for (const role of ROLES) form.view(state, { role });
    return { ok: true, newer, board: save({ name: form.name, version: newer ? version : form.version }, log) };
  } catch (error) {
    return damaged(String(error));
  }
}

function damaged(detail: string): LoadResult<never> {
  return { ok: false, problem: 'damaged', detail };
}

/** The log in the form's own version. A step without a migration is an error: without it nobody can tell what was meant. */
function migrate(
  form: Pick<Form<never, never, never, never>, 'version' | 'migrations'>,
  log: readonly Entry[],
  version: number,
): unknown {
  if (version >= form.version) return log;
  let migrated = log;
  for (let from = version; from < form.version; from++) migrated = form.migrations![from]!(migrated);
  return readJson(migrated);
}

/** True when JSON is a list of well-formed entries, numbered 1, 2, 3 … with ids that differ. */
export function isLog<E extends Message>(value: unknown): value is readonly Entry<E>[] {
  if (!Array.isArray(value)) return false;
  const ids = new Set<string>();
  return (value as readonly Json[]).every((item, index) => {
    const entry = readEntry(item, index);
    return entry && !ids.has(entry.id) && ids.add(entry.id);
  });
}

/** The entry in `value` when it is one that may follow on `length` others. */
export function readEntry<E extends Message>(value: Json | undefined, length: number): Entry<E> | undefined {
  if (!isRecord(value) || value.seq !== length + 1 || typeof value.id !== 'string' || !Array.isArray(value.events))
    return undefined;
  const events = value.events as readonly Json[];
  return events.every((event) => isRecord(event) && typeof event.type === 'string')
    ? (value as unknown as Entry<E>)
    : undefined;
}
