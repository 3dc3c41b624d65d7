import type { CSSResult } from 'lit';
import { armour } from './armour.ts';
import { controls } from './controls.ts';
import { frame } from './frame.ts';
import { notes } from './notes.ts';
import { tokens } from './tokens.ts';
import { toneStyles } from './tones.ts';

/** What every board needs at once: armour against the page, tokens, frame, controls, notes. */
export const baseLook: CSSResult[] = [armour, tokens, frame, controls, notes, toneStyles];
