import type { RoundView, WalkView } from '../commitment-walk.types.ts';
import { isHidden, markToken } from './hand.ts';
import { placeText } from './scale.ts';
import { markName, nameOf, personOf, samePlace, type Screen } from './screen.ts';

/** More that happened at once than anybody could listen to is not read out one by one. */
const MOST = 3;

/** What happened between two views, in sentences for those who do not look; each change once. */
export function said(screen: Screen, before: WalkView): readonly string[] {
  const { view, words, say } = screen;
  const w = words.said;
  const lines: string[] = [];
  const now = view.rounds.at(-1);
  const was = before.rounds.find(({ round }) => round === view.round);
  if (view.round > before.round) lines.push(say(w.opened, { round: view.round }));
  else if (now?.revealed && was && !was.revealed) lines.push(say(w.revealed, { round: view.round }));
  else if (view.phase === 'placing' && view.round === before.round) lines.push(...placed(screen, before, now, was));
  if (view.phase === 'closed' && before.phase !== 'closed') lines.push(say(w.closed));
  if (view.phase !== 'closed' && before.phase === 'closed') lines.push(say(w.reopened));
  if (view.explained && !before.explained && view.phase === 'explaining') lines.push(say(w.explained));
  if (view.speaker && view.speaker !== before.speaker) lines.push(say(w.speaker, { name: nameOf(view, view.speaker) }));
  const noted = view.issues.filter(({ id }) => !before.issues.some((issue) => issue.id === id));
  lines.push(...noted.map(({ text }) => say(w.issue, { issue: text })));
  lines.push(...people(screen, before));
  return lines.slice(0, MOST);
}

function people({ view, words, say }: Screen, before: WalkView): readonly string[] {
  const w = words.said;
  return view.people.flatMap((person) => {
    const was = personOf(before, person.id);
    const { name } = person;
    if (!was) return [say(w.joined, { name })];
    if (was.away !== person.away) return [say(person.away ? w.away : w.returned, { name })];
    return person.spoken === 'passed' && was.spoken !== 'passed' ? [say(w.passed, { name })] : [];
  });
}

function placed(screen: Screen, before: WalkView, now?: RoundView, was?: RoundView): readonly string[] {
  const { view, words, say, role } = screen;
  const w = words.said;
  const count = (people: WalkView['people']) => people.filter((person) => person.placed).length;
  if (isHidden(view)) {
    if (role === 'participant' && view.me && view.me !== before.me) {
      if (!view.me.laid && before.me?.laid) return [say(w.back)];
      if (view.me.laid && (!before.me?.laid || changed(view, before))) return [say(w.laid)];
    }
    if (count(view.people) === count(before.people)) return [];
    const total = view.people.filter(({ away }) => !away).length;
    return [say(w.placed, { count: count(view.people), total })];
  }
  const marks = now?.marks ?? [];
  const former = new Map(was?.marks.map((mark) => [markToken(mark), mark]));
  const standing = new Set(marks.map(({ person }) => person));
  return [
    ...marks.flatMap((mark) => {
      const old = former.get(markToken(mark));
      // In a hall nearly all of them stand still: nothing else is looked up for those.
      if (old && samePlace(old.place, mark.place)) return [];
      const name = markName(view, mark) || say(words.nobody);
      if (!old) return [say(w.stands, { name, place: placeText(screen, mark.place) })];
      return [say(w.moved, { name, from: placeText(screen, old.place), to: placeText(screen, mark.place) })];
    }),
    ...view.people
      .filter(({ id, placed: is }) => is && !standing.has(id))
      .filter(({ id }) => !personOf(before, id)?.placed && view.setup.identity === 'named')
      .map(({ name }) => say(w.aside, { name })),
  ];
}

/** Whether the own place in a hidden round is another one now. */
function changed(view: WalkView, before: WalkView): boolean {
  const stands = (of: WalkView) => JSON.stringify(of.me?.stands ?? []);
  return stands(view) !== stands(before);
}
