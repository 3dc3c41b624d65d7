import { refuse, type Refusal } from '@werkvorm/core';
import type { Rule as AnyRule } from '@werkvorm/core/law.js';
import type { RefusalCode, __Pascal__Event, __Pascal__State } from '../__name__.types.ts';

/** One of this form's refusals. */
export type No = Refusal<RefusalCode>;
export type Rule = AnyRule<__Pascal__State, __Pascal__Event, RefusalCode>;

/** A refusal of this form. */
export const no: (code: RefusalCode, values?: Refusal['values']) => No = refuse;
