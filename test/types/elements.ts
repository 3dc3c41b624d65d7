/** What an application's compiler knows from the published types: tags, properties, events. Compiled, never run. */
import type { CommitmentWalk, WvCommitmentWalk, WvOpportunityCircle } from '@werkvorm/all';

const circle: WvOpportunityCircle = document.createElement('wv-opportunity-circle');
const found: WvOpportunityCircle | null = document.querySelector('wv-opportunity-circle');

circle.layout = 'list';
// @ts-expect-error a layout that does not exist
circle.layout = 'table';
circle.as = 'observer';
// @ts-expect-error a role that does not exist
circle.as = 'director';
// @ts-expect-error what a viewer sees is not set
circle.state = {};

circle.addEventListener('wv-change', (event) => {
  const source: 'pointer' | 'keyboard' | 'api' = event.detail.source;
  const name: string = event.detail.event.type;
  // @ts-expect-error no such detail
  void event.detail.nothing;
  void [source, name];
});
circle.addEventListener('wv-refused', (event) => void event.detail.refusal.refused.toUpperCase());
circle.addEventListener('wv-error', (event) => void event.detail.code.toUpperCase());
circle.addEventListener('wv-before-change', (event) => void event.detail.command.type.toUpperCase());

void circle.send({ type: 'card.move', card: 'c1' }).then((result) => {
  if (result.ok) void result.entry.events;
  else void result.refusal.refused;
});
// @ts-expect-error no such command
void circle.send({ type: 'card.fly', card: 'c1' });

const walk: WvCommitmentWalk = document.createElement('wv-commitment-walk');
walk.required = true;
const places: readonly CommitmentWalk.Place[] = walk.state.rounds.flatMap(({ marks }) =>
  marks.map(({ place }) => place),
);
void walk.send({ type: 'place.set', along: 60, why: 'because' });
// @ts-expect-error a command of the circle
void walk.send({ type: 'card.move', card: 'c1' });
// @ts-expect-error a place is a number
void walk.send({ type: 'place.set', along: 'middle' });
walk.addEventListener('wv-change', (event) => void event.detail.source);

export { found, places };
