import { html, type TemplateResult } from 'lit';
import { icon } from '@werkvorm/kit';
import type { Screen } from './screen.ts';

/** The two fields around what was pressed. */
export function readFields(event: Event): readonly [HTMLInputElement, HTMLInputElement] {
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

/** Fields for a name and an organisation. */
export function nameFields(screen: Screen, name: string, organisation: string): TemplateResult {
  const { words, say } = screen;
  return html`<input
      class="field"
      name="name"
      maxlength="60"
      autocomplete="off"
      aria-label=${say(words.prepare.name)}
      placeholder=${say(words.prepare.name)}
      .value=${name}
    />
    <input
      class="field"
      name="organisation"
      maxlength="60"
      autocomplete="off"
      aria-label=${say(words.prepare.organisation)}
      placeholder=${say(words.prepare.organisation)}
      .value=${organisation}
    />`;
}

/** Two fields and a button that add somebody: used in the preparing and for those who come late. */
export function personFields(screen: Screen): TemplateResult {
  const { words, say } = screen;
  const add = async (event: Event) => {
    const [name, organisation] = readFields(event);
    if (await screen.send({ type: 'person.add', name: name.value, organisation: organisation.value }))
      name.value = organisation.value = '';
    name.focus();
  };
  return html`<div class="fields" @keydown=${onEnter(add)}>
    ${nameFields(screen, '', '')}
    <button class="btn" @click=${add}>${icon('plus')}${say(words.prepare.addPerson)}</button>
  </div>`;
}
