import type { Json } from '@werkvorm/core';
import type { WalkCommand } from './commitment-walk.types.ts';

/** A preset (`{ setup, people, decided }`) as commands; `null` when the JSON is none. The rules judge each of them. */
export function presetCommands(json: Json): readonly WalkCommand[] | null {
  if (typeof json !== 'object' || json === null || 'format' in json) return null;
  const { setup, people, decided } = json as { setup?: Json; people?: Json; decided?: Json };
  if (setup === undefined && people === undefined && decided === undefined) return null;
  const commands: unknown[] = [];
  if (typeof setup === 'object') commands.push({ type: 'setup.change', setup });
  if (typeof decided === 'string') commands.push({ type: 'setup.change', setup: { decided } });
  if (Array.isArray(people)) {
    for (const person of people as readonly Json[]) {
      commands.push({ type: 'person.add', ...(typeof person === 'string' ? { name: person } : (person as object)) });
    }
  }
  return commands as WalkCommand[];
}
