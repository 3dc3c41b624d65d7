import type { CSSResult } from 'lit';
import { armour } from './armour.ts';
import { controls } from './controls.ts';
import { frame } from './frame.ts';
import { notes } from './notes.ts';
import { rows } from './rows.ts';
import { tokens } from './tokens.ts';

export * from './card.ts';
export * from './face-down.ts';
export * from './flow.ts';
export * from './icons.ts';
export * from './organisation-marks.ts';
export * from './people.ts';

/** The look that every board starts from: armour against the page, tokens, frame, controls, notes, rows. Card stock comes apart. */
export const look: CSSResult[] = [armour, tokens, frame, controls, notes, rows];
