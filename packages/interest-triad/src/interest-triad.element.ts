import { html, type TemplateResult } from 'lit';
import { BoardElement, look } from '@werkvorm/kit';
import { interestTriadForm } from './interest-triad.form.ts';
import type { TriadWords } from './interest-triad.strings.ts';
import type { TriadCommand, TriadEvent, TriadState, TriadView } from './interest-triad.types.ts';

/**
 * The interest triad: what people, their organisations and the network have a stake in, and how the three are linked.
 *
 * @summary Interest triad: person, organisation, network.
 * @tag wv-interest-triad
 * @slot - Shows before, and without, script.
 * @fires {WvBeforeChangeEvent} wv-before-change - A command is about to be judged; cancelable.
 * @fires {WvChangeEvent} wv-change - A person's change is in.
 * @fires {WvRefusedEvent} wv-refused - The rules said no.
 * @fires {WvErrorEvent} wv-error - Something from outside was wrong: storage, a file, an attribute.
 */
export class WvInterestTriad extends BoardElement<TriadState, TriadCommand, TriadEvent, TriadView, TriadWords> {
  static readonly tag = 'wv-interest-triad';
  static override styles = [...look];

  /** The rules of the form. */
  readonly form = interestTriadForm;

  protected override render(): TemplateResult {
    if (!this.ready) return html`<slot></slot>`;
    return this.frame(
      html`<h2>${this.say(this.words.name)}</h2>
        ${this.noticeBars()}`,
    );
  }

  protected starting(): readonly TriadCommand[] {
    return [];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wv-interest-triad': WvInterestTriad;
  }
}
