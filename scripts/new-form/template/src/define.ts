import { registerHost, registerWords, upgradePlaceholders } from '@werkvorm/kit';
import { Wv__Pascal__ } from './index.ts';

registerHost('local', (form, options) => import('@werkvorm/local').then((local) => local.openLocal(form, options)));
registerWords('__name__', 'en', () => import('./strings/en.ts').then((m) => m.en));
registerWords('__name__', 'nl', () => import('./strings/nl.ts').then((m) => m.nl));
Wv__Pascal__.define();
upgradePlaceholders(Wv__Pascal__.tag);
