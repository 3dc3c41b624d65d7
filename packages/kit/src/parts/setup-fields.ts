import type { TemplateResult } from 'lit';
import { numberField, selectField, textField, tickField, type FieldOptions } from './fields.ts';

/** The screen of a form with settings. */
interface SetupScreen<S> {
  readonly view: { readonly setup: S };
  readonly locked: boolean;
  send(command: { readonly type: 'setup.change'; readonly setup: Partial<S> }): Promise<boolean>;
}

/** The settings whose values are of a kind. */
type Of<S, T> = { [K in keyof S]: S[K] extends T ? K : never }[keyof S];

/** Sends changed settings. */
export function changeSetup<S>({ send }: Pick<SetupScreen<S>, 'send'>, setup: Partial<S>): void {
  void send({ type: 'setup.change', setup });
}

function change<S, K extends keyof S>(screen: SetupScreen<S>, name: K): (value: unknown) => void {
  return (value) => changeSetup<S>(screen, { [name]: value } as Partial<S>);
}

/** A setting that is a text. Its field has the setting's name as its id. */
export function textSetting<S>(
  screen: SetupScreen<S>,
  name: Of<S, string> & string,
  label: string,
  options: FieldOptions = {},
): TemplateResult {
  const { view, locked } = screen;
  return textField(label, view.setup[name] as string, change(screen, name), { locked, id: name, ...options });
}

/** A setting that is a whole number. */
export function numberSetting<S>(
  screen: SetupScreen<S>,
  name: Of<S, number>,
  label: string,
  range: readonly [min: number, max: number],
): TemplateResult {
  const { view, locked } = screen;
  return numberField(label, view.setup[name] as number, range, change(screen, name), { locked });
}

/** A setting that is on or off. */
export function tickSetting<S>(screen: SetupScreen<S>, name: Of<S, boolean>, label: string): TemplateResult {
  const { view, locked } = screen;
  return tickField(label, view.setup[name] as boolean, change(screen, name), { locked });
}

/** A setting that is one of a few: pairs of a value and its name. */
export function selectSetting<S, K extends Of<S, string>>(
  screen: SetupScreen<S>,
  name: K,
  label: string,
  options: readonly (readonly [S[K] & string, string])[],
): TemplateResult {
  const { view, locked } = screen;
  return selectField(label, options, view.setup[name] as S[K] & string, change(screen, name), { locked });
}
