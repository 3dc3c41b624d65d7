import { nameOf } from '@werkvorm/kit';
import type { TriadView } from '../interest-triad.types.ts';
import { dayText, openMeasurement, type Screen } from './screen.ts';

/** What has happened since an earlier view, as sentences; each is said once. */
export function news(screen: Screen, before: TriadView): readonly string[] {
  const { view, words, say } = screen;
  const w = words.said;
  const lines: string[] = [];
  if (view.opened && !before.opened) lines.push(say(w.opened));
  if (view.phase !== before.phase && (view.phase === 'closed' || before.phase === 'closed')) {
    lines.push(say(view.phase === 'closed' ? w.closed : w.reopened));
  }
  const open = openMeasurement(view);
  if (open && openMeasurement(before)?.id !== open.id)
    lines.push(say(w.measurement, { date: dayText(screen, open.date) }));
  for (const { id, ready } of view.people) {
    if (ready && before.people.some((person) => person.id === id && !person.ready)) {
      lines.push(say(w.ready, { name: nameOf(view, id) }));
    }
  }
  for (const mark of view.marks) {
    if (!before.marks.some(({ id }) => id === mark.id)) lines.push(say(w.mark, { name: mark.name }));
  }
  if (view.balance !== before.balance && view.balance) lines.push(say(w.balance));
  const me = view.me?.person;
  const fresh = view.notes.some(({ id, person }) => person === me && !before.notes.some((note) => note.id === id));
  if (me && fresh) lines.push(say(w.note));
  if (before.opened && sharedCount(view) > sharedCount(before)) lines.push(say(w.shared));
  return lines;
}

function sharedCount({ people }: TriadView): number {
  return people.reduce((sum, { interests, triad }) => sum + interests.length + (triad ? 1 : 0), 0);
}
