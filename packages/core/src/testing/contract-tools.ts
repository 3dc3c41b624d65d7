import type { Entry, Form, Message, Viewer } from '../form.ts';
import type { Change, Host, Result } from '../host.ts';
import type { SampleCommand, SampleEvent, SampleState, SampleView } from './sample.ts';

export type SampleForm = Form<SampleState, SampleCommand, SampleEvent, SampleView>;
export type SampleHost = Host<SampleState, SampleCommand, SampleEvent, SampleView>;

/** A rule of the contract, given ways to open a fresh board, and another handle on it. */
export type Run = (
  open: (form?: SampleForm) => Promise<SampleHost>,
  again: (form?: SampleForm) => Promise<SampleHost>,
) => Promise<void>;

export const GUIDE: Viewer = { role: 'facilitator' };
export const ANN: Viewer = { role: 'participant', person: 'ann' };
export const WALL: Viewer = { role: 'observer' };
/** What a saved board can hold that was made by hand. */
export const EVENTS: readonly SampleEvent[] = [{ type: 'note.added', note: 'n1', text: 'kept' }];

/** A command that adds a note. */
export function add(text: string): SampleCommand {
  return { type: 'note.add', text };
}

/** Adds a note and answers with its id. */
export async function added(host: SampleHost, text: string): Promise<string> {
  return (accepted(await host.send(add(text), GUIDE)).events[0] as { note: string }).note;
}

/** The entry of an accepted command; fails when it was refused. */
export function accepted<E extends Message>(result: Result<E>): Entry<E> {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.entry;
}

/** The code of a refusal; `false` when the command was accepted. */
export function refused(result: Result): string | false {
  return !result.ok && result.refusal.refused;
}

/** A list that grows with every change of a host. */
export function listen(host: SampleHost): readonly Change<SampleEvent>[] {
  const heard: Change<SampleEvent>[] = [];
  host.subscribe((change) => heard.push(change));
  return heard;
}

/** What the notes say, in their order. */
export function texts(host: SampleHost): readonly string[] {
  return host.view(GUIDE).notes.map((note) => note.text);
}

/** How many votes a viewer sees. */
export function votes(host: SampleHost, as: Viewer): number {
  return host.view(as).votes.length;
}

/** Tries to change what should not change. */
export function attempt(change: () => void): void {
  try {
    change();
  } catch {
    // Frozen: just as well.
  }
}

/** Waits for what comes from another handle; the test runner's own time limit ends it when it never comes. */
export async function until(done: () => boolean): Promise<void> {
  while (!done()) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** Fails unless both are the same as JSON text, whatever the order of their keys. */
export function same(actual: unknown, expected: unknown): void {
  const [is, should] = [plain(actual), plain(expected)];
  if (is !== should) throw new Error(`expected ${should}\n     got ${is}`);
}

function plain(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}
