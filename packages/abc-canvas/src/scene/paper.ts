import type { BoardScreen } from '@werkvorm/kit';
import type { Means } from '@werkvorm/core/results.js';
import type { AbcCanvasWords } from '../abc-canvas.strings.ts';
import type { CanvasCommand, CanvasView, Mandate, PartnerView } from '../abc-canvas.types.ts';

/** What goes into files is made of: a screen, as far as paper needs it. */
export type Paper = Pick<BoardScreen<CanvasView, CanvasCommand, AbcCanvasWords>, 'view' | 'words' | 'say' | 'locale'>;

/**
 * The canvas as it may go on paper. A file goes from hand to hand, so while interests lie face down none is in it: neither
 * one's own, nor those that a facilitator entered, nor a note or a number that rests on them.
 */
export function onPaper<P extends Paper>(screen: P): P {
  const { view } = screen;
  if (view.open) return screen;
  const covered = (partner: PartnerView): PartnerView => ({ ...partner, interests: [], hidden: true, gets: null });
  return {
    ...screen,
    view: {
      ...view,
      partners: view.partners.map(covered),
      totals: { ...view.totals, gets: null, levels: null },
      checks: view.checks.filter(({ part }) => part === 'ambition'),
    },
  };
}

/** A partner's name; a word for one where the name is missing. */
export function partnerName({ words, say }: Pick<Paper, 'words' | 'say'>, name: string): string {
  return name.trim() || say(words.sheet.nobody);
}

/** What its people may do in its name; empty where nothing was said. */
export function mandateName({ words, say }: Pick<Paper, 'words' | 'say'>, mandate: Mandate): string {
  return mandate && say(words.mandates[mandate]);
}

/** What kind of contribution, in a word. */
export function meansText({ words, say }: Pick<Paper, 'words' | 'say'>, means: Means): string {
  return say(words.means[means === 'other' ? 'something' : means]);
}

/** The partners that still have to consent, by name. */
export function waitingNames(paper: Pick<Paper, 'view' | 'words' | 'say' | 'locale'>): string {
  const { view, locale } = paper;
  const waiting = view.partners.filter(({ id }) => view.ambition.waiting.includes(id));
  return new Intl.ListFormat(locale).format(waiting.map(({ name }) => partnerName(paper, name)));
}
