import { registerHost, registerWords, upgradePlaceholders } from '@werkvorm/kit';
import { openLocal } from '@werkvorm/local';
import { WvOpportunityCircle } from './index.ts';

registerHost('local', openLocal);
registerWords('opportunity-circle', 'nl', () => import('./strings/nl.ts').then((m) => m.nl));
registerWords('opportunity-circle', 'fr', () => import('./strings/fr.ts').then((m) => m.fr));
registerWords('opportunity-circle', 'de', () => import('./strings/de.ts').then((m) => m.de));
registerWords('opportunity-circle', 'ar', () => import('./strings/ar.ts').then((m) => m.ar));
WvOpportunityCircle.define();
upgradePlaceholders(WvOpportunityCircle.tag);
