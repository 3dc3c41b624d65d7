import type { FormName } from './forms.ts';

/** What the page says about one form. */
export interface FormWords {
  readonly title: string;
  readonly headline: string;
  readonly lead: string;
  /** What the board is called for those who cannot see it. */
  readonly board: string;
  readonly kept: string;
  /** Before the language of the sample. */
  readonly wordsIn: string;
  /** Names of the beginnings, after "begin again". */
  readonly beginnings: { readonly [name: string]: string };
  readonly replaced: string;
  readonly back: string;
  readonly steps: readonly string[];
  readonly source: string;
  readonly storybook: string;
  readonly manual: string;
}

/** What the page says whichever form it shows. The Arabic words are a draft that no native speaker has read yet. */
export interface PageWords {
  readonly language: string;
  readonly forms: string;
  readonly names: { readonly [N in FormName]: string };
  readonly anew: string;
  readonly how: string;
  readonly more: string;
  readonly tests: string;
}

const nl: PageWords = {
  language: 'Taal',
  forms: 'Werkvormen',
  names: {
    'opportunity-circle': 'Kansencirkel',
    'commitment-walk': 'Commitment walk',
    'interest-triad': 'Belangendriehoek',
    'abc-canvas': 'ABC-canvas',
  },
  anew: 'Opnieuw beginnen',
  how: 'Zo gaat het',
  more: 'Verder',
  tests: 'alle tests, ook in browsers',
};

const en: PageWords = {
  language: 'Language',
  forms: 'Work forms',
  names: {
    'opportunity-circle': 'Opportunity circle',
    'commitment-walk': 'Commitment walk',
    'interest-triad': 'Interest triad',
    'abc-canvas': 'ABC canvas',
  },
  anew: 'Begin again',
  how: 'How it goes',
  more: 'Further',
  tests: 'all tests, browsers included',
};

const fr: PageWords = {
  language: 'Langue',
  forms: 'Formes de travail',
  names: {
    'opportunity-circle': 'Cercle des opportunités',
    'commitment-walk': 'Marche de l’engagement',
    'interest-triad': 'Triangle des intérêts',
    'abc-canvas': 'Canevas ABC',
  },
  anew: 'Recommencer',
  how: 'Comment ça se passe',
  more: 'Plus loin',
  tests: 'tous les tests, navigateurs compris',
};

const de: PageWords = {
  language: 'Sprache',
  forms: 'Arbeitsformen',
  names: {
    'opportunity-circle': 'Chancenkreis',
    'commitment-walk': 'Commitment-Walk',
    'interest-triad': 'Interessendreieck',
    'abc-canvas': 'ABC-Canvas',
  },
  anew: 'Neu beginnen',
  how: 'So geht es',
  more: 'Weiter',
  tests: 'alle Tests, auch in Browsern',
};

const ar: PageWords = {
  language: 'اللغة',
  forms: 'صيغ العمل',
  names: {
    'opportunity-circle': 'دائرة الفرص',
    'commitment-walk': 'مسيرة الالتزام',
    'interest-triad': 'مثلث المصالح',
    'abc-canvas': 'لوحة ABC',
  },
  anew: 'البدء من جديد',
  how: 'كيف تجري',
  more: 'للمزيد',
  tests: 'كل الاختبارات، بما فيها المتصفحات',
};

export const PAGE_WORDS = { nl, en, fr, de, ar } as const;
export type PageLanguage = keyof typeof PAGE_WORDS;
