import type { Ambition, CanvasState, Partner } from '../abc-canvas.types.ts';

/** Another version of A: whoever consented is asked anew. */
export function altered(ambition: Ambition): Ambition {
  return { ...ambition, version: ambition.version + 1, consents: [] };
}

/** The state with something of one partner changed; the same state when it is not there. */
export function withPartner(
  state: CanvasState,
  id: string,
  change: (partner: Partner) => Partial<Partner>,
): CanvasState {
  const index = state.partners.findIndex((partner) => partner.id === id);
  if (index < 0) return state;
  const partners = state.partners.slice();
  partners[index] = { ...partners[index]!, ...change(partners[index]!) };
  return { ...state, partners };
}
