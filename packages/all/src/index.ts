import '@werkvorm/abc-canvas/define.js';
import '@werkvorm/interest-triad/define.js';
import '@werkvorm/commitment-walk/define.js';
import '@werkvorm/opportunity-circle/define.js';

export * from '@werkvorm/opportunity-circle';
export { WvCommitmentWalk, commitmentWalkForm } from '@werkvorm/commitment-walk';
// Each form has its own words for a phase, a person, a setup.
export type * as CommitmentWalk from '@werkvorm/commitment-walk';
export type { WvBeforeChangeEvent, WvChangeEvent, WvErrorEvent, WvRefusedEvent } from '@werkvorm/kit';
export { WvInterestTriad, interestTriadForm } from '@werkvorm/interest-triad';
export type * as InterestTriad from '@werkvorm/interest-triad';
export { WvAbcCanvas, abcCanvasForm } from '@werkvorm/abc-canvas';
export type * as AbcCanvas from '@werkvorm/abc-canvas';
