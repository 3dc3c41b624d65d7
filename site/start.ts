/** The start page: a work form with the sample of the reference workshop on one screen, ready to be played. */
import type { BoardElement } from '../packages/kit/src/index.ts';
import { FORMS, type Beginning, type FormName } from './forms.ts';
import { PAGE_WORDS, type FormWords, type PageLanguage } from './words.ts';

type Board = Pick<BoardElement<unknown, never, never, unknown, never>, 'value' | 'load' | 'src' | 'board'> &
  HTMLElement;

const find = <T extends HTMLElement = HTMLElement>(id: string): T => document.querySelector<T>(`#${id}`)!;

const isLanguage = (wish: string | null | undefined): wish is PageLanguage =>
  typeof wish === 'string' && Object.hasOwn(PAGE_WORDS, wish);
const isForm = (wish: string | null): wish is FormName => wish !== null && Object.hasOwn(FORMS, wish);

const asked = new URLSearchParams(location.search);
const wished = asked.get('form');
const formName: FormName = isForm(wished) ? wished : 'opportunity-circle';
const wishes = [asked.get('lang'), ...navigator.languages.map((tag) => tag.slice(0, 2))];
let lang: PageLanguage = wishes.find(isLanguage) ?? 'en';

/** Says one thing wherever the page has a place for it. */
const say = (name: string, text: string): void => {
  for (const element of document.querySelectorAll(`[data-say="${name}"]`)) element.textContent = text;
};

/** What is the same for every form is said before the form itself is there. */
function speakAround(): void {
  document.documentElement.lang = lang;
  document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
  const { language, forms, names, anew, how, more, tests } = PAGE_WORDS[lang];
  for (const [name, text] of Object.entries({ anew, how, more, tests })) say(name, text);
  find('languages').setAttribute('aria-label', language);
  find('forms').setAttribute('aria-label', forms);
  for (const button of find('languages').querySelectorAll('button')) {
    button.setAttribute('aria-pressed', String(button.lang === lang));
  }
  for (const link of find('forms').querySelectorAll('a')) {
    const name = link.dataset.form as FormName;
    link.textContent = names[name];
    link.href = `?form=${name}&lang=${lang}`;
    if (name === formName) link.setAttribute('aria-current', 'page');
  }
}

speakAround();
const form = await FORMS[formName]();
const board = document.createElement(form.tag) as unknown as Board;
const replaced = find('replaced');
const sampleIn = find<HTMLSelectElement>('sample-in');
sampleIn.value = lang === 'nl' ? 'nl' : 'en';

/** Changes the words around and in the board; what people wrote stays what it is. */
function speak(): void {
  speakAround();
  const words: FormWords = form.words[lang];
  document.title = words.title;
  board.setAttribute('aria-label', words.board);
  for (const [name, text] of Object.entries(words)) if (typeof text === 'string') say(name, text);
  find('manual').textContent = form.manual;
  find('steps').replaceChildren(...words.steps.map((step) => withText('li', step)));
  find('beginnings').replaceChildren(...form.beginnings.map(beginButton));
  replaced.replaceChildren();
}

function withText<K extends keyof HTMLElementTagNameMap>(tag: K, text: string): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(tag), { textContent: text });
}

function beginButton({ name, quiet, saved }: Beginning): HTMLButtonElement {
  const button = withText('button', form.words[lang].beginnings[name]!);
  button.type = 'button';
  button.classList.toggle('quiet', quiet ?? false);
  button.addEventListener('click', () => void lay(saved(sampleIn.value === 'nl' ? 'nl' : 'en')));
  return button;
}

/** The last board that somebody played: what a glance at another one must not lose. */
let played: unknown = null;
let touched = true;
board.addEventListener('wv-change', () => (touched = true));

/** Shows another board, and keeps the played one in reach. */
async function lay(saved: unknown): Promise<void> {
  if (touched) played = board.value;
  touched = false;
  await board.load(saved);
  const { replaced: text, back } = form.words[lang];
  const button = Object.assign(withText('button', back), { type: 'button' });
  button.addEventListener('click', () => {
    touched = true;
    replaced.replaceChildren();
    void board.load(played);
    board.focus();
  });
  replaced.replaceChildren(`${text} `, button);
  board.scrollIntoView({ block: 'nearest' });
}

find('languages').addEventListener('click', ({ target }) => {
  const wish = target instanceof HTMLButtonElement ? target.lang : '';
  if (!isLanguage(wish)) return;
  lang = wish;
  const address = new URL(location.href);
  address.searchParams.set('lang', lang);
  history.replaceState(null, '', address);
  speak();
});

speak();
board.board = form.board;
// What a new visitor finds; a board that is kept in this browser already goes on where it was.
const first = form.beginnings.find(({ name }) => name === form.first)!.saved(sampleIn.value === 'nl' ? 'nl' : 'en');
board.src = URL.createObjectURL(new Blob([JSON.stringify(first)], { type: 'application/json' }));
find('board').replaceChildren(board);
