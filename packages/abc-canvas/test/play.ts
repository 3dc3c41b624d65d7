import { FormPlay, type Anything as AnyCommand } from '@werkvorm/core/testing/play.js';
import type { Viewer } from '@werkvorm/core';
import { abcCanvasForm } from '../src/abc-canvas.form.ts';
import type {
  CanvasCommand,
  CanvasEvent,
  CanvasState,
  CanvasView,
  Check,
  CheckName,
  PartnerView,
  RefusalCode,
  Setup,
} from '../src/abc-canvas.types.ts';

export { FACILITATOR, OBSERVER } from '@werkvorm/core/testing/play.js';

export type Anything = AnyCommand<CanvasCommand>;

/** Plays a canvas by its public face, and names people and partners by their names. */
export class Play extends FormPlay<CanvasState, CanvasCommand, CanvasEvent, CanvasView, RefusalCode> {
  constructor() {
    super(abcCanvasForm);
  }

  /** Id of the partner of that name. */
  partner(name: string): string {
    return this.state.partners.find((partner) => partner.name === name)!.id;
  }

  /** The row of that partner as somebody sees it. */
  row(name: string, as?: Viewer): PartnerView {
    return this.view(as).partners.find((partner) => partner.name === name)!;
  }

  /** Id of the line with that text, wherever it is. */
  item(text: string): string {
    const { partners, ambition } = this.state;
    const items = [...ambition.noGo, ...partners.flatMap((one) => [...one.interests, ...one.commitments])];
    return items.find((item) => item.text === text)!.id;
  }

  /** Id of the variant with that text, wherever it is. */
  variant(text: string): string {
    const { partners, ambition } = this.state;
    const written = [
      ambition,
      ...ambition.noGo,
      ...partners.flatMap((one) => [one.meaning, ...one.interests, ...one.commitments]),
    ];
    return written.flatMap(({ variants }) => variants).find((variant) => variant.text === text)!.id;
  }

  /** Somebody writes the ambition, starting from what stands there or from something older. */
  ambition(name: string, text: string, was = this.state.ambition.text): this {
    return this.do({ type: 'ambition.write', text, was }, this.as(name));
  }

  hopes(name: string, text: string, level: 'individual' | 'organisation' | 'network' = 'organisation'): this {
    return this.do({ type: 'interest.add', text, level }, this.as(name));
  }

  brings(name: string, text: string): this {
    return this.do({ type: 'commitment.add', text, means: 'time' }, this.as(name));
  }

  consents(...names: readonly string[]): this {
    for (const name of names) {
      this.do({ type: 'consent.give', version: this.state.ambition.version }, this.as(name));
    }
    return this;
  }

  go(to: 'ambition' | 'interests' | 'commitment', reason?: string): this {
    return this.do({ type: 'phase.go', to, ...(reason ? { reason } : {}) });
  }

  /** The advice of this name that somebody is shown, of the group or of a partner. */
  check<N extends CheckName>(check: N, partner = '', as?: Viewer): (Check & { check: N }) | undefined {
    const id = partner && this.partner(partner);
    const found = this.view(as).checks.find((one) => one.check === check && one.partner === id);
    return found as (Check & { check: N }) | undefined;
  }
}

/** Ann and Abe of the Mill, Ben of the Bakery, Cem on his own; before the start. */
export function prepared(setup: Partial<Setup> = {}): Play {
  const play = new Play().do({ type: 'setup.change', setup: { title: 'Bread', ...setup } });
  for (const [name, organisation] of [
    ['Ann', 'Mill'],
    ['Abe', 'Mill'],
    ['Ben', 'Bakery'],
    ['Cem', ''],
  ]) {
    play.do({ type: 'person.add', name, organisation });
  }
  return play;
}

/** In A, with nothing written. */
export function started(setup: Partial<Setup> = {}): Play {
  return prepared(setup).go('ambition');
}

/** In A, with a first sentence. */
export function ambitious(setup: Partial<Setup> = {}): Play {
  return started(setup).ambition('Ann', 'We bake bread.');
}

/** In B, face down. */
export function hoping(setup: Partial<Setup> = {}): Play {
  return ambitious(setup).go('interests');
}

/** In B, open; everybody said something. */
export function opened(setup: Partial<Setup> = {}): Play {
  return hoping(setup)
    .hopes('Ann', 'grain')
    .hopes('Ben', 'customers')
    .hopes('Cem', 'a job', 'individual')
    .do({ type: 'interests.open' });
}

/** In C, with nothing brought yet. */
export function committing(setup: Partial<Setup> = {}): Play {
  return opened(setup).go('commitment');
}

/** In C, with the ambition locked as a beacon. */
export function locked(): Play {
  return committing().consents('Ann', 'Ben', 'Cem').do({ type: 'ambition.lock' });
}

export function closed(): Play {
  return committing().do({ type: 'canvas.close' });
}
