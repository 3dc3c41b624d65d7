import { refuse, type Refusal } from '@werkvorm/core';
import { isNo, type Raw, type Rule as AnyRule, type Verdict as AnyVerdict } from '@werkvorm/core/law.js';
import type { CanvasEvent, CanvasState, RefusalCode } from '../abc-canvas.types.ts';

export { isNo, type Raw };

/** One of the canvas's refusals. */
export type No = Refusal<RefusalCode>;
export type Verdict = AnyVerdict<CanvasEvent, RefusalCode>;
export type Rule = AnyRule<CanvasState, CanvasEvent, RefusalCode>;

/** A refusal of the canvas. */
export const no: (code: RefusalCode, values?: Refusal['values']) => No = refuse;
