import type { CircleView } from '../opportunity-circle.types.ts';
import { nameOf, ringName, type ReportWords, type Say } from './words.ts';

/**
 * The conversation as a page of Markdown: what was asked, who was there, where the cards lie, round by round, and what was
 * proposed and answered. Works in every phase, also empty or with missing names; holds nothing that the view does not.
 * Ends with the line that this is a photo of a conversation, not a verdict (work-forms §17).
 */
export function toMarkdown(view: CircleView, words: ReportWords, say: Say): string {
  const parts = [heading, people, harvest, ranking, supply, rounds, remarks, proposal, notes];
  const lines = parts.flatMap((part) => part(view, words, say));
  return [...lines, '', '---', '', `*${plain(say(words.result.photo))}*`, ''].join('\n');
}

type Part = (view: CircleView, words: ReportWords, say: Say) => readonly string[];

const heading: Part = ({ setup, phase, round }, words, say) => {
  const { report, result } = words;
  const name = say(words.name[setup.kind]);
  const played = setup.rounds
    ? say(words.roundOf, { round, rounds: Math.max(round, setup.rounds) })
    : say(words.round, { round });
  return [
    `# ${plain(setup.title || name)}`,
    '',
    ...(setup.title ? [`- ${plain(name)}`] : []),
    ...(setup.theme ? [field(say(report.theme), setup.theme)] : []),
    field(say(report.centre), setup.centre || say(words.centre[setup.kind])),
    field(say(report.edge), setup.edge || say(words.edge)),
    field(say(result.phase), round ? `${say(words.phases[phase])}, ${played}` : say(words.phases[phase])),
  ];
};

const people: Part = (view, words, say) => {
  const line = (person: CircleView['people'][number]) => {
    const away = person.away ? `, ${say(words.people.isAway)}` : '';
    return `- ${plain(nameOf(view, person.id, words, say) + away)}`;
  };
  return section(
    say(words.prepare.people),
    view.people.length ? view.people.map(line) : [plain(say(words.who.nobody))],
  );
};

const harvest: Part = ({ harvest: ids, cards }, words, say) => {
  const texts = cards.filter((card) => ids.includes(card.id)).map((card) => `- ${plain(card.text)}`);
  return texts.length ? section(say(words.result.harvest), texts) : [];
};

const ranking: Part = (view, words, say) => {
  const { result, report } = words;
  const texts = new Map(view.cards.map((card) => [card.id, card.text]));
  const rows = view.ranking.map(({ place, card, ring, since, breadth, tied }) => [
    tied ? `${place} (${say(result.tied)})` : String(place),
    texts.get(card)!,
    ringName(view, ring, words, say),
    since ? String(since) : '',
    say(result.people, { count: breadth }),
  ]);
  const heads = [result.place, result.card, result.position, report.reached, result.breadth].map((phrase) =>
    say(phrase),
  );
  return section(say(result.ranking), rows.length ? table([heads, ...rows]) : [plain(say(result.empty))]);
};

const supply: Part = ({ cards, phase }, words, say) => {
  const left = cards.filter((card) => card.ring === 0).map((card) => `- ${plain(card.text)}`);
  const early = phase === 'preparing' || phase === 'reviewing' || phase === 'picking';
  return left.length ? section(say(early ? words.prepare.cards : words.report.supply), left) : [];
};

const rounds: Part = (view, words, say) => {
  const lines = view.snapshots.map((snapshot) => {
    const rings = [...new Set(Object.values(snapshot.rings))].sort((a, b) => b - a);
    const onRing = (ring: number) =>
      view.cards.filter((card) => snapshot.rings[card.id] === ring).map((card) => card.text);
    const list = rings.map((ring) => `${ringName(view, ring, words, say)}: ${onRing(ring).join(', ')}`);
    return field(say(words.round, { round: snapshot.round }), list.join('; '));
  });
  return lines.length ? section(say(words.report.rounds), lines) : [];
};

const remarks: Part = (view, words, say) => {
  const lines = view.cards.flatMap((card) =>
    card.remarks.map((remark) => field(card.text, `${remark.text} – ${nameOf(view, remark.person, words, say)}`)),
  );
  return lines.length ? section(say(words.report.remarks), lines) : [];
};

const proposal: Part = (view, words, say) => {
  const { close } = words;
  if (!view.proposal) return view.phase === 'finished' ? section(say(close.proposal), [plain(say(close.none))]) : [];
  const { text, cards, answers } = view.proposal;
  const based = view.cards.filter((card) => cards.includes(card.id)).map((card) => card.text);
  const given = Object.keys(answers).map((person) => {
    const { answer, reason } = answers[person]!;
    return field(nameOf(view, person, words, say), say(close[answer]) + (reason && ` – ${reason}`));
  });
  const total = (which: string) => Object.values(answers).filter(({ answer }) => answer === which).length;
  const tally = say(close.tally, { agree: total('agree'), concern: total('concern'), abstain: total('abstain') });
  return section(say(close.proposal), [
    plain(text),
    '',
    ...(based.length ? [field(say(close.cards), based.join(', '))] : []),
    ...(given.length ? [`- ${plain(tally)}`] : []),
    ...given,
  ]);
};

const notes: Part = (view, words, say) => {
  return view.notes.length
    ? section(
        say(words.close.notes),
        view.notes.map((note) => `- ${plain(note)}`),
      )
    : [];
};

function section(title: string, lines: readonly string[]): readonly string[] {
  return ['', `## ${plain(title)}`, '', ...lines];
}

function field(name: string, value: string): string {
  return `- **${plain(name)}**: ${plain(value)}`;
}

function table([heads, ...rows]: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.map(plain).join(' | ')} |`;
  return [line(heads!), `| ${heads!.map(() => '---').join(' | ')} |`, ...rows.map(line)];
}

/** Text as text: nothing in it is taken for Markdown or for HTML. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(/^([-+#=]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}
