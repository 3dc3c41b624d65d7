import type { refusals as english } from './en.ts';

/** French sentences for the refusals of the canvas. */
export const refusals: typeof english = {
  'role.facilitator': 'Seule l’équipe d’animation peut le faire. Adressez-vous à elle.',
  'role.observer': 'Cet écran regarde seulement. Écrivez sur un autre.',
  'person.unknown': 'Personne ici ne porte ce nom. Choisissez quelqu’un dans la liste.',
  'person.name': 'Donnez un nom de {max} caractères au plus.',
  'person.twice': '{name} figure déjà dans la liste. Ajoutez une organisation pour les distinguer.',
  'person.away': '{name} n’est pas là. Indiquez d’abord son retour.',
  'person.stays': '{name} participe et garde sa place dans la liste. Indiquez plutôt « pas là ».',
  'partner.unknown': 'Ce partenaire n’est pas sur le canevas. Choisissez-en un dans la liste, ou ajoutez-le.',
  'partner.other': 'Chaque partenaire écrit dans sa propre ligne. Écrivez dans la vôtre, et parlez de celle-ci.',
  'partner.name': 'Faites court : un nom, et {max} caractères au plus.',
  'partner.twice': '{name} est déjà sur le canevas. Choisissez cette ligne.',
  'partner.people': 'Des personnes de {name} figurent dans la liste. La ligne reste tant qu’elles participent.',
  'partner.written': 'Quelque chose est écrit pour {name}. Retirez-le d’abord ; la ligne pourra ensuite partir.',
  'phase.wrong': 'Pas possible maintenant : le canevas en est à « {phase} ». Attendez l’étape suivante.',
  'phase.over':
    'Le canevas est clos, on peut seulement le lire. Juste après la clôture, l’équipe d’animation peut le rouvrir.',
  'setup.invalid': 'Ce réglage n’est pas clair. Choisissez-en un qui est affiché, ou écrivez {max} caractères au plus.',
  'setup.started': 'On a commencé à écrire : l’ordre et ce qui reste face cachée ne changent plus, comme convenu.',
  'go.order': 'L’ordre est A, B, C, une étape à la fois. Passez à la suivante, ou revenez à une précédente.',
  'go.ambition': 'Il n’y a pas encore d’ambition. Écrivez au moins une phrase ; elle pourra changer.',
  'go.hidden': 'Les intérêts sont encore face cachée. Ouvrez-les d’abord ; passez ensuite à l’engagement.',
  'reason.empty': 'Dites pourquoi, en {max} caractères au plus. On le garde pour plus tard.',
  'ambition.empty': 'Écrivez l’ambition en {max} caractères au plus. Une phrase suffit pour commencer.',
  'ambition.locked':
    'Rien n’a changé : cette ambition est une balise, approuvée par tout le monde. Demandez à l’équipe d’animation de la rouvrir.',
  'ambition.past':
    'Le groupe a déjà dépassé l’ambition. S’il faut la changer, demandez à l’équipe d’animation de revenir à A.',
  'consent.empty': 'Il n’y a pas encore d’ambition à approuver. Écrivez-la d’abord ensemble.',
  'consent.changed': 'L’ambition vient de changer. Relisez-la, puis dites si vous l’approuvez.',
  'lock.nobody': 'Il n’y a personne pour approuver. Ajoutez des partenaires, ou indiquez des retours.',
  'lock.waiting':
    'Tout le monde n’approuve pas encore ({count}) : {names}. Écoutez-les d’abord ; une balise appartient à toutes les personnes présentes.',
  'lock.divided':
    'Deux textes sont côte à côte dans A. Choisissez ou fusionnez-les d’abord, pour que l’accord porte sur un seul.',
  'reopen.open': 'L’ambition est déjà ouverte. Vous pouvez écrire.',
  'scale.range': 'Choisissez un nombre de {min} à {max}.',
  'text.long': 'C’est trop long : {max} caractères au plus.',
  'text.changed': 'Quelqu’un vient de changer ceci. Relisez avant de décider.',
  'text.divided': 'Deux textes sont côte à côte ici. Choisissez ou fusionnez-les d’abord, pour que rien ne se perde.',
  'item.empty': 'Écrivez quelques mots, {max} caractères au plus.',
  'item.unknown': 'Cette ligne n’est plus là. Regardez de nouveau la liste, ou écrivez-en une autre.',
  'variant.unknown': 'Quelqu’un a déjà tranché. Regardez le texte tel qu’il est maintenant.',
  'check.gone': 'Cette remarque n’a plus lieu d’être : le canevas a changé.',
  'undo.nothing': 'Rien de votre part à annuler. Changez-le plutôt à la main.',
  'undo.built': 'Quelqu’un y a travaillé depuis. Changez-le à la main, pour que son texte ne se perde pas.',
};
