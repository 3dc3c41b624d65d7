import type { report as english } from './en.ts';

/** What stands on the pages, tables and pictures of the triad, in French. */
export const report: typeof english = {
  photo: 'Photo de cette conversation, pas un jugement.',
  group: 'Page du groupe : seulement ce qui a été partagé avec tout le monde.',
  private: 'Pour vous seulement',
  privateHint:
    'Tout ce qui est ici est à vous, partagé ou non. Personne d’autre ne reçoit cette page ; vous décidez qui la lit.',
  pictureHint:
    'Pour vous seulement : cette image montre votre propre triangle, y compris ce que vous n’avez pas partagé.',
  network: 'Réseau',
  planned: 'Décision prévue',
  phase: 'Étape',
  people: 'Personnes',
  nobody: 'quelqu’un',
  own: 'Mes intérêts',
  hidden: 'Ce que chacun écrit reste face cachée jusqu’à ce que tout s’ouvre ensemble.',
  noInterests: 'Aucun intérêt n’a encore été partagé.',
  balance: 'L’équilibre que nous voyons',
  links: 'Les liens au fil du temps',
  noLinks: 'Aucun lien n’a encore été dessiné ou partagé.',
  date: 'Date',
  label: 'Ce qui occupait le réseau',
  intensity: 'Coopération',
  person: 'Personne',
  organisation: 'Organisation',
  mandates: 'Mandats',
  margins: 'Marge d’action',
  use: 'Comment il est utilisé',
  signalsHint: 'Ceci ouvre une conversation et ne juge personne. Commencez par la question.',
  noSignals: 'Rien ne saute aux yeux dans ce qui a été partagé.',
  notesAbout: 'Ce que d’autres entendent chez moi',
  notesBy: 'Ce que j’ai écrit à d’autres',
  visibility: 'Qui le voit',
  mine: 'Mon triangle',
};
