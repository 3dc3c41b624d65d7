/** Every language besides English, for a bundle that has to be one file. */
export { ar } from './ar.ts';
export { de } from './de.ts';
export { fr } from './fr.ts';
export { nl } from './nl.ts';
