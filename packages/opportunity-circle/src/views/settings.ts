import { html, type TemplateResult } from 'lit';
import { numberField, refusalNote, selectField, textField, tickField } from '@werkvorm/kit';
import { KINDS, TURN_MODES, type Setup } from '../opportunity-circle.types.ts';
import type { Screen } from './screen.ts';

/** How we play: what no source fixes is an option here, with a default. */
export function settingsView(screen: Screen): TemplateResult {
  const { view, words, say } = screen;
  const w = words.prepare;
  const { setup } = view;
  return html`<details class="settings">
    <summary>${say(w.settings)}</summary>
    <div class="stack">
      ${select(
        screen,
        'kind',
        say(w.kind),
        KINDS.map((kind) => [kind, say(words.name[kind])]),
      )}
      ${text(screen, 'centre', say(w.centreLabel), say(words.centre[setup.kind]), [say(words.centre[setup.kind]), say(words.centre.least)])}
      ${text(screen, 'edge', say(w.edgeLabel), say(words.edge))} ${number(screen, 'rings', say(w.rings), 3, 9)}
      <div class="pair">
        ${number(screen, 'picksMin', say(w.picksMin), 1, 24)} ${number(screen, 'picksMax', say(w.picksMax), 1, 24)}
      </div>
      ${number(screen, 'ownCards', say(w.ownCards), 0, 9)} ${tick(screen, 'review', say(w.review))}
      ${select(
        screen,
        'turnMode',
        say(w.turnMode),
        TURN_MODES.map((mode) => [mode, say(mode === 'turns' ? w.turns : w.together)]),
      )}
      ${number(screen, 'rounds', say(w.rounds), 0, 99)} ${tick(screen, 'stopAtCentre', say(w.stopAtCentre))}
      ${refusalNote(screen.refused, 'setup.change')}
    </div>
  </details>`;
}

type Field<T> = { [K in keyof Setup]: Setup[K] extends T ? K : never }[keyof Setup];

/** What a field of the setup does with its new value. */
function change({ send }: Screen, field: keyof Setup): (value: string | number | boolean) => void {
  return (value) => void send({ type: 'setup.change', setup: { [field]: value } });
}

function text(
  screen: Screen,
  field: Field<string>,
  label: string,
  hint: string,
  proposals: readonly string[] = [],
): TemplateResult {
  const { view, locked } = screen;
  return textField(label, view.setup[field], change(screen, field), { locked, hint, proposals, id: field });
}

function number(screen: Screen, field: Field<number>, label: string, min: number, max: number): TemplateResult {
  const { view, locked } = screen;
  return numberField(label, view.setup[field], [min, max], change(screen, field), { locked });
}

function tick(screen: Screen, field: Field<boolean>, label: string): TemplateResult {
  return tickField(label, screen.view.setup[field], change(screen, field), { locked: screen.locked });
}

function select(
  screen: Screen,
  field: 'kind' | 'turnMode',
  label: string,
  options: readonly (readonly [string, string])[],
): TemplateResult {
  return selectField(label, options, screen.view.setup[field], change(screen, field), { locked: screen.locked });
}
