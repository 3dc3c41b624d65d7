/**
 * A board for the visual tests: `page.html?form=walk&stage=explaining&layout=board&lang=nl&look=dark`. It says that it is
 * ready by `data-ready` on the body. Open it by hand while `npm start` runs: /test/visual/page.html?…
 */
import type { BoardElement } from '../../packages/kit/src/index.ts';

type Board = HTMLElement &
  Pick<BoardElement<unknown, never, never, unknown, never>, 'as' | 'layout' | 'value' | 'person'>;

/** The forms: their tag, and their sample at a stage, in Dutch. */
const FORMS: { readonly [form: string]: () => Promise<{ tag: string; saved: (stage: string) => unknown }> } = {
  circle: async () => {
    const [samples] = await Promise.all([
      import('../../packages/opportunity-circle/src/samples/hefboom-5.ts'),
      import('../../packages/opportunity-circle/src/define.ts'),
    ]);
    return {
      tag: 'wv-opportunity-circle',
      saved: (stage) => samples.sampleLog('nl', stage as Parameters<typeof samples.sampleLog>[1]),
    };
  },
  walk: async () => {
    const [samples] = await Promise.all([
      import('../../packages/commitment-walk/src/samples/hefboom-5.ts'),
      import('../../packages/commitment-walk/src/define.ts'),
    ]);
    const sample = (stage: string) => samples.sampleWalk('nl', stage as Parameters<typeof samples.sampleWalk>[1]);
    return { tag: 'wv-commitment-walk', saved: (stage) => (stage === 'crowd' ? samples.crowd(120) : sample(stage)) };
  },
  canvas: async () => {
    const [samples] = await Promise.all([
      import('../../packages/abc-canvas/src/samples/hefboom-5.ts'),
      import('../../packages/abc-canvas/src/define.ts'),
    ]);
    const sample = (stage: string) => samples.sampleCanvas('nl', stage as Parameters<typeof samples.sampleCanvas>[1]);
    return {
      tag: 'wv-abc-canvas',
      saved: (stage) => (stage === 'many' ? samples.partners(30, { lang: 'nl' }) : sample(stage)),
    };
  },
};

/** Our own drafts. Not every text has one: in a mixed group both directions lie on one table. */
const ARABIC: readonly (readonly [string, string])[] = [
  ['Waar willen we samen voor gaan?', 'إلى أين نريد أن نمضي معًا؟'],
  ['initiatieven van onderuit', 'مبادرات من القاعدة'],
  ['hartig samen leven', 'العيش معًا بمودة'],
  ['vrijplaatsen', 'مساحات حرة'],
  ['buurtinitiatieven', 'مبادرات الحي'],
  ['publieke ruimte', 'الفضاء العام'],
  ['verrassende ontmoetingen', 'لقاءات مفاجئة'],
  ['kwaliteiten verbinden', 'ربط المهارات'],
  ['duurzame ontmoetingen', 'لقاءات مستدامة'],
  ['diversiteit is een feit', 'التنوع واقع'],
  ['Amina', 'أمينة'],
  [
    'Hartig samen leven bevorderen. Duurzame en verrassende ontmoetingen in de publieke ruimte mogelijk maken.',
    'تعزيز العيش معًا بمودة، وإتاحة لقاءات مستدامة ومفاجئة في الفضاء العام.',
  ],
  ['Dit gaat over de mensen voor wie wij werken.', 'هذا يخص الناس الذين نعمل من أجلهم.'],
  ['strakke beleidsplanning', 'تخطيط صارم للسياسات'],
];

const FAMILIES = ['Noto Sans', 'Noto Serif', 'Noto Sans Arabic', 'Noto Naskh Arabic'];

/** What differs between machines and is not ours: hyphenation words, a blinking caret, glyphs moved onto whole pixels. */
const STEADY = `
  .root, .root * {
    hyphens: manual !important;
    caret-color: transparent !important;
    text-rendering: geometricPrecision !important;
    scrollbar-width: none !important;
  }`;

/** The same for words that are measured: some machines give every letter a width in whole pixels. */
const { getContext } = HTMLCanvasElement.prototype;
HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...kind: [string, unknown?]) {
  const context = getContext.apply(this, kind as never) as RenderingContext | null;
  if (context instanceof CanvasRenderingContext2D) context.textRendering = 'geometricPrecision';
  return context;
} as typeof getContext;

const asked = new URLSearchParams(location.search);
const lang = asked.get('lang') ?? 'nl';
const html = document.documentElement;
html.lang = lang;
html.dir = asked.get('dir') ?? (lang === 'ar' ? 'rtl' : 'ltr');
html.classList.toggle('dark', asked.get('look') === 'dark');
html.classList.toggle('own-fonts', asked.get('fonts') === 'own');
html.classList.toggle('full', asked.get('as') === 'observer');

function written(saved: unknown): unknown {
  const log = JSON.stringify(saved);
  const words = lang === 'ar' ? ARABIC : [];
  return JSON.parse(words.reduce((all, [from, to]) => all.replaceAll(`"${from}"`, `"${to}"`), log));
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

async function settled(board: Board): Promise<void> {
  for (let turn = 0; turn < 4; turn++) {
    await (board as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    await frame();
  }
}

async function show(): Promise<void> {
  // The letters are there before the first word is measured.
  const sample = 'A é مربع ’';
  const faces = FAMILIES.flatMap((family) => ['400', '700'].map((weight) => `${weight} 16px "${family} Variable"`));
  if (!asked.has('late')) await Promise.all(faces.map((face) => document.fonts.load(face, sample)));

  const { tag, saved } = await FORMS[asked.get('form') ?? 'circle']!();
  const board = document.createElement(tag) as unknown as Board;
  board.id = 'board';
  board.as = (asked.get('as') ?? 'facilitator') as typeof board.as;
  board.layout = (asked.get('layout') ?? 'auto') as typeof board.layout;
  board.person = asked.get('person') ?? '';
  if (asked.get('stage') !== 'empty')
    board.value = written(saved(asked.get('stage') ?? 'moving')) as typeof board.value;
  document.body.append(board);
  await settled(board);

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STEADY);
  board.shadowRoot!.adoptedStyleSheets.push(sheet);
  await document.fonts.ready;
  await settled(board);
  document.body.dataset['ready'] = '';
}

void show();
