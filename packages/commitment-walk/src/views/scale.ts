import type { Phrase } from '@werkvorm/kit';
import type { Place, Setup } from '../commitment-walk.types.ts';
import { stepPlaces, type Screen } from './screen.ts';

type Said = Pick<Screen, 'view' | 'words' | 'say'>;

/** What an end of the line means: the facilitator's words, or the usual ones. */
export function endText({ view, words, say }: Said, end: 'low' | 'high' | 'acrossLow' | 'acrossHigh'): string {
  return view.setup[end] || say(words.scale[end]);
}

/** Names of the steps, from low to high; a step without one shows its number. None on a continuous line. */
export function stepNames({ view, words, say }: Said): readonly string[] {
  const { steps, naming, labels } = view.setup;
  const given: { readonly [step: string]: Phrase } =
    naming === 'bus' && steps === 5 ? words.bus : naming === 'gradients' && steps === 8 ? words.gradients : {};
  return stepPlaces(view.setup).map((_, index) => {
    const phrase = given[String(index + 1)];
    return (phrase && say(phrase)) || (naming === 'own' && labels[index]) || say(words.scale.step, { step: index + 1 });
  });
}

/** The step (1 …) nearest to a place along the line; 0 on a continuous line. */
export function stepOf(setup: Setup, along: number): number {
  return setup.steps ? Math.round((along * (setup.steps - 1)) / 100) + 1 : 0;
}

/** A place in one or two words, as a list shows it: the step's name, or the number. */
export function shortPlace(screen: Said, place: Place): string {
  const step = stepOf(screen.view.setup, place.along);
  const along = step ? stepNames(screen)[step - 1]! : screen.say('{along}', { along: place.along });
  if (place.across === null) return along;
  return screen.say(screen.words.scale.both, { along, across: screen.say('{across}', { across: place.across }) });
}

/** A place as it is spoken: number or step, and at an end what that end means. */
export function placeText(screen: Said, place: Place): string {
  const { view, words, say } = screen;
  const { steps } = view.setup;
  const step = stepOf(view.setup, place.along);
  const value = step
    ? say(words.scale.stepValue, { name: stepNames(screen)[step - 1]!, step, steps })
    : say(words.scale.value, { place: place.along });
  const end = place.along === 0 ? endText(screen, 'low') : place.along === 100 ? endText(screen, 'high') : '';
  const along = end ? `${value}. ${end}` : value;
  if (place.across === null) return along;
  return say(words.scale.both, { along, across: say(words.scale.value, { place: place.across }) });
}

/**
 * The next place along the line, over the middle where nobody may stand. `by`: how far on a continuous line; with steps
 * only its direction counts, and ten or more are two steps. From nowhere (`null`) one begins near the middle.
 */
export function nextPlace(setup: Setup, along: number | null, by: number): number {
  const places = stepPlaces(setup);
  const on = Math.sign(by);
  const free = (place: number) => setup.allowMiddle || place !== 50;
  if (!places.length) {
    const to = along === null ? 50 : Math.max(0, Math.min(100, along + by));
    return free(to) ? to : to + on;
  }
  const at = along === null ? (places.length - 1) / 2 : stepOf(setup, along) - 1;
  const far = along === null ? 0 : Math.abs(by) >= 10 ? 2 : 1;
  const to = Math.max(0, Math.min(places.length - 1, Math.floor(at) + on * far));
  return free(places[to]!) ? places[to]! : (places[to + on] ?? places[to - on]!);
}
