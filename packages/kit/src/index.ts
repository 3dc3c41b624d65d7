export * from './element/attributes.ts';
export * from './element/board-element.ts';
export * from './element/define.ts';
export * from './element/events.ts';
export * from './element/hosts.ts';
export * from './element/placeholder.ts';
export * from './language/index.ts';
export * from './look/index.ts';
