import { readInt, readText, refuse, type Context, type Decision, type Form } from '@werkvorm/core';

export type Hand = { person: string; name: string; fingers: number | null };
export type Hands = { hands: readonly Hand[]; open: boolean };
export type HandsView = { hands: readonly (Hand & { raised: boolean })[]; open: boolean };

export type FistCommand =
  | { type: 'people.add'; names: readonly string[] }
  | { type: 'hand.raise'; person: string; fingers: number }
  | { type: 'hands.show' | 'round.start' };

export type FistEvent =
  | { type: 'people.added'; people: readonly { person: string; name: string }[] }
  | { type: 'hand.raised'; person: string; fingers: number }
  | { type: 'hands.shown' | 'round.started' };

/** What somebody asks becomes what happened, or a refusal: the only place where it is decided. */
function decide(state: Hands, command: FistCommand, { viewer, id }: Context): Decision<FistEvent> {
  if (command.type === 'hand.raise') {
    const hand = state.hands.find(({ person }) => person === command.person);
    const fingers = readInt(command.fingers, 0, 5);
    if (!hand || fingers === undefined) return refuse('hand.fingers');
    const own = viewer.role === 'participant' && viewer.person === hand.person;
    if (!own && viewer.role !== 'facilitator') return refuse('person.other');
    if (state.open) return refuse('hands.open');
    const last = state.hands.every((other) => other === hand || other.fingers !== null);
    const raised: FistEvent = { type: 'hand.raised', person: hand.person, fingers };
    return last ? [raised, { type: 'hands.shown' }] : [raised];
  }
  if (viewer.role !== 'facilitator') return refuse('role.facilitator');
  if (command.type === 'round.start') return [{ type: 'round.started' }];
  if (command.type === 'hands.show') return state.open ? refuse('hands.open') : [{ type: 'hands.shown' }];
  if (command.type !== 'people.add') return refuse('command.invalid');
  const names = Array.isArray(command.names) ? command.names.flatMap((name) => readText(name) || []) : [];
  if (!names.length || state.hands.length + names.length > 50) return refuse('people.names');
  return [{ type: 'people.added', people: names.map((name) => ({ person: id(), name })) }];
}

/** The state after what happened. Runs on every device and in every replay: no clock, no chance, no asking. */
function evolve(state: Hands, event: FistEvent): Hands {
  const { hands } = state;
  switch (event.type) {
    case 'people.added':
      return { ...state, hands: [...hands, ...event.people.map((who) => ({ ...who, fingers: null }))] };
    case 'hand.raised':
      return {
        ...state,
        hands: hands.map((hand) => (hand.person === event.person ? { ...hand, fingers: event.fingers } : hand)),
      };
    case 'hands.shown':
      return { ...state, open: true };
    case 'round.started':
      return { open: false, hands: hands.map((hand) => ({ ...hand, fingers: null })) };
    default:
      return state;
  }
}

/** Fist to five: all show 0 to 5 fingers at once; until then no device but one's own holds one's hand. */
export const fistToFive: Form<Hands, FistCommand, FistEvent, HandsView> = {
  name: 'fist-to-five',
  version: 1,
  initial: { hands: [], open: false },
  decide,
  evolve,
  view: ({ hands, open }, { role, person }) => ({
    open,
    hands: hands.map((hand) => {
      const known = open || (role === 'participant' && person === hand.person);
      return { ...hand, fingers: known ? hand.fingers : null, raised: hand.fingers !== null };
    }),
  }),
};
