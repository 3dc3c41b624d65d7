import type { Json } from '@werkvorm/core';
import type { TriadCommand } from './interest-triad.types.ts';

/** A preset (`{ setup, people }`) as commands; `null` when the JSON is none. The rules judge each of them. */
export function presetCommands(json: Json): readonly TriadCommand[] | null {
  if (typeof json !== 'object' || json === null || 'format' in json) return null;
  const { setup, people } = json as { setup?: Json; people?: Json };
  if (setup === undefined && people === undefined) return null;
  const commands: unknown[] = [];
  if (typeof setup === 'object') commands.push({ type: 'setup.change', setup });
  if (Array.isArray(people)) {
    for (const person of people as readonly Json[]) {
      commands.push({ type: 'person.add', ...(typeof person === 'string' ? { name: person } : (person as object)) });
    }
  }
  return commands as TriadCommand[];
}
