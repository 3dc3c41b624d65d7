import type { Mark, Marker, Place, RoundView, WalkView } from '../commitment-walk.types.ts';
import { actorOf, markersOf, shownRound, standOf, type Screen } from './screen.ts';

type Seen = Pick<Screen, 'view' | 'ui' | 'role' | 'locked'>;

/** A marker that whoever is at this screen is placing. */
export interface Hand {
  /** Id of its token. */
  readonly token: string;
  readonly person: string;
  readonly marker: Marker;
  /** Chosen on this screen, laid before, or where it stood in the round before; null = nowhere yet. */
  readonly place: Place | null;
  /** Chosen on this screen and not laid yet. */
  readonly draft: boolean;
}

/** Token of a person's marker: the same before and after it is laid, and round after round. */
export function tokenId(person: string, marker: Marker): string {
  return `${person}/${marker}`;
}

/** Token of a mark; one that nobody may know the person of has its own. */
export function markToken(mark: Mark): string {
  return mark.person ? tokenId(mark.person, mark.marker) : mark.id;
}

/** Whether places are hidden from the others now. */
export function isHidden(view: WalkView): boolean {
  return view.phase === 'placing' && (view.setup.reveal === 'together' || view.setup.identity === 'anonymous');
}

/** Whether a marker counts as soon as it is let go: everybody sees it, and no words have to go with it. */
export function isDirect(view: WalkView): boolean {
  return view.phase === 'placing' && !isHidden(view) && view.setup.reason !== 'required';
}

/** The markers that are being placed at this screen; empty when nothing can be placed, or it is laid. */
export function handsOf(screen: Seen): readonly Hand[] {
  const { view, ui, role, locked } = screen;
  const person = actorOf(screen);
  if (view.phase !== 'placing' || locked || !person) return [];
  if (role === 'participant' && view.me?.laid && isHidden(view) && !ui.again) return [];
  return markersOf(view.setup).map((marker) => {
    const draft = ui.marker === marker ? ui.draft : null;
    return {
      token: tokenId(person, marker),
      person,
      marker,
      place: draft ?? startOf(screen, person, marker),
      draft: draft !== null,
    };
  });
}

/** Where a marker is before it is moved on this screen: laid in this round, or standing since the one before. */
export function startOf(screen: Seen, person: string, marker: Marker): Place | null {
  const { view } = screen;
  const stand = view.me?.person === person ? standOf(view, marker) : undefined;
  if (stand) return stand.place;
  return markIn(shownRound(screen), person, marker)?.place ?? fromOf(screen, person, marker);
}

/** Where it stood in the round before, as far as this viewer may know. */
export function fromOf({ view }: Pick<Screen, 'view'>, person: string, marker: Marker): Place | null {
  if (view.me?.person === person) return view.me.from[marker] ?? null;
  return (
    markIn(
      view.rounds.find(({ round }) => round === view.round - 1),
      person,
      marker,
    )?.place ?? null
  );
}

function markIn(round: RoundView | undefined, person: string, marker: Marker): Mark | undefined {
  return round?.marks.find((mark) => mark.person === person && mark.marker === marker);
}

/** The marker that the buttons and the keyboard move. */
export function handOf(screen: Seen): Hand | undefined {
  const hands = handsOf(screen);
  return hands.find(({ marker }) => marker === screen.ui.marker) ?? hands[0];
}

/** The marks of the round that is shown, but for those in the hand. */
export function othersOf(screen: Seen): readonly Mark[] {
  const tokens = handsOf(screen).map(({ token }) => token);
  return (shownRound(screen)?.marks ?? []).filter((mark) => !tokens.includes(markToken(mark)));
}

/** Whether a facilitator may move a mark by its token. */
export function mayMove({ view, role, locked }: Seen, mark: Mark): boolean {
  return role === 'facilitator' && !locked && view.phase === 'placing' && !isHidden(view) && mark.person !== '';
}
