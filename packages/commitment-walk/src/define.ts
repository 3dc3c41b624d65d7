import { registerHost, registerWords, upgradePlaceholders } from '@werkvorm/kit';
import { WvCommitmentWalk } from './index.ts';

registerHost('local', (form, options) => import('@werkvorm/local').then((local) => local.openLocal(form, options)));
registerWords('commitment-walk', 'en', () => import('./strings/en.ts').then((m) => m.en));
registerWords('commitment-walk', 'nl', () => import('./strings/nl.ts').then((m) => m.nl));
registerWords('commitment-walk', 'fr', () => import('./strings/fr.ts').then((m) => m.fr));
registerWords('commitment-walk', 'de', () => import('./strings/de.ts').then((m) => m.de));
registerWords('commitment-walk', 'ar', () => import('./strings/ar.ts').then((m) => m.ar));
WvCommitmentWalk.define();
upgradePlaceholders(WvCommitmentWalk.tag);
