import type { terms as english } from './en.ts';

/** What the things of the triad are called in French. */
export const terms: typeof english = {
  photo: 'Photo de cette conversation, pas un jugement.',
  links: {
    personOrg: 'personne – organisation',
    personNetwork: 'personne – réseau',
    orgNetwork: 'organisation – réseau',
  },
  strengths: { '0': 'aucun', '1': 'faible', '2': 'moyen', '3': 'fort', '4': 'très fort' },
  intensities: {
    consultation: 'concertation',
    adhoc: 'coopération ponctuelle',
    network: 'réseau',
    merger: 'fusion',
  },
  mandates: { reporting: 'rend compte', deciding: 'décide', exploring: 'explore' },
  uses: { agreed: 'utilisé comme convenu', more: 'plus que prévu', less: 'moins que prévu' },
  reasons: { personal: 'un intérêt personnel', network: 'l’intérêt du réseau', uncertainty: 'l’incertitude' },
  lenses: { utilitarian: 'utilité', political: 'influence', meaning: 'sens', relational: 'liens' },
  visibilities: {
    private: 'vous seulement',
    facilitator: 'vous et l’équipe d’animation',
    all: 'partagé avec tout le monde',
  },
  marks: { common: 'en commun', conflict: 'en tension' },
  signals: {
    hanging: 'le réseau tient à la personne',
    unlinked: 'l’organisation n’est pas encore reliée',
    beyond: 'décidé au-delà du mandat',
    unused: 'mandat pas encore saisi',
    decision: 'une décision qui a besoin de l’organisation',
    intensity: 'coopération plus étroite, même lien à la maison',
    collective: 'des intérêts collectifs seulement, pour l’instant',
  },
  facts: {
    hanging:
      'Le lien avec le réseau est passé de {networkWas} à {networkIs}, celui avec l’organisation de {orgWas} à {orgIs}.',
    unlinked:
      'Le lien de la personne avec le réseau est {personNetwork} ; l’organisation, elle, y tient par peu : {personOrg} avec la personne, {orgNetwork} avec le réseau.',
    beyond: 'Le mandat dit « {mandate} », et on décide davantage.',
    unused: 'Le mandat dit « {mandate} », et une part n’en est pas utilisée.',
    decision: 'Ceci est prévu : « {decision} ». Le mandat est de rendre compte, c’est donc l’organisation qui décide.',
    intensity: 'La coopération est passée de {was} à {is} ; le lien avec l’organisation de {orgWas} à {orgIs}.',
    collective: 'Les intérêts du réseau sont nommés. Ce qui reste ouvert : {missing}.',
  },
  talks: {
    hanging: 'Qui, dans l’organisation, devrait entendre ce qui se passe ici ?',
    unlinked: 'De quoi l’organisation aurait-elle besoin pour se rapprocher, et le souhaite-t-elle ?',
    beyond: 'Qu’est-ce qui l’a rendu nécessaire, et qui aimerait le savoir ?',
    unused: 'Qu’est-ce qui aiderait à utiliser la marge qui existe ?',
    decision: 'À qui faut-il demander dans l’organisation, et pour quand ?',
    intensity: 'De quel soin le lien avec l’organisation d’origine a-t-il besoin maintenant ?',
    collective: 'Qu’y gagnez-vous, et votre organisation ? Rien n’oblige à le dire tout haut.',
  },
};
