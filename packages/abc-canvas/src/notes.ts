import type { Phrase } from '@werkvorm/kit';
import type { AbcCanvasWords } from './abc-canvas.strings.ts';
import type { CanvasView, Check, Mark, Part } from './abc-canvas.types.ts';

/** What a note is made of. */
export interface NotesOf {
  readonly view: Pick<CanvasView, 'checks' | 'partners'>;
  readonly words: Pick<AbcCanvasWords, 'asks' | 'because' | 'sheet'>;
  readonly locale: string;
  say(phrase: Phrase, values?: { readonly [name: string]: string | number }): string;
}

/** Advice in the margin, with the number that stands at each of its causes. */
export interface Note {
  readonly number: number;
  readonly ask: string;
  readonly because: string;
  /** What it is made of: what `check.dismiss` takes, once for each. */
  readonly checks: readonly Check[];
  /** Where its number stands; without a partner at the part itself. */
  readonly spots: readonly { readonly part: Part; readonly partner: string }[];
  readonly source: readonly Mark[];
}

/**
 * The advice as numbered notes, in the order of the sheet. What may be asked of several partners is asked once, of all of
 * them together: thirty partners must not give thirty notes. What was put away is left out.
 */
export function notesOf(paper: NotesOf): readonly Note[] {
  const groups = new Map<string, Check[]>();
  for (const check of paper.view.checks) {
    if (check.dismissed) continue;
    const key = check.check === 'level-missing' ? missing(check.facts.missing) : check.check;
    groups.set(key, [...(groups.get(key) ?? []), check]);
  }
  return [...groups.values()].map((checks, at) => ({
    number: at + 1,
    ask: paper.say(paper.words.asks[checks[0]!.check]),
    because: because(paper, checks),
    checks,
    spots: checks.map(({ part, partner }) => ({ part, partner })),
    source: checks[0]!.source,
  }));
}

type Because = keyof AbcCanvasWords['because'];

function missing(levels: readonly string[]): Because {
  if (levels.length > 1) return 'both-missing';
  return levels[0] === 'individual' ? 'individual-missing' : 'organisation-missing';
}

function because(paper: NotesOf, checks: readonly Check[]): string {
  const { words, say } = paper;
  const first = checks[0]!;
  const names = listed(
    paper,
    (first.check === 'meanings-differ' ? first.facts.meanings : checks).map(({ partner }) => nameOf(paper, partner)),
  );
  switch (first.check) {
    case 'cheer-words':
      return say(words.because['cheer-words'], {
        words: listed(
          paper,
          first.facts.words.map((word) => `“${word}”`),
        ),
      });
    case 'level-missing':
      return say(words.because[missing(first.facts.missing)], { names });
    case 'gets-more':
    case 'rushed':
      return say(words.because[first.check], { ...first.facts });
    default:
      return say(words.because[first.check], { names });
  }
}

function nameOf({ view, words, say }: NotesOf, id: string): string {
  return view.partners.find((partner) => partner.id === id)?.name || say(words.sheet.nobody);
}

function listed({ locale }: NotesOf, names: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}
