import { registerHost, registerWords, upgradePlaceholders } from '@werkvorm/kit';
import { WvCommitmentWalk } from './index.ts';

registerHost('local', (form, options) => import('@werkvorm/local').then((local) => local.openLocal(form, options)));
registerWords('commitment-walk', 'nl', () => import('./strings/nl.ts').then((m) => m.nl));
WvCommitmentWalk.define();
upgradePlaceholders(WvCommitmentWalk.tag);
