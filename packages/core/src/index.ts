export * from './board.ts';
export * from './check.ts';
export * from './form.ts';
export * from './host.ts';
export * from './json.ts';
export * from './memory.ts';
export * from './platform.ts';
export * from './save.ts';
