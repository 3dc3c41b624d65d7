export * from './catalogue.ts';
export * from './language-controller.ts';
export * from './speech.ts';
export * from './words.ts';
export { en as kitEnglish } from './kit/en.ts';
export type { KitWords } from './kit/words.ts';
