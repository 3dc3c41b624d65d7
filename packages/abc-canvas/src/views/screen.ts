import { nameOf, QUIET_MEMORY, type BoardScreen, type ScreenMemory } from '@werkvorm/kit';
import type { Means } from '@werkvorm/core/results.js';
import type { AbcCanvasWords } from '../abc-canvas.strings.ts';
import type { CanvasCommand, CanvasView, PartnerView } from '../abc-canvas.types.ts';

export { meansText } from '../scene/paper.ts';

/** What a screen remembers for itself; it is never part of the board. */
export interface ScreenState extends ScreenMemory {
  /** Partner whose row is open for writing or reading; empty = one's own, `none` = no row. */
  readonly row: string;
  /** The text that the writer started from, while {@link ScreenMemory.editing} says what is being written. */
  readonly was: string;
  /** What a reason is asked for: a phase to go back to, or `reopen`. Empty = nothing. */
  readonly asking: string;
  /** The variant that came of this screen's own writing, while somebody else wrote. */
  readonly kept: string;
  /** Notes that were put away are shown. */
  readonly away: boolean;
  /** What the next line is: whose interest, and what kind of contribution. */
  readonly level: 'individual' | 'organisation' | 'network';
  readonly means: Means;
}

export const QUIET_SCREEN: ScreenState = {
  ...QUIET_MEMORY,
  row: '',
  was: '',
  asking: '',
  kept: '',
  away: false,
  level: 'organisation',
  means: 'time',
};

/** Everything a view of the canvas needs. */
export type Screen = BoardScreen<CanvasView, CanvasCommand, AbcCanvasWords, ScreenState>;

/** The row that is open: the one that was chosen, or one's own. */
export function openRow({ view, ui, role }: Screen): PartnerView | undefined {
  const id = ui.row || (role === 'participant' ? (view.me?.partner ?? '') : '');
  return view.partners.find((partner) => partner.id === id);
}

/** Whether this viewer may write in a row at all. */
export function isWritable({ role, locked }: Screen, { mine }: PartnerView): boolean {
  return !locked && (mine || role === 'facilitator');
}

/** Who wrote something; the facilitator where nobody is named. */
export function writerName({ view, words, say }: Screen, by: string): string {
  return by ? nameOf(view, by) : say(words.settle.facilitator);
}

/** The n of a partner, in the order of the sheet: it fixes shape and colour. */
export function partnerIndex({ view }: Screen, id: string): number {
  return view.partners.findIndex((partner) => partner.id === id);
}
