import { Player as FormPlayer } from '@werkvorm/core/player.js';
import { interestTriadForm } from '../interest-triad.form.ts';
import type { TriadCommand, TriadEvent, TriadState, TriadView } from '../interest-triad.types.ts';

/** Plays the triad of a sample: the same call gives the same board, everywhere. */
export class Player extends FormPlayer<TriadState, TriadCommand, TriadEvent, TriadView> {
  constructor() {
    super(interestTriadForm, { ids: 's' });
  }
}
