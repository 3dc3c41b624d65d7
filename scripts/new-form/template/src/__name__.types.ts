/** The phases, in their order; in the last one nothing can be changed any more. */
export const PHASES = ['preparing', 'moving', 'closed'] as const;
export type Phase = (typeof PHASES)[number];

/** A note, and how far along it is: from 0 to {@link STEPS} - 1. */
export interface Note {
  readonly id: string;
  readonly text: string;
  readonly step: number;
}

/** Number of steps a note can stand on. */
export const STEPS = 4;

/** The whole board. */
export interface __Pascal__State {
  readonly phase: Phase;
  readonly notes: readonly Note[];
  /** What takes the newest change back; `null` when there is nothing to take back. */
  readonly back: __Pascal__Event | null;
}

/** What a viewer sees: here everything. Leave out of it what not everybody may know. */
export interface __Pascal__View {
  readonly phase: Phase;
  readonly notes: readonly Note[];
  readonly canUndo: boolean;
}

/** What people ask. */
export type __Pascal__Command =
  | { readonly type: 'note.add'; readonly text: string }
  | { readonly type: 'note.move'; readonly note: string; readonly step: number }
  // the facilitator
  | { readonly type: 'moving.start' }
  | { readonly type: 'board.close' }
  | { readonly type: 'undo' };

/** What happened. */
export type __Pascal__Event =
  | { readonly type: 'phase.changed'; readonly phase: Phase }
  | { readonly type: 'note.added'; readonly note: string; readonly text: string }
  | { readonly type: 'note.moved'; readonly note: string; readonly step: number; readonly undo?: true }
  | { readonly type: 'note.removed'; readonly note: string; readonly undo: true };

/** Every refusal; each has a sentence in each language, and a test. */
export const REFUSALS = [
  'command.invalid',
  'role.facilitator',
  'role.observer',
  'phase.wrong',
  'phase.over',
  'note.text',
  'note.double',
  'note.unknown',
  'note.far',
  'undo.nothing',
  'board.newer',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];
