import { registerHost, registerWords, upgradePlaceholders } from '@werkvorm/kit';
import { WvCommitmentWalk } from './index.ts';

registerHost('local', (form, options) => import('@werkvorm/local').then((local) => local.openLocal(form, options)));
registerWords('commitment-walk', 'en', () => import('./strings/en.ts').then((m) => m.en));
WvCommitmentWalk.define();
upgradePlaceholders(WvCommitmentWalk.tag);
