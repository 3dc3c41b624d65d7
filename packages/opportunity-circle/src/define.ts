import { registerHost, registerWords, upgradePlaceholders } from '@werkvorm/kit';
import { WvOpportunityCircle } from './index.ts';

registerHost('local', (form, options) => import('@werkvorm/local').then((local) => local.openLocal(form, options)));
registerWords('opportunity-circle', 'en', () => import('./strings/en.ts').then((m) => m.en));
registerWords('opportunity-circle', 'nl', () => import('./strings/nl.ts').then((m) => m.nl));
registerWords('opportunity-circle', 'fr', () => import('./strings/fr.ts').then((m) => m.fr));
registerWords('opportunity-circle', 'de', () => import('./strings/de.ts').then((m) => m.de));
registerWords('opportunity-circle', 'ar', () => import('./strings/ar.ts').then((m) => m.ar));
WvOpportunityCircle.define();
upgradePlaceholders(WvOpportunityCircle.tag);
