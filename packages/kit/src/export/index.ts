export * from './csv.ts';
export * as markdown from './markdown.ts';
export * from './measure.ts';
export * from './paint.ts';
export * from './scene.ts';
export * from './svg.ts';
export * from './text.ts';
