import { registerHost, registerWords, upgradePlaceholders } from '@werkvorm/kit';
import { WvInterestTriad } from './index.ts';

registerHost('local', (form, options) => import('@werkvorm/local').then((local) => local.openLocal(form, options)));
registerWords('interest-triad', 'nl', () => import('./strings/nl.ts').then((m) => m.nl));
WvInterestTriad.define();
upgradePlaceholders(WvInterestTriad.tag);
