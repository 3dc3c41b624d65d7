import { html, type TemplateResult } from 'lit';
import { icon } from '../look/icons.ts';
import type { Phrase } from '../language/words.ts';

/** Words of the fields for a person. */
export interface PersonWords {
  readonly name: Phrase;
  readonly organisation: Phrase;
  readonly addPerson: Phrase;
}

type Say = (phrase: Phrase) => string;

/** What a form does with a name and an organisation; whether it was taken. */
export type TakePerson = (name: string, organisation: string) => Promise<boolean>;

/** The two fields around what was pressed. */
function readFields(event: Event): readonly [HTMLInputElement, HTMLInputElement] {
  const box = (event.currentTarget as HTMLElement).closest('.fields')!;
  return [
    box.querySelector<HTMLInputElement>('[name=name]')!,
    box.querySelector<HTMLInputElement>('[name=organisation]')!,
  ];
}

/** Enter in a field does what its button does. */
export function onEnter(act: (event: Event) => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key === 'Enter' && !event.isComposing && (event.target as Element).localName === 'input') act(event);
  };
}

function nameFields(words: PersonWords, say: Say, name: string, organisation: string): TemplateResult {
  return html`<input
      class="field"
      name="name"
      maxlength="60"
      autocomplete="off"
      aria-label=${say(words.name)}
      placeholder=${say(words.name)}
      .value=${name}
    />
    <input
      class="field"
      name="organisation"
      maxlength="60"
      autocomplete="off"
      aria-label=${say(words.organisation)}
      placeholder=${say(words.organisation)}
      .value=${organisation}
    />`;
}

/** Two fields and a button that add somebody: used in the preparing and for those who come late. */
export function personFields(words: PersonWords, say: Say, take: TakePerson): TemplateResult {
  const add = async (event: Event) => {
    const [name, organisation] = readFields(event);
    if (await take(name.value, organisation.value)) name.value = organisation.value = '';
    name.focus();
  };
  return html`<div class="fields" @keydown=${onEnter(add)}>
    ${nameFields(words, say, '', '')}
    <button class="btn" @click=${add}>${icon('plus')}${say(words.addPerson)}</button>
  </div>`;
}

/** A person of the list while their name and organisation are changed. `close` puts the fields away. */
export function personEdit(
  words: PersonWords & { readonly done: Phrase; readonly cancel: Phrase },
  say: Say,
  person: { readonly name: string; readonly organisation: string },
  take: TakePerson,
  close: () => void,
): TemplateResult {
  const save = async (event: Event) => {
    const [name, organisation] = readFields(event);
    if (await take(name.value, organisation.value)) close();
  };
  return html`<li class="fields" @keydown=${onEnter(save)}>
    ${nameFields(words, say, person.name, person.organisation)}
    <button class="btn" @click=${save}>${say(words.done)}</button>
    <button class="btn quiet" @click=${close}>${say(words.cancel)}</button>
  </li>`;
}
