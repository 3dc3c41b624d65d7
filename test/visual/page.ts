/**
 * A board for the visual tests: `page.html?stage=moving&layout=board&lang=nl&look=dark`. It says that it is ready by
 * `data-ready` on the body. Open it by hand while `npm start` runs: /test/visual/page.html?…
 */
import '../../packages/opportunity-circle/src/define.ts';
import type { WvOpportunityCircle } from '../../packages/opportunity-circle/src/index.ts';
import { sampleLog, type SampleStage } from '../../packages/opportunity-circle/src/samples/hefboom-5.ts';

/** Our own drafts. Not every card has one: in a mixed group both directions lie on one table. */
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

function saved(): unknown {
  const log = JSON.stringify(sampleLog('nl', (asked.get('stage') ?? 'moving') as SampleStage));
  const written = lang === 'ar' ? ARABIC : [];
  return JSON.parse(written.reduce((all, [from, to]) => all.replaceAll(`"${from}"`, `"${to}"`), log));
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

async function settled(circle: WvOpportunityCircle): Promise<void> {
  for (let turn = 0; turn < 4; turn++) {
    await circle.updateComplete;
    await frame();
  }
}

async function show(): Promise<void> {
  // The letters are there before the first word is measured.
  const sample = 'A é مربع ’';
  const faces = FAMILIES.flatMap((family) => ['400', '700'].map((weight) => `${weight} 16px "${family} Variable"`));
  if (!asked.has('late')) await Promise.all(faces.map((face) => document.fonts.load(face, sample)));

  const circle = document.createElement('wv-opportunity-circle');
  circle.as = (asked.get('as') ?? 'facilitator') as typeof circle.as;
  circle.layout = (asked.get('layout') ?? 'auto') as typeof circle.layout;
  if (asked.get('stage') !== 'empty') circle.value = saved() as typeof circle.value;
  document.body.append(circle);
  await settled(circle);

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STEADY);
  circle.shadowRoot!.adoptedStyleSheets.push(sheet);
  await document.fonts.ready;
  await settled(circle);
  document.body.dataset['ready'] = '';
}

void show();
