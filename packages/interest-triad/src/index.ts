export { interestTriadForm } from './interest-triad.form.ts';
export { WvInterestTriad } from './interest-triad.element.ts';
export type * from './interest-triad.types.ts';
export type { TriadWords } from './interest-triad.strings.ts';
