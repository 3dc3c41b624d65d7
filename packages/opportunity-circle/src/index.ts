export { circleForm } from './opportunity-circle.form.ts';
export { WvOpportunityCircle } from './opportunity-circle.element.ts';
export type * from './opportunity-circle.types.ts';
export type { CircleWords } from './opportunity-circle.strings.ts';
