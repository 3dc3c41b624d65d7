export * from './armour.ts';
export * from './card.ts';
export * from './controls.ts';
export * from './icons.ts';
export * from './tokens.ts';
