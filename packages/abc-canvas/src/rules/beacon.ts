import { readInt } from '@werkvorm/core';
import type { CanvasState, Partner } from '../abc-canvas.types.ts';
import { readReason } from './phases.ts';
import { isNo, no, type Rule } from './rule.ts';
import { isThere } from './sight.ts';
import { isPresent, readRow } from './writers.ts';

/*
 * A beacon is what everybody here consented to (work-forms §0.3, §20.11). A consent is about one version of A: text,
 * horizon and no-go areas. When one of them changes, all consents are gone.
 */

/** A partner agrees with the version that it read. */
export const giveConsent: Rule = (state, raw, context) => {
  const row = readRow(state, raw, context);
  if (isNo(row)) return row;
  const { version, text, consents, locked } = state.ambition;
  if (locked) return no('ambition.locked');
  if (!text) return no('consent.empty');
  const read = readInt(raw.version, 0, Number.MAX_SAFE_INTEGER);
  if (read === undefined) return no('command.invalid');
  if (read !== version) return no('consent.changed');
  const { id: partner } = row.partner;
  return hasConsented(consents, partner) ? [] : [{ type: 'consent.given', partner, by: row.by }];
};

export const withdrawConsent: Rule = (state, raw, context) => {
  const row = readRow(state, raw, context);
  if (isNo(row)) return row;
  if (state.ambition.locked) return no('ambition.locked');
  const { id: partner } = row.partner;
  return hasConsented(state.ambition.consents, partner) ? [{ type: 'consent.withdrawn', partner, by: row.by }] : [];
};

/** Only when everybody here consents, and about one text. */
export const lockAmbition: Rule = (state, _raw, { at }) => {
  const { text, locked } = state.ambition;
  if (locked) return [];
  if (!text) return no('consent.empty');
  if (isDivided(state)) return no('lock.divided');
  if (!state.partners.some((partner) => isPresent(state, partner))) return no('lock.nobody');
  const waiting = waitingFor(state);
  if (waiting.length) {
    return no('lock.waiting', { count: waiting.length, names: waiting.map(({ name }) => name).join(', ') });
  }
  return [{ type: 'ambition.locked', at }];
};

/** A beacon is opened again with a reason, which is kept; and everybody is asked anew. */
export const reopenAmbition: Rule = (state, raw, { at }) => {
  if (!state.ambition.locked) return no('reopen.open');
  const reason = readReason(raw.reason);
  return typeof reason === 'string' ? [{ type: 'ambition.reopened', reason, at }] : reason;
};

/** Partners that are here and have not consented yet. */
export function waitingFor(state: Pick<CanvasState, 'people' | 'partners' | 'ambition'>): readonly Partner[] {
  const { consents } = state.ambition;
  return state.partners.filter((partner) => isPresent(state, partner) && !hasConsented(consents, partner.id));
}

/** Something of A has variants beside it. */
export function isDivided({ ambition }: Pick<CanvasState, 'ambition'>): boolean {
  return [ambition, ...ambition.noGo.filter(isThere)].some(({ variants }) => variants.length > 0);
}

/** The partner is among those who consented. */
export function hasConsented(consents: CanvasState['ambition']['consents'], id: string): boolean {
  return consents.some(({ partner }) => partner === id);
}
