import { registerHost, registerWords, upgradePlaceholders } from '@werkvorm/kit';
import { WvInterestTriad } from './index.ts';

registerHost('local', (form, options) => import('@werkvorm/local').then((local) => local.openLocal(form, options)));
registerWords('interest-triad', 'en', () => import('./strings/en.ts').then((m) => m.en));
registerWords('interest-triad', 'nl', () => import('./strings/nl.ts').then((m) => m.nl));
registerWords('interest-triad', 'fr', () => import('./strings/fr.ts').then((m) => m.fr));
registerWords('interest-triad', 'de', () => import('./strings/de.ts').then((m) => m.de));
registerWords('interest-triad', 'ar', () => import('./strings/ar.ts').then((m) => m.ar));
WvInterestTriad.define();
upgradePlaceholders(WvInterestTriad.tag);
