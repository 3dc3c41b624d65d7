import type { Phrases } from '@werkvorm/kit';
import type { report as english } from './en.ts';

/** French words of the sheet and its margin. */
export const report: Phrases<typeof english> = {
  sheet: {
    gets: { one: '{count} intérêt', other: '{count} intérêts' },
    brings: { one: '{count} apport', other: '{count} apports' },
    partners: { one: '{count} partenaire', other: '{count} partenaires' },
    people: { one: '{count} personne', other: '{count} personnes' },
    get: 'recevoir',
    bring: 'apporter',
    balance: '{gets} à recevoir, {brings} à apporter',
    partner: 'Partenaire',
    together: 'ensemble',
    photo: 'Photo de cette conversation, pas un verdict.',
    meaning: 'pour nous, cela signifie',
    nobody: 'un partenaire',
    beside: 'à côté se trouve : {text}',
    notes: 'Notes en marge',
  },
  levels: { individual: 'pour moi', organisation: 'pour mon organisation', network: 'pour nous tous' },
  means: { time: 'temps', money: 'argent', knowledge: 'savoir', something: 'autre chose' },
  mandates: { decides: 'peut décider', reports: 'en rend compte d’abord', explores: 'explore encore' },
  asks: {
    'ownership-low': 'Quel premier pas avez-vous vous-mêmes en main ?',
    'cheer-words': 'Qu’est-ce que cela veut dire concrètement ?',
    'meanings-differ': 'Entendons-nous la même chose ?',
    'level-missing': 'Quel intérêt n’est pas encore sur la feuille ?',
    'gets-only': 'Que pourraient-ils apporter, même de petit ?',
    'brings-only': 'Qu’est-ce qui en vaudrait la peine pour eux ?',
    'gets-more': 'Y a-t-il assez sur la table pour ce que nous venons tous chercher ?',
    rushed: 'Et si nous parlions d’abord de ce qui amène chacun ici ?',
    skipped: 'Et si nous revenions aux intérêts ?',
  },
  because: {
    'ownership-low': 'L’ambition est haute, et peu disent déjà qu’elle est la leur. D’où cela vient-il ?',
    'cheer-words': '{words} : qui ne le voudrait pas ? Qui fait quoi, où, à partir de quand ?',
    'meanings-differ':
      '{names} disent autrement ce que cela signifie pour eux. Voudraient-ils le lire à voix haute et l’expliquer ?',
    'individual-missing':
      '{names} : rien de personnel n’est encore écrit ici. Qui pose la question, autour d’un café ?',
    'organisation-missing': '{names} : pourquoi l’organisation y met-elle du temps ?',
    'both-missing': '{names} : qu’y a-t-il à y gagner pour l’organisation, et pour ses gens ?',
    'gets-only':
      '{names} : il y a quelque chose à recevoir, et encore rien à apporter. Cela peut être petit ou sous condition : on l’écrit ?',
    'brings-only':
      '{names} : quelque chose est apporté, et aucun intérêt n’est encore écrit. Qu’espèrent-ils en retirer ?',
    'gets-more': '{gets} à recevoir, {brings} à apporter. Que manque-t-il, et qui pourrait l’apporter ?',
    rushed:
      '{committed} partenaires sur {partners} disent ce qu’ils apportent ; pour {silent}, personne ne sait encore pourquoi. L’ambition est le moteur, les intérêts sont le ciment : est-ce que cela tient ?',
    skipped:
      'Le groupe en est à l’engagement, et aucun intérêt n’est sur la feuille. Qu’est-ce qui ferait tenir la coopération ?',
  },
  report: {
    form: 'Forme de travail',
    phase: 'Phase',
    part: 'Partie',
    kind: 'Niveau ou moyen',
    text: 'Texte',
    about: 'Type de partenaire',
    mandate: 'Mandat',
    ownership: 'À quel point la nôtre',
    matrix: 'Intérêts et engagement',
    balance: 'Recevoir et apporter',
    versions: 'Comment l’ambition a grandi',
    path: 'Le chemin du groupe',
    back: '{from} → {to}, parce que : {reason}',
    reopened: 'La balise a été rouverte, parce que : {reason}',
    variant: 'À côté',
    waiting: 'N’ont pas encore approuvé : {names}',
  },
};
