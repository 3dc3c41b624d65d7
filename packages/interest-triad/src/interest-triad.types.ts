import type { Json } from '@werkvorm/core';

/** A note, and how far along it is: from 0 to {@link STEPS} - 1. */
export interface Note {
  readonly id: string;
  readonly text: string;
  readonly step: number;
}

/** Number of steps a note can stand on. */
export const STEPS = 4;

/** The whole board. */
export interface InterestTriadState {
  readonly notes: readonly Note[];
  /** What takes the newest change back; `null` when there is nothing to take back. */
  readonly back: InterestTriadEvent | null;
}

/** What a viewer sees: here everything. Leave out of it what not everybody may know. */
export type InterestTriadView = InterestTriadState;

/** What people ask. */
export type InterestTriadCommand =
  | { readonly type: 'note.add'; readonly text: string }
  | { readonly type: 'note.move'; readonly note: string; readonly step: number }
  | { readonly type: 'undo' };

/** A command as it comes from outside: only its type can be relied on. */
export interface Unread {
  readonly type: string;
  readonly [field: string]: Json;
}

/** What happened. */
export type InterestTriadEvent =
  | { readonly type: 'note.added'; readonly note: string; readonly text: string }
  | { readonly type: 'note.moved'; readonly note: string; readonly step: number; readonly undo?: true }
  | { readonly type: 'note.removed'; readonly note: string; readonly undo: true };

/** Every refusal; each has a sentence in each language. */
export const REFUSALS = [
  'command.invalid',
  'role.forbidden',
  'note.text',
  'note.double',
  'note.unknown',
  'note.far',
  'undo.nothing',
] as const;
