import { readOneOf, textKey } from './check.ts';
import { isRecord, readJson, type Json, type JsonRecord } from './json.ts';
import { PEOPLE_LIMITS, type Names } from './people.ts';
import { lengthOf, readUpTo } from './text.ts';

/*
 * What one board hands to the next: the output of a form is the input of another (work-forms §0.1). A form says what
 * it gives (`Form.results`) and what it can use (`Form.take`); neither knows the other.
 */

/** Whose interest it is: a person's own, their organisation's, or that of the network (work-forms §3.3). */
export const LEVELS = ['individual', 'organisation', 'network'] as const;
export type Level = (typeof LEVELS)[number];

/** What somebody brings: time, money, knowledge, or something else (work-forms §4.3, after S3). */
export const MEANS = ['time', 'money', 'knowledge', 'other'] as const;
export type Means = (typeof MEANS)[number];

/** Who something is from, as far as everybody may know; an empty text is nobody in particular. */
export interface Source {
  readonly person?: string;
  readonly organisation?: string;
}

/** Why somebody would put time in it, what they hope to get out. */
export interface Interest extends Source {
  readonly text: string;
  readonly level: Level;
}

/** What somebody brings in, and commits to. */
export interface Commitment extends Source {
  readonly text: string;
  readonly means: Means;
}

/**
 * The results of a board, in words that all forms share. Texts only: what people wrote, never what a screen says.
 * Everything in it may be seen by everybody, for it is made from the view of an observer.
 */
export interface Results {
  /** Who took part. */
  readonly participants?: readonly Names[];
  readonly organisations?: readonly string[];
  /** Short words that matter to the group, the most important first. */
  readonly keywords?: readonly string[];
  readonly interests?: readonly Interest[];
  /** Sentences that say what the group stands for, or what was decided; the newest last. */
  readonly statements?: readonly string[];
  readonly goals?: readonly string[];
  readonly commitments?: readonly Commitment[];
  /** What everybody consented to (work-forms §0.3). */
  readonly beacons?: readonly string[];
}

/** Most items of one kind that are read, and most characters of one text. Ours. */
export const RESULT_LIMITS = { items: 1000, text: 2000 } as const;

const READERS = {
  participants: (item) => {
    const name = isRecord(item) ? readWords(item.name) : undefined;
    return name ? { name, organisation: readWords((item as JsonRecord).organisation) ?? '' } : undefined;
  },
  organisations: readWords,
  keywords: readWords,
  interests: (item) => readFrom(item, 'level', LEVELS),
  statements: readWords,
  goals: readWords,
  commitments: (item) => readFrom(item, 'means', MEANS),
  beacons: readWords,
} satisfies { readonly [K in keyof Results]-?: (item: Json) => Json | undefined };
const KINDS: readonly (readonly [string, (item: Json) => Json | undefined])[] = /* @__PURE__ */ Object.entries(READERS);

/**
 * Results that came from outside (a script, a file): what can be read of them, under the names that are known. Items
 * that are none are left out; `undefined` when it is no record at all. Never throws.
 */
export function readResults(value: unknown): Results | undefined {
  const given = readJson(value, { depth: 4, items: 1e5 });
  if (!isRecord(given)) return undefined;
  const read: { [key: string]: Json } = {};
  for (const [key, reader] of KINDS) {
    const list = given[key];
    if (!Array.isArray(list)) continue;
    const items = (list as readonly Json[]).slice(0, RESULT_LIMITS.items).map(reader);
    const known = items.filter((item) => item !== undefined);
    if (known.length) read[key] = known;
  }
  return read as Results;
}

/** How many things there are in results; 0: there is nothing to take. */
export function countResults(results: Results): number {
  return Object.values(results).reduce((count, list: readonly unknown[]) => count + list.length, 0);
}

function readWords(item: Json | undefined): string | undefined {
  return item === undefined ? undefined : readUpTo(item, RESULT_LIMITS.text) || undefined;
}

/** A text with where it is from, and its kind under `key`. */
function readFrom(item: Json, key: string, kinds: readonly string[]): JsonRecord | undefined {
  if (!isRecord(item)) return undefined;
  const text = readWords(item.text);
  const kind = readOneOf(item[key], kinds);
  if (!text || !kind) return undefined;
  const person = readWords(item.person);
  const organisation = readWords(item.organisation);
  return { text, [key]: kind, ...(person ? { person } : {}), ...(organisation ? { organisation } : {}) };
}

/** The people of a board, and the organisations they act for, as results. */
export function peopleResults(people: readonly Names[]): Pick<Results, 'participants' | 'organisations'> {
  const organisations = [...new Set(people.map(({ organisation }) => organisation).filter(Boolean))];
  return {
    ...(people.length ? { participants: people.map(({ name, organisation }) => ({ name, organisation })) } : {}),
    ...(organisations.length ? { organisations } : {}),
  };
}

/** The commands that add the people who are not on a board yet. */
export function takePeople(
  people: readonly Names[],
  { participants = [] }: Results,
): readonly ({ readonly type: 'person.add' } & Names)[] {
  const key = ({ name, organisation }: Names) => `${textKey(name)}\n${textKey(organisation)}`;
  const known = new Set(people.map(key));
  return participants.flatMap(({ name, organisation }) => {
    const fits = lengthOf(name) <= PEOPLE_LIMITS.name && lengthOf(organisation) <= PEOPLE_LIMITS.organisation;
    const already = known.has(key({ name, organisation }));
    known.add(key({ name, organisation }));
    return already || !fits ? [] : [{ type: 'person.add' as const, name, organisation }];
  });
}
