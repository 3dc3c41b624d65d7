import { sameText, type Context, type Viewer } from '@werkvorm/core';
import { findPerson } from '@werkvorm/core/people.js';
import type { CanvasState, Partner } from '../abc-canvas.types.ts';
import { isNo, no, type No, type Raw } from './rule.ts';

/** Who writes: a participant for themselves (their id), the facilitator for anybody (empty). */
export interface Writer {
  readonly by: string;
  /** Partner they write for on their own account; empty for the facilitator. */
  readonly partner: string;
}

/** A writer in the row of a partner. */
export interface RowWriter {
  readonly by: string;
  readonly partner: Partner;
}

/** Who sends a command. Somebody who is away has to be back first. */
export function readWriter({ people }: CanvasState, { viewer }: Pick<Context, 'viewer'>): Writer | No {
  if (viewer.role === 'facilitator') return { by: '', partner: '' };
  const person = findPerson(people, viewer.person);
  if (!person) return no('person.unknown');
  return person.away ? no('person.away', { name: person.name }) : { by: person.id, partner: person.partner };
}

/** For which partner a command is: participants write in their own row, the facilitator in any, visibly (§4.5). */
export function readRow(state: CanvasState, raw: Raw, context: Context): RowWriter | No {
  const writer = readWriter(state, context);
  if (isNo(writer)) return writer;
  const { organisation } = raw;
  const given = organisation === undefined ? raw.partner : findByName(state.partners, organisation)?.id;
  if (organisation !== undefined && given === undefined) return no('partner.unknown');
  if (given !== undefined && typeof given !== 'string') return no('command.invalid');
  const own = writer.partner || findPerson(state.people, context.viewer.person)?.partner;
  if (writer.partner && given !== undefined && given !== own) return no('partner.other');
  const partner = findPartner(state.partners, given ?? own);
  return partner ? { by: writer.by, partner } : no('partner.unknown');
}

/** Somebody may write in the row: one of its people, or the facilitator. */
export function isTheirRow({ people }: Pick<CanvasState, 'people'>, partner: string, viewer: Viewer): boolean {
  return viewer.role === 'facilitator' || isOwnRow({ people }, partner, viewer);
}

/** Somebody looks as one of the people of this partner. */
export function isOwnRow({ people }: Pick<CanvasState, 'people'>, partner: string, viewer: Viewer): boolean {
  return viewer.role === 'participant' && findPerson(people, viewer.person)?.partner === partner;
}

/** The partner with this id. */
export function findPartner<P extends Partner>(partners: readonly P[], id: unknown): P | undefined {
  return partners.find((partner) => partner.id === id);
}

/** The partner of this name; an organisation goes before a person of the same name. */
export function findByName(partners: readonly Partner[], name: unknown): Partner | undefined {
  if (typeof name !== 'string') return undefined;
  const named = partners.filter((partner) => sameText(partner.name, name));
  return named.find(({ alone }) => !alone) ?? named[0];
}

/** Waited for: somebody of its people is here, or it has none on the list, so that the facilitator speaks for it. */
export function isPresent({ people }: Pick<CanvasState, 'people'>, { id }: Partner): boolean {
  const own = people.filter(({ partner }) => partner === id);
  return !own.length || own.some(({ away }) => !away);
}
