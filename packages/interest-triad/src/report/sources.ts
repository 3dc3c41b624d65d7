import type { SIGNALS, SignalKind } from '../interest-triad.signals.ts';

/** The publications on which signals rest, as a facilitator would cite them. Names stay as they are in every language. */
export const SOURCES: { readonly [S in (typeof SIGNALS)[SignalKind]]: string } = {
  S0: 'Gehre & Goubin, “Hefboom 5: Partners in vernieuwing”',
  S1: 'Beunens, “Samenwerken over sectoren heen”',
  S3: 'Kaats & Opheij',
};
