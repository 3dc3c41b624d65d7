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
  who: {
    title: 'Qui êtes-vous ?',
    hint: 'Choisissez votre nom pour participer.',
    nobody: 'Personne n’a encore été ajouté.',
  },
  people: {
    name: 'Nom',
    organisation: 'Organisation (facultatif)',
    addPerson: 'ajouter',
    editPerson: 'modifier {name}',
    removePerson: 'retirer {name}',
    away: 'pas là',
    back: 'de retour',
    isAway: 'pas là',
    late: 'Quelqu’un arrive plus tard',
  },
  replay: {
    replay: 'Revoir',
    play: 'lire',
    pause: 'pause',
    now: 'maintenant',
    step: 'étape {step} sur {steps}',
    timeline: 'Ligne du temps',
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
