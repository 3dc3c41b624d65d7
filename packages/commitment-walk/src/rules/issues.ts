import { readUpTo } from '@werkvorm/core/text.js';
import { LIMITS } from './limits.ts';
import { no, type Rule } from './rule.ts';

/** What lies behind the places (S0: "een belangrijke kwestie bleek de strakke beleidsplanning"). */
export const noteIssue: Rule = (_state, raw, { id }) => {
  const text = readUpTo(raw.text, LIMITS.issue);
  return text ? [{ type: 'issue.noted', issue: id(), text }] : no('issue.empty', { max: LIMITS.issue });
};

export const removeIssue: Rule = ({ issues }, { issue }) => {
  const known = issues.find(({ id }) => id === issue);
  return known ? [{ type: 'issue.removed', issue: known.id }] : no('issue.unknown');
};
