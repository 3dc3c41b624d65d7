import { registerHost, registerWords, upgradePlaceholders } from '@werkvorm/kit';
import { openLocal } from '@werkvorm/local';
import { WvOpportunityCircle } from './index.ts';

registerHost('local', openLocal);
registerWords('opportunity-circle', 'nl', () => import('./strings/nl.ts').then((m) => m.nl));
WvOpportunityCircle.define();
upgradePlaceholders(WvOpportunityCircle.tag);
