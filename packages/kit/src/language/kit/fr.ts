import type { KitWords } from './words.ts';

/** French words that every board element uses. */
export const fr: KitWords = {
  layout: {
    label: 'Affichage',
    board: 'plateau',
    list: 'liste',
    showBoard: 'montrer le plateau',
    showList: 'montrer la liste',
  },
  actions: {
    undo: 'annuler',
    redo: 'refaire',
    save: 'enregistrer',
    print: 'imprimer',
    close: 'fermer',
    add: 'ajouter',
    edit: 'modifier',
    remove: 'retirer',
    cancel: 'laisser',
    done: 'terminé',
    open: 'ouvrir un plateau enregistré',
    copy: 'copier',
    silence: 'ne pas annoncer les changements',
  },
  exports: {
    svg: 'Photo vue d’en haut (SVG)',
    png: 'Photo vue d’en haut (PNG)',
    csv: 'Tableau (CSV)',
    markdown: 'Compte rendu (Markdown)',
    json: 'Le plateau entier (JSON)',
    print: 'Imprimer',
    open: 'Ouvrir un plateau enregistré…',
    fallback: 'Cette page ne peut pas enregistrer de fichiers. Ouvrez ou copiez ici :',
  },
  offer: {
    text: 'D’un autre tableau de cette page : {what}.',
    none: 'Il n’y a pas encore de tableau « {from} » sur cette page.',
    take: 'reprendre',
    taken: 'Repris.',
    participants: { one: '{count} personne', other: '{count} personnes' },
    organisations: { one: '{count} organisation', other: '{count} organisations' },
    keywords: { one: '{count} mot-clé', other: '{count} mots-clés' },
    interests: { one: '{count} intérêt', other: '{count} intérêts' },
    statements: { one: '{count} phrase', other: '{count} phrases' },
    goals: { one: '{count} objectif', other: '{count} objectifs' },
    commitments: { one: '{count} contribution', other: '{count} contributions' },
    beacons: { one: '{count} balise', other: '{count} balises' },
  },
  errors: {
    unknown: 'Il y a eu un problème. Le plateau continue de fonctionner.',
    'storage.blocked':
      'Ce navigateur ne garde rien ici. Le plateau n’existe que dans cette page : enregistrez-le avant de partir.',
    'storage.full':
      'La mémoire du navigateur est pleine. À partir d’ici, le plateau n’existe que dans cette page : enregistrez-le avant de partir.',
    'storage.corrupt':
      'Ce qui était gardé de ce plateau est illisible et reste tel quel. Voici un plateau vide, dans cette page seulement.',
    'storage.newer':
      'Ce plateau vient d’une version plus récente. Vous pouvez le lire et l’enregistrer, mais pas le changer.',
    'network.offline': 'Pas de connexion. Vous pouvez continuer.',
    'load.not-json': 'Ce n’est pas un plateau enregistré : le fichier n’est pas du JSON lisible. Rien n’a changé.',
    'load.not-werkvorm': 'Ce fichier n’est pas un plateau enregistré. Rien n’a changé.',
    'load.other-form': 'Ce plateau vient d’une autre méthode de travail. Rien n’a changé.',
    'load.damaged': 'Ce plateau enregistré est abîmé et illisible. Rien n’a changé.',
    'take.invalid': 'Ce qu’un autre tableau a transmis n’a pas pu être lu. Rien n’a été modifié.',
    'src.unreachable': 'Le contenu de départ (src) est introuvable ou n’est pas du JSON. Le plateau commence vide.',
    'piece.unreachable': 'Une partie de ce plateau n’a pas pu être chargée. Vérifiez la connexion et réessayez.',
  },
  refusals: {
    'command.invalid': 'Impossible : la demande n’est pas claire.',
    'form.failed': 'Impossible : il y a eu un problème dans les règles. Rien n’a changé.',
    'board.readonly': 'Ce plateau peut être lu, mais pas changé.',
    'board.newer': 'Ce plateau vient d’une version plus récente et peut seulement être lu.',
    'board.prevented': 'La page ne l’a pas permis.',
  },
};
