import '@werkvorm/commitment-walk/define.js';
import '@werkvorm/opportunity-circle/define.js';

export * from '@werkvorm/opportunity-circle';
export { WvCommitmentWalk, commitmentWalkForm } from '@werkvorm/commitment-walk';
// Each form has its own words for a phase, a person, a setup.
export type * as CommitmentWalk from '@werkvorm/commitment-walk';
export type { WvBeforeChangeEvent, WvChangeEvent, WvErrorEvent, WvRefusedEvent } from '@werkvorm/kit';
