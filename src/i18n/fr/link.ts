import type { LinkWords } from '../link-words'

export const link: LinkWords = {
  opened: {
    title: 'Vous consultez une évaluation partagée',
    text: (version) =>
      version === null
        ? 'Elle est venue avec le lien. Vos propres brouillons restent tels quels ; dès que vous modifiez une réponse, elle devient votre copie.'
        : `Elle est venue avec le lien, créé avec la version ${version} des connaissances ; les résultats affichés ici suivent les connaissances d’aujourd’hui. Vos propres brouillons restent tels quels ; dès que vous modifiez une réponse, elle devient votre copie.`,
  },
  broken: {
    damaged: {
      title: 'Ce lien est endommagé.',
      text: 'Une partie manque ou a été altérée en route ; mieux vaut ne rien afficher qu’un résultat faux. Copiez le lien entier depuis le message et collez-le ici, ou redemandez-le.',
    },
    foreign: {
      title: 'Ce n’est pas un lien de Coexist.',
      text: 'L’adresse ne contient aucune évaluation que cette page puisse lire. Si elle est venue par e-mail, copiez le lien entier et collez-le ici.',
    },
    newer: {
      title: 'Ce lien vient d’une version plus récente.',
      text: 'La page ouverte est plus ancienne que le lien. Rechargez la page ; si cela ne suffit pas, ouvrez le lien là où il a été créé.',
    },
    oversized: {
      title: 'Ce lien est trop long.',
      text: 'Aucun lien de Coexist n’est aussi long. Demandez-en un nouveau, ou un fichier.',
    },
  },
  ownDraftKept: 'Vos propres brouillons sur cet appareil sont intacts.',
  reload: 'Recharger la page',
  toStart: 'Aller à la page de départ',
  paste: {
    title: 'Ouvrir un lien ou un fichier partagé',
    label: 'Lien ou code',
    help: 'Collez le lien entier, ou le code d’un rapport imprimé.',
    open: 'Ouvrir',
    file: 'Fichier',
    fileHelp:
      'Un fichier enregistré par Coexist, ou un environnement en JSON. Il est lu ici et n’est envoyé nulle part.',
  },
}
