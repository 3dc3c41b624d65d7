import { registerHost, registerWords, upgradePlaceholders } from '@werkvorm/kit';
import { WvAbcCanvas } from './index.ts';

registerHost('local', (form, options) => import('@werkvorm/local').then((local) => local.openLocal(form, options)));
registerWords('abc-canvas', 'en', () => import('./strings/en.ts').then((m) => m.en));
registerWords('abc-canvas', 'nl', () => import('./strings/nl.ts').then((m) => m.nl));
registerWords('abc-canvas', 'fr', () => import('./strings/fr.ts').then((m) => m.fr));
registerWords('abc-canvas', 'de', () => import('./strings/de.ts').then((m) => m.de));
registerWords('abc-canvas', 'ar', () => import('./strings/ar.ts').then((m) => m.ar));
WvAbcCanvas.define();
upgradePlaceholders(WvAbcCanvas.tag);
