/// <reference types="vite/client" />
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import './preview.css';

interface Manifest {
  readonly schemaVersion: string;
  readonly modules: readonly unknown[];
}

// Made by `npm run analyze` from the docstrings; without it the stories work and the tables of attributes stay short.
const manifests = Object.values(
  import.meta.glob<Manifest>('../packages/*/custom-elements.json', { eager: true, import: 'default' }),
);
if (manifests[0]) {
  setCustomElementsManifest({
    schemaVersion: manifests[0].schemaVersion,
    modules: manifests.flatMap(({ modules }) => modules),
  });
}

const LANGUAGES = [
  { value: 'nl', title: 'Nederlands' },
  { value: 'en', title: 'English' },
  { value: 'fr', title: 'Français' },
  { value: 'de', title: 'Deutsch' },
  { value: 'ar', title: 'العربية (right to left)' },
];

const preview: Preview = {
  globalTypes: {
    language: {
      description: 'Language of the page; the direction follows it',
      toolbar: { icon: 'globe', title: 'Language', items: LANGUAGES, dynamicTitle: true },
    },
    scheme: {
      description: 'Colour scheme of the page',
      toolbar: {
        icon: 'contrast',
        title: 'Scheme',
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { language: 'en', scheme: 'light' },
  decorators: [
    (story, { globals, viewMode }) => {
      const lang = String(globals.language);
      const dir = lang === 'ar' ? 'rtl' : 'ltr';
      const scheme = String(globals.scheme);
      // A page of documentation shows many stories at once: there each has a place of its own.
      if (viewMode === 'docs') {
        return html`<div lang=${lang} dir=${dir} data-scheme=${scheme}>${story()}</div>`;
      }
      const page = document.documentElement;
      page.lang = lang;
      page.dir = dir;
      page.dataset.scheme = scheme;
      return story();
    },
  ],
  parameters: {
    layout: 'padded',
    a11y: { test: 'error' },
    options: { storySort: { order: ['Opportunity circle', 'Commitment walk', 'Compose your own'] } },
  },
};

export default preview;
