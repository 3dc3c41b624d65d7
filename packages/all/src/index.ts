import '@werkvorm/opportunity-circle/define.js';

export * from '@werkvorm/opportunity-circle';
