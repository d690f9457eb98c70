import type { ShellWords } from '../shell'
import { verdicts } from './verdicts'

export const shell: ShellWords = {
  tagline: 'Compatibilité d’Exchange, Teams, Skype et Intune',
  skipToContent: 'Aller au contenu',
  languageSwitch: 'Langue',
  languageNotLoaded: 'Cette langue n’a pas pu être chargée. Vérifiez la connexion, puis réessayez.',
  loading: 'Chargement. Si ce texte reste affiché, rechargez la page.',
  needsScript:
    'Coexist calcule ses résultats dans votre navigateur et a besoin de JavaScript. Autorisez-le pour cette page, puis rechargez-la.',
  verdicts,
  start: {
    title: 'Les fonctionnalités de Teams disponibles selon l’hébergement de vos boîtes aux lettres',
    lead: 'Microsoft le dit dans des tableaux, des notes et des pages qui changent. Répondez à quelques questions sur votre tenant : Coexist indique ce qui fonctionne pour chaque groupe d’utilisateurs, pourquoi, et que faire pour le reste.',
    begin: 'Commencer',
    effort: 'Environ trois minutes. Passez ce que vous ne savez pas encore.',
    verdicts: {
      title: 'Huit verdicts possibles',
      meanings: {
        supported: 'Disponible, source à l’appui.',
        limited: 'Disponible, mais pas entièrement.',
        conditional: 'Disponible après un prérequis.',
        unsupported: 'Indisponible, selon une source.',
        retired: 'Le service est arrêté.',
        unanswered: 'Une de vos réponses manque.',
        undocumented: 'Aucune source n’en parle.',
        contested: 'Deux sources se contredisent.',
      },
    },
    points: [
      {
        title: 'Répondez à ce que vous savez',
        text: 'Où sont les boîtes aux lettres, ce qui est synchronisé, qui a quelle licence. Chaque question dit pourquoi elle est posée et où trouver la réponse.',
      },
      {
        title: 'Lisez un verdict avec sa source',
        text: 'Un par fonctionnalité et par groupe d’utilisateurs, avec la page de Microsoft qui l’affirme. Ce que personne ne documente est signalé, jamais deviné.',
      },
      {
        title: 'Partagez-le ou imprimez-le',
        text: 'Un lien qui contient toutes vos réponses, pour un collègue. Un rapport sur papier, pour le comité des changements.',
      },
    ],
    privacy: {
      title: 'Rien ne sort de cette page',
      text: 'Ni compte, ni serveur, ni suivi. Vos réponses restent dans ce navigateur tant que vous n’envoyez pas de lien vous-même.',
    },
    examples: {
      title: 'Ou regarder un exemple',
      names: {
        mixed: '1 200 utilisateurs sur Exchange 2016 CU23, 300 dans Exchange Online',
        legacy: 'Exchange Online Dedicated, hérité, en mars 2024',
        china: 'Un tenant exploité par 21Vianet (Chine)',
      },
    },
    openLink: 'Ouvrir un lien ou un fichier partagé',
  },
  footer: {
    assessments: 'Vos évaluations sur cet appareil',
    library: 'Ce que Coexist sait, fonctionnalité par fonctionnalité',
    accessibility: 'Accessibilité',
    notAnswered: {
      title: 'Ce à quoi Coexist ne répond pas',
      items: [
        'Le flux de messagerie',
        'Les modes de coexistence de Teams et de Skype Entreprise',
        'Les salles équipées de Teams Rooms',
        'La téléphonie (Phone System)',
        'Outlook pour mobile',
        'Les boîtes aux lettres partagées et de salle : ce ne sont pas des utilisateurs',
        'La mise à jour de sécurité installée sur un serveur',
      ],
    },
    licence: 'Logiciel libre sous licence MIT.',
    licences: 'Licences des composants',
    independence: 'Indépendant de Microsoft. Les noms de produits sont des marques de leurs propriétaires.',
  },
  notFound: {
    title: 'Aucune page à cette adresse',
    text: 'L’adresse est peut-être incomplète. Vos réponses, si vous en avez donné, sont toujours là.',
    toStart: 'Aller à la page d’accueil',
  },
  failure: {
    title: 'Cette page ne fonctionne plus',
    text: 'L’erreur vient de Coexist, pas de vos réponses. Les réponses déjà enregistrées sur cet appareil seront encore là après rechargement.',
    reload: 'Recharger la page',
    missing: {
      title: 'Une partie de Coexist n’a pas pu être chargée',
      text: 'La connexion a échoué, ou une nouvelle version l’a remplacée. Les réponses déjà enregistrées sur cet appareil seront encore là après rechargement.',
    },
    toStart: 'Aller à la page d’accueil',
  },
}
