import { sameText } from '@werkvorm/core';
import type { Level } from '@werkvorm/core/results.js';
import type { CanvasView, Finding, Mark, PartnerView } from '../abc-canvas.types.ts';
import { cheersIn } from './cheer-words.ts';

/** What is looked at: a view, before the advice stands in it. */
export type Looked = Omit<CanvasView, 'checks' | 'canUndo' | 'may'>;

/** From which height an ambition is high, and up to which median ownership is little. Ours (work-forms §4.4). */
export const THRESHOLDS = { high: 4, little: 2 } as const;

const S3: readonly Mark[] = ['S3'];
const S3_OURS: readonly Mark[] = ['S3', 'I'];
const S4_OURS: readonly Mark[] = ['S4', 'I'];

/**
 * What this canvas may be asked about (work-forms §4.4), in the order A, B, C. Made from what a viewer sees: of what lies
 * face down nobody is told anything but about their own row.
 */
export function checks(view: Looked): readonly Finding[] {
  return [
    ...ownershipLow(view),
    ...cheerWords(view),
    ...meaningsDiffer(view),
    ...rushed(view),
    ...view.partners.flatMap((partner) => [...levelMissing(partner), ...oneSided(view, partner)]),
    ...getsMore(view),
  ];
}

/** "Hoge ambitie heeft de neiging om minder eigenaarschap te hebben" (S4). */
function ownershipLow(view: Looked): readonly Finding[] {
  const { ambition, partners, ownership } = view;
  if (ambition.height === null || ambition.height < THRESHOLDS.high || !partners.length) return [];
  const median = ownership.count * 2 >= partners.length ? ownership.median : null;
  const committed = committers(view);
  const isLittle = median !== null && median <= THRESHOLDS.little;
  if (!isLittle && !(hasBegun(view) && committed * 2 < partners.length)) return [];
  const facts = { height: ambition.height, median, committed, partners: partners.length };
  return [{ check: 'ownership-low', part: 'ambition', partner: '', facts, source: S4_OURS }];
}

function cheerWords({ ambition, setup, partners, people }: Looked): readonly Finding[] {
  const names = [...partners, ...people].map(({ name }) => name);
  const facts = cheersIn(ambition.text, setup.cheerWords, names);
  return facts.words.length ? [{ check: 'cheer-words', part: 'ambition', partner: '', facts, source: S3_OURS }] : [];
}

function meaningsDiffer({ partners }: Looked): readonly Finding[] {
  const meanings = partners.flatMap(({ id, meaning: { text } }) => (text ? [{ partner: id, text }] : []));
  if (meanings.every(({ text }) => sameText(text, meanings[0]!.text))) return [];
  return [{ check: 'meanings-differ', part: 'ambition', partner: '', facts: { meanings }, source: S3 }];
}

/** On to the agreement while interests are empty for most; or on to C with none at all. */
function rushed(view: Looked): readonly Finding[] {
  const { open, partners } = view;
  const silent = partners.filter(({ gets }) => gets === 0).length;
  const committed = committers(view);
  if (!open || !hasBegun(view) || silent * 2 <= partners.length) return [];
  if (committed) {
    const facts = { committed, silent, partners: partners.length };
    return [{ check: 'rushed', part: 'interests', partner: '', facts, source: S3_OURS }];
  }
  if (silent < partners.length) return [];
  return [{ check: 'skipped', part: 'interests', partner: '', facts: { partners: silent }, source: S3 }];
}

/** Not only the collective interest: also that of the organisation and of its people (S3 §3.2, S4). */
function levelMissing({ id, alone, gets, interests }: PartnerView): readonly Finding[] {
  if (!gets) return [];
  const asked: readonly Level[] = alone ? ['individual'] : ['organisation', 'individual'];
  const missing = asked.filter((level) => !interests.some((item) => item.level === level));
  if (!missing.length) return [];
  return [{ check: 'level-missing', part: 'interests', partner: id, facts: { missing }, source: ['S3', 'S4'] }];
}

/** "Een balans tussen wat partijen komen halen en wat ze komen brengen" (S3 §3.1), for one partner. */
function oneSided(view: Looked, { id, gets, brings }: PartnerView): readonly Finding[] {
  if (gets && !brings && hasBegun(view)) {
    return [{ check: 'gets-only', part: 'commitment', partner: id, facts: { gets }, source: S3_OURS }];
  }
  return gets === 0 && brings
    ? [{ check: 'brings-only', part: 'interests', partner: id, facts: { brings }, source: S3_OURS }]
    : [];
}

function getsMore(view: Looked): readonly Finding[] {
  const { gets, brings } = view.totals;
  if (gets === null || gets <= brings || !hasBegun(view)) return [];
  return [{ check: 'gets-more', part: 'commitment', partner: '', facts: { gets, brings }, source: S3_OURS }];
}

/** C has been at hand, so that nothing in it means something. */
function hasBegun(view: Looked): boolean {
  return committers(view) > 0 || view.path.some(({ to }) => to === 'commitment');
}

function committers({ partners }: Looked): number {
  return partners.filter(({ brings }) => brings > 0).length;
}
