import type { CSSResult } from 'lit';
import { baseLook } from './base-look.ts';
import { rowStyles } from './rows.ts';

/** The look that a board starts from: what it needs at once, and the rows of its list. Card stock comes apart. */
export const look: CSSResult[] = [...baseLook, rowStyles];
