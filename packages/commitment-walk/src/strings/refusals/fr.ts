import type { refusals as english } from './en.ts';

/** French sentences for the refusals of the walk. */
export const refusals: typeof english = {
  'role.facilitator': 'Seule l’équipe d’animation peut le faire. Adressez-vous à elle.',
  'role.observer': 'Cet écran regarde seulement. Prenez place sur un autre.',
  'person.unknown': 'Personne ici ne porte ce nom. Choisissez quelqu’un dans la liste.',
  'person.other': 'Vous ne pouvez prendre place que pour vous. Laissez les autres là où ils sont.',
  'person.name': 'Donnez un nom de {max} caractères au plus.',
  'person.twice': '{name} figure déjà dans la liste. Ajoutez une organisation pour les distinguer.',
  'person.stood': '{name} a participé et reste dans la liste. Indiquez plutôt « pas là ».',
  'phase.wrong': 'Pas possible maintenant : la marche en est à « {phase} ». Attendez l’étape suivante.',
  'phase.over':
    'La marche est close, on peut seulement la lire. Juste après la clôture, l’équipe d’animation peut la rouvrir.',
  'setup.invalid': 'Ce réglage n’est pas clair. Choisissez-en un qui est affiché, ou écrivez {max} caractères au plus.',
  'setup.started': 'La marche a commencé, les réglages ne changent plus. Pour d’autres, commencez une nouvelle marche.',
  'setup.labels': 'Ces noms ne vont pas avec la ligne. Donnez des noms pour {steps} pas, ou moins.',
  'setup.markers':
    'Un second repère trahirait les personnes. Choisissez un seul repère, ou une marche qui n’est pas anonyme.',
  'setup.live':
    'Les places anonymes restent cachées jusqu’à ce que tout s’ouvre ensemble. Choisissez « ensemble », ou une marche qui n’est pas anonyme.',
  'open.decided': 'On prend place face à une phrase. Écrivez d’abord ce qui est décidé.',
  'open.people': 'Il n’y a pas assez de monde : il faut au moins {min} personnes. Ajoutez-en d’abord.',
  'open.explain': 'Les explications sont en cours. Terminez-les d’abord ; ensuite chaque personne peut bouger.',
  'place.range': 'Cette place n’est pas sur la ligne. Choisissez-en une entre les deux bouts.',
  'place.step': 'On ne peut pas se tenir entre deux pas. Choisissez l’un des {steps} pas.',
  'place.middle':
    'Dans cette marche, personne ne se tient juste au milieu. Choisissez un côté, ou mettez-vous à l’écart.',
  'place.across': 'Cette marche a deux lignes. Choisissez une place sur les deux.',
  'place.marker': 'Il n’y a pas de second repère ici. Placez celui de la personne.',
  'place.away': '{name} n’est pas là. Indiquez d’abord son retour.',
  'place.none': 'Aucune place n’est encore prise dans ce tour. Choisissez-en une d’abord.',
  'reason.off': 'Cette marche se passe de raisons écrites. Prenez place, et dites-le à voix haute.',
  'reason.required': 'Cette marche demande une raison à chaque personne. Écrivez pourquoi vous vous tenez ici.',
  'reason.empty': 'Rien n’est écrit. Écrivez quelques mots, ou laissez parler votre place.',
  'reason.long': 'C’est trop long : {max} caractères au plus.',
  'reason.anonymous': 'Dans une marche anonyme, la raison va avec la place. Écrivez-la en choisissant votre place.',
  'reason.moved': 'C’est une question pour celles et ceux qui ont bougé. Dites plutôt pourquoi vous vous tenez ici.',
  'reveal.nobody': 'Il n’y a rien à montrer : personne n’a encore pris place. Attendez la première personne.',
  'reveal.few':
    'On verrait moins de {min} personnes, qui seraient reconnaissables. Attendez qu’au moins {min} se tiennent quelque part.',
  'reveal.group':
    'Un tour avec ces personnes trahirait des places ({names} : pas aux mêmes tours que les autres). Faites revenir qui est parti, notez comme absent qui est venu après, ou terminez la marche.',
  'reveal.box':
    'Les places de cet écran ne correspondent pas aux {count} qui sont posées. Recommencez le tour, pour que chaque personne repose la sienne.',
  'reveal.one-way': 'Ce qui a été vu ne peut plus être caché. Ouvrez plutôt le tour suivant.',
  'speaker.none': 'Personne n’a la parole. Donnez-la d’abord à quelqu’un.',
  'speaker.spoken': '{name} a déjà pris la parole. Donnez-la à quelqu’un d’autre.',
  'speaker.anonymous': 'Dans une marche anonyme, on n’appelle personne par son nom. Laissez parler qui le veut.',
  'issue.empty': 'Écrivez l’enjeu en {max} caractères au plus.',
  'issue.unknown': 'Cet enjeu n’est pas noté ici. Choisissez-en un dans la liste.',
  'undo.nothing': 'Il n’y a rien à annuler. Changez-le plutôt à la main.',
  'undo.other': 'Seule la personne qui l’a fait en dernier peut l’annuler. Demandez-lui.',
};
