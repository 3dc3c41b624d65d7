import type { Json } from '@werkvorm/core';
import type { Card, CircleCommand } from './opportunity-circle.types.ts';

/** A preset (`{ setup, cards, people }`) as commands; `null` when the JSON is none. The rules judge each of them. */
export function presetCommands(json: Json): readonly CircleCommand[] | null {
  if (typeof json !== 'object' || json === null || !('cards' in json) || 'format' in json) return null;
  const { setup, cards, people } = json as { setup?: Json; cards?: Json; people?: Json };
  const commands: unknown[] = [];
  if (setup) commands.push({ type: 'setup.change', setup });
  if (Array.isArray(cards)) {
    commands.push(
      ...(cards as readonly Json[]).map((card) => ({
        type: 'card.add',
        ...(typeof card === 'string' ? { text: card } : (card as Partial<Card>)),
      })),
    );
  }
  if (Array.isArray(people))
    commands.push(...(people as readonly object[]).map((person) => ({ type: 'person.add', ...person })));
  return commands as CircleCommand[];
}
