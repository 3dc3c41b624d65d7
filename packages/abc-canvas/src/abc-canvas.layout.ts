import { STEPS, type Note } from './abc-canvas.types.ts';

/** Where a note lies, in px of the stage: its top left corner as drawn. */
export interface Place {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** The room there is. */
export interface Room {
  /** Width of the stage in px, and font size in px. */
  readonly width: number;
  readonly em: number;
  readonly dir: 'ltr' | 'rtl';
}

/** Everything on the stage. */
export interface AbcCanvasLayout {
  readonly width: number;
  readonly height: number;
  /** Left edge of each step, in px, and the width they share. */
  readonly columns: readonly number[];
  readonly column: number;
  readonly notes: readonly Place[];
}

/** Lays the notes in columns, one per step, mirrored when read from right to left. Pure: same notes, same places. */
export function layoutAbcCanvas(notes: readonly Note[], { width, em, dir }: Room): AbcCanvasLayout {
  const column = width / STEPS;
  // Wide enough for a thumb beside the notes: that is where a page is scrolled.
  const gap = em * 0.75;
  const h = em * 4;
  const columns: number[] = [];
  for (let step = 0; step < STEPS; step++) columns.push((dir === 'rtl' ? STEPS - 1 - step : step) * column);
  const filled = columns.map(() => 0);
  const places = notes.map(({ id, step }): Place => {
    const row = filled[step]!++;
    return { id, x: columns[step]! + gap, y: em * 2 + row * (h + gap), w: column - 2 * gap, h };
  });
  const rows = Math.max(3, ...filled);
  return { width, height: em * 2 + rows * (h + gap), columns, column, notes: places };
}

/** The step of a point of the stage. */
export function stepAt(layout: AbcCanvasLayout, x: number): number | null {
  const step = layout.columns.findIndex((left) => x >= left && x < left + layout.column);
  return step < 0 ? null : step;
}
