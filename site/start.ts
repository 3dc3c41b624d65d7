/** The start page: the circle of the reference workshop on one screen, ready to be played. */
import '../packages/opportunity-circle/src/define.ts';
import { beginning, type Beginning, type Saved } from './boards.ts';
import { PAGE_WORDS, type PageLanguage, type PageWords } from './words.ts';

const find = <T extends Element>(selector: string): T => document.querySelector<T>(selector)!;
const circle = find<HTMLElementTagNameMap['wv-opportunity-circle']>('#circle');
const cardsIn = find<HTMLSelectElement>('#cards-in');
const replaced = find<HTMLElement>('#replaced');

function isLanguage(wish: string | null | undefined): wish is PageLanguage {
  return typeof wish === 'string' && Object.hasOwn(PAGE_WORDS, wish);
}

function firstLanguage(): PageLanguage {
  const wishes = [
    new URLSearchParams(location.search).get('lang'),
    ...navigator.languages.map((tag) => tag.slice(0, 2)),
  ];
  return wishes.find(isLanguage) ?? 'en';
}

let words: PageWords = PAGE_WORDS.en;

/** Changes the words around and in the circle; what lies on the table stays what it is. */
function speak(lang: PageLanguage): void {
  words = PAGE_WORDS[lang];
  document.documentElement.lang = lang;
  document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
  document.title = words.title;
  for (const element of document.querySelectorAll<HTMLElement>('[data-say]')) {
    const text = words[element.dataset.say as keyof PageWords];
    if (typeof text === 'string') element.textContent = text;
  }
  find('#languages').setAttribute('aria-label', words.language);
  circle.setAttribute('aria-label', words.board);
  for (const button of document.querySelectorAll('#languages button')) {
    button.setAttribute('aria-pressed', String(button.getAttribute('lang') === lang));
  }
  find('#steps').replaceChildren(
    ...words.steps.map((step) => {
      const item = document.createElement('li');
      item.textContent = step;
      return item;
    }),
  );
  replaced.replaceChildren();
}

/** The last circle that somebody played: what a glance at another one must not lose. */
let played: Saved | null = null;
let touched = true;
circle.addEventListener('wv-change', () => (touched = true));

/** Lays another circle on the table, and keeps the played one in reach. */
async function lay(saved: Saved): Promise<void> {
  if (touched) played = circle.value;
  touched = false;
  await circle.load(saved);
  const back = document.createElement('button');
  back.type = 'button';
  back.textContent = words.back;
  back.addEventListener('click', () => {
    touched = true;
    replaced.replaceChildren();
    void circle.load(played);
    circle.focus();
  });
  replaced.replaceChildren(`${words.replaced} `, back);
  circle.scrollIntoView({ block: 'nearest' });
}

find('#languages').addEventListener('click', ({ target }) => {
  const lang = target instanceof HTMLButtonElement ? target.lang : '';
  if (!isLanguage(lang)) return;
  const address = new URL(location.href);
  address.searchParams.set('lang', lang);
  history.replaceState(null, '', address);
  speak(lang);
});

find('#anew').addEventListener('click', ({ target }) => {
  const at = target instanceof HTMLElement ? target.dataset.begin : undefined;
  if (at) void lay(beginning(at as Beginning, cardsIn.value === 'nl' ? 'nl' : 'en'));
});

const lang = firstLanguage();
cardsIn.value = lang === 'nl' ? 'nl' : 'en';
speak(lang);
// What a new visitor finds; a circle that is kept in this browser already goes on where it was.
circle.src = URL.createObjectURL(
  new Blob([JSON.stringify(beginning('ready', cardsIn.value === 'nl' ? 'nl' : 'en'))], { type: 'application/json' }),
);
