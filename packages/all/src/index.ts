import '@werkvorm/commitment-walk/define.js';
import '@werkvorm/opportunity-circle/define.js';

export * from '@werkvorm/opportunity-circle';
export type { WvBeforeChangeEvent, WvChangeEvent, WvErrorEvent, WvRefusedEvent } from '@werkvorm/kit';
export * from '@werkvorm/commitment-walk';
