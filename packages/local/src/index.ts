export { openLocal, type LocalOptions } from './local-host.ts';
