export * from './layout-switch.ts';
export * from './notices.ts';
export * from './refusal-note.ts';
export * from './token.ts';
export * from './save-menu.ts';
