import { readIds, readOneOf, type Context, type Json } from '@werkvorm/core';
import { findPerson } from '@werkvorm/core/people.js';
import { readUpTo } from '@werkvorm/core/text.js';
import { MARKS, type Mark, type TriadState } from '../interest-triad.types.ts';
import { LIMITS } from './limits.ts';
import { isNo, no, type No, type Raw, type Rule } from './rule.ts';
import { sharedIds } from './sight.ts';

type Said = Pick<Mark, 'kind' | 'name' | 'interests'>;

/** What two or more shared interests have in common, or where they conflict. Anybody who takes part may name it. */
export const makeMark: Rule = (state, raw, context) => {
  const by = readMaker(state, context);
  if (isNo(by)) return by;
  const said = readSaid(state, raw);
  return isNo(said) ? said : [{ type: 'mark.made', mark: context.id(), ...said, ...by }];
};

/** Who made it, or the facilitator. */
export const editMark: Rule = (state, raw, context) => {
  const own = readOwn(state, raw, context);
  if (isNo(own)) return own;
  const { mark, by } = own;
  const said = readSaid(state, raw, mark);
  if (isNo(said)) return said;
  const isSame = said.kind === mark.kind && said.name === mark.name && `${said.interests}` === `${mark.interests}`;
  return isSame ? [] : [{ type: 'mark.edited', mark: mark.id, ...said, by }];
};

export const removeMark: Rule = (state, raw, context) => {
  const own = readOwn(state, raw, context);
  return isNo(own) ? own : [{ type: 'mark.removed', mark: own.mark.id, by: own.by }];
};

/** The marks as everybody sees them: what was taken back is not in them, and one with fewer than two left is not there. */
export function shownMarks(state: TriadState): readonly Mark[] {
  const shared = sharedIds(state);
  return state.marks.flatMap((mark) => {
    const interests = mark.interests.filter((id) => shared.has(id));
    return interests.length < 2 ? [] : [{ ...mark, interests, by: findPerson(state.people, mark.by)?.id ?? '' }];
  });
}

/** What a command says of a mark; what it leaves out stays as it `was`. */
function readSaid(state: TriadState, raw: Raw, was?: Mark): Said | No {
  const given = (key: keyof Said): Json | undefined => raw[key] ?? was?.[key];
  const kind = readOneOf(given('kind'), MARKS);
  const interests = readIds(given('interests'));
  if (!kind || !interests) return no('command.invalid');
  const name = readUpTo(given('name'), LIMITS.label);
  if (!name) return no('mark.name', { max: LIMITS.label });
  const shared = sharedIds(state);
  if (raw.interests !== undefined && !interests.every((id) => shared.has(id))) return no('interest.unknown');
  return interests.length < 2 ? no('mark.few') : { kind, name, interests };
}

/** Who makes a mark; a facilitator makes it as such, whoever they are besides. */
function readMaker({ people }: TriadState, { viewer }: Context): Pick<Mark, 'by'> | No {
  if (viewer.role === 'facilitator') return { by: '' };
  const person = findPerson(people, viewer.person);
  if (!person) return no('person.unknown');
  return person.away ? no('person.away', { name: person.name }) : { by: person.id };
}

function readOwn(state: TriadState, raw: Raw, context: Context): { readonly mark: Mark; readonly by: string } | No {
  const maker = readMaker(state, context);
  if (isNo(maker)) return maker;
  const mark = state.marks.find(({ id }) => id === raw.mark);
  if (!mark || !shownMarks(state).some(({ id }) => id === mark.id)) return no('mark.unknown');
  return maker.by === '' || maker.by === mark.by ? { mark, ...maker } : no('mark.other');
}
