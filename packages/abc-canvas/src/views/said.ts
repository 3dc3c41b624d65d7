import type { CanvasView, PartnerView, Written } from '../abc-canvas.types.ts';
import type { Screen } from './screen.ts';

/** More that happened at once than anybody could listen to is not read out one by one. */
const MOST = 4;

/** What happened between two views, in sentences for those who do not look; each change once. */
export function said(screen: Screen, before: CanvasView): readonly string[] {
  const lines = [
    ...group(screen, before),
    ...ambition(screen, before),
    ...screen.view.partners.flatMap((partner) => row(screen, partner, before)),
  ];
  return lines.length > MOST ? [screen.say(screen.words.said.many, { count: lines.length })] : lines;
}

function group({ view, words, say }: Screen, before: CanvasView): readonly string[] {
  const w = words.said;
  const lines: string[] = [];
  if (view.phase !== before.phase) {
    lines.push(view.phase === 'closed' ? say(w.closed) : say(w.phase, { phase: say(words.phases[view.phase]) }));
  }
  if (view.open && !before.open && before.phase !== 'preparing') lines.push(say(w.opened));
  return lines;
}

function ambition(screen: Screen, { ambition: was }: CanvasView): readonly string[] {
  const { view, words, say } = screen;
  const { ambition: now } = view;
  const w = words.said;
  const lines: string[] = [];
  if (now.locked !== was.locked) {
    const reason = now.beacons.at(-1)?.reopened?.reason ?? '';
    lines.push(now.locked ? say(w.locked) : say(w.reopened, { reason }));
  }
  if (now.text !== was.text && now.text) lines.push(say(w.ambition, { text: now.text }));
  lines.push(...sides(screen, now, was, say(words.ambition.name)));
  const added = now.noGo.filter(({ id }) => !was.noGo.some((item) => item.id === id));
  return [...lines, ...added.map(({ text }) => say(w.noGo, { text }))];
}

function row(screen: Screen, now: PartnerView, before: CanvasView): readonly string[] {
  const { words, say } = screen;
  const w = words.said;
  const { name } = now;
  const was = before.partners.find(({ id }) => id === now.id);
  if (!was) return [];
  const lines: string[] = [];
  // A change of the ambition clears all consents: that is said by the change.
  const touched = screen.view.ambition.version !== before.ambition.version;
  if (now.consented && !was.consented) lines.push(say(w.consent, { name }));
  if (!now.consented && was.consented && !touched) lines.push(say(w.withdrawn, { name }));
  if (now.ready && !was.ready && !screen.view.open) lines.push(say(w.ready, { name }));
  // What opens all at once is not read out line by line.
  if (now.hidden === was.hidden)
    lines.push(...fresh(now.interests, was.interests).map((text) => say(w.interest, { name, text })));
  lines.push(...fresh(now.commitments, was.commitments).map((text) => say(w.contribution, { name, text })));
  const pairs: readonly (readonly [Written, Written | undefined])[] = [
    [now.meaning, was.meaning],
    ...[...now.interests, ...now.commitments].map(
      (item) => [item, [...was.interests, ...was.commitments].find(({ id }) => id === item.id)] as const,
    ),
  ];
  return [...lines, ...pairs.flatMap(([text, old]) => sides(screen, text, old, name))];
}

function fresh(now: PartnerView['interests'] | PartnerView['commitments'], was: typeof now): readonly string[] {
  return now.filter(({ id }) => !was.some((item) => item.id === id)).map(({ text }) => text);
}

/** Two texts came to lie side by side, or became one again. */
function sides({ words, say }: Screen, now: Written, was: Written | undefined, where: string): readonly string[] {
  const [more, less] = [now.variants.length, was?.variants.length ?? 0];
  if (more > less) return [say(words.said.divided, { where })];
  return more < less && !more ? [say(words.said.settled, { where })] : [];
}
