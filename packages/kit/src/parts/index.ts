export * from './layout-switch.ts';
export * from './notices.ts';
export * from './refusal-note.ts';
export * from './token.ts';
export type { SaveMenu, Takeaway } from './save-menu.ts';
