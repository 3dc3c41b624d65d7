export { commitmentWalkForm } from './commitment-walk.form.ts';
export { WvCommitmentWalk } from './commitment-walk.element.ts';
export type * from './commitment-walk.types.ts';
export type { WalkWords } from './commitment-walk.strings.ts';
