import { load, openMemory, readText, refuse, type Form } from '@werkvorm/core';

// One word each: everybody gives one word about the day, in private; the facilitator turns them all over.
type Word = { person: string; word: string };
type State = { words: readonly Word[]; open: boolean };
type Command = { type: 'word.give'; word: string } | { type: 'words.open' };
type Event = { type: 'word.given'; person: string; word: string } | { type: 'words.opened' };

export const oneWord: Form<State, Command, Event, State> = {
  name: 'one-word',
  version: 1,
  initial: { words: [], open: false },

  // What is asked becomes what happened, or a refusal with a code. Who asks comes from the host, never from the command.
  decide(state, command, { viewer }) {
    if (command.type === 'words.open') {
      return viewer.role === 'facilitator' ? [{ type: 'words.opened' }] : refuse('role.facilitator');
    }
    const word = readText(command.word);
    if (viewer.role !== 'participant' || !viewer.person) return refuse('role.participant');
    if (state.open) return refuse('words.open');
    return word ? [{ type: 'word.given', person: viewer.person, word }] : refuse('word.empty');
  },

  // The state after what happened: the same on every device, now and in every replay.
  evolve(state, event) {
    if (event.type === 'words.opened') return { ...state, open: true };
    if (event.type !== 'word.given') return state;
    const others = state.words.filter(({ person }) => person !== event.person);
    return { ...state, words: [...others, { person: event.person, word: event.word }] };
  },

  // What one viewer may see. What is not in here never reaches their device.
  view: ({ words, open }, viewer) => ({ open, words: words.filter(({ person }) => open || person === viewer.person) }),
};

export async function play() {
  const host = openMemory(oneWord); // or openLocal(oneWord, { board: 'my-day' }) from @werkvorm/local
  const amina = { role: 'participant', person: 'amina' } as const;
  const bert = { role: 'participant', person: 'bert' } as const;

  await host.send({ type: 'word.give', word: 'warm' }, amina, 'first'); // the id makes it happen once …
  await host.send({ type: 'word.give', word: 'warm' }, amina, 'first'); // … however often it is sent
  const no = await host.send({ type: 'words.open' }, bert); // {ok: false, refusal: {refused: 'role.facilitator'}}
  const seenByBert = host.view(bert).words.length; // 0: Amina's word is not on Bert's device
  await host.send({ type: 'words.open' }, { role: 'facilitator' });

  const saved = host.save(); // {format: 'werkvorm', form: 'one-word', version: 1, log: […]}
  const read = load(oneWord, JSON.parse(JSON.stringify(saved))); // {ok: true, board, newer: false}, never throws
  const before = host.view(bert, 1); // a replay: after the first entry of the log
  return { length: host.length, no, seenByBert, open: host.view(bert), read, before };
}
