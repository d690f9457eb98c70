import type { LibraryWords } from '../library-words'

/** Skype for Business, Lync and Intune. */
export const skypeContradictions = {
  'exchange-2010-with-skype-server': {
    name: 'Exchange 2010 avec Skype Entreprise Server',
    readings: [
      'L’en-tête de la première colonne cite Exchange 2016, 2013 et 2010, et dit donc oui pour les trois.',
      'Quatre cellules de cette colonne ajoutent qu’il leur faut Exchange 2016 ou 2013.',
    ],
    position:
      'Avec Exchange 2010, ces quatre fonctionnalités ne sont pas prises en charge ; avec 2013 et 2016, elles le sont.',
    why: 'Ce qu’ajoute une cellule est plus précis que l’en-tête qui la surmonte.',
  },
  'exchange-2019-with-skype-server': {
    name: 'Exchange 2019 avec Skype Entreprise Server',
    readings: [
      'Le tableau cite Exchange 2010 à 2016 et n’a pas de colonne pour Exchange 2019.',
      'La page sur OAuth, plus ancienne de neuf mois, s’applique à Exchange 2013 à 2019.',
      'Le tableau de l’édition suivante dit Exchange Server sans citer de version, sauf pour la messagerie unifiée (UM).',
    ],
    position:
      'Jusqu’à l’édition suivante, Exchange 2019 n’est pas documenté. À partir de cette date, Exchange 2019 et SE sont considérés comme pris en charge.',
    why: 'Une procédure valable pour une version ne dit pas quelles fonctionnalités y sont disponibles. Le silence ne vaut jamais prise en charge.',
  },
  'exchange-um-in-exchange-online': {
    name: 'Exchange UM dans Exchange Online',
    readings: [
      'Le tableau dit que la messagerie unifiée (UM) fonctionne avec Exchange Online et Skype Entreprise Server.',
      'Une autre page annonce la fin de la messagerie unifiée dans Exchange Online, remplacée par la Messagerie vocale cloud.',
      'L’édition suivante du tableau dit qu’elle n’existe plus.',
    ],
    position: 'Prise en charge avec une note jusqu’à l’édition suivante, retirée à partir de cette date.',
    why: 'Aucune source lue ne date l’arrêt lui-même : la date retenue est celle de la première édition qui le dit.',
  },
  'server-history-on-exchange-2010': {
    name: 'Historique côté serveur avec Exchange 2010',
    readings: [
      'Avec Skype Entreprise Server, le tableau dit oui pour Exchange 2010 comme pour 2013 et 2016.',
      'Avec Skype Entreprise Online, la même ligne dit non pour Exchange 2010 et oui pour 2013 et 2016.',
    ],
    position: 'Les deux cellules restent telles quelles ; le oui porte une note : il n’est pas vérifié.',
    why: 'La fonctionnalité repose sur OAuth entre serveurs, qui commence avec Exchange 2013. Aucune source ne dit pour autant que ce oui est une erreur.',
  },
  'archiving-with-skype-online': {
    name: 'Archivage avec Skype Entreprise Online',
    readings: [
      'Le tableau dit que rien n’est archivé dans une boîte aux lettres sur Exchange Server avec Skype Entreprise Online.',
      'La page sur OAuth fait chercher des messages archivés dans le dossier Purges d’une telle boîte aux lettres.',
    ],
    position: 'L’archivage n’est pas pris en charge dans ce cas, avec une note sur l’autre page.',
    why: 'Le tableau répond sur cette fonctionnalité même. L’autre page contrôle une liaison, qui ne sert pas qu’à l’archivage.',
  },
  'oauth-on-exchange-2010': {
    name: 'Skype Entreprise Online avec Exchange 2010',
    readings: [
      'Le tableau a une colonne pour Exchange 2010 avec Skype Entreprise Online.',
      'La page qui relie les deux s’applique à Exchange 2013 à 2019.',
    ],
    position: 'La colonne reste telle quelle, et OAuth est demandé à partir d’Exchange 2013.',
    why: 'Exchange 2010 n’a ni applications partenaires ni les réglages que demande la procédure : personne ne pourrait la suivre.',
  },
  'steps-of-the-partner-application': {
    name: 'Numéros des étapes de l’application partenaire',
    readings: [
      'Une version de la page compte ses étapes de 1 à 4, puis 6 et 7.',
      'Une autre version compte les mêmes étapes de 1 à 6.',
    ],
    position: 'Les citations comptent les étapes de 1 à 6.',
    why: 'Il ne manque aucune étape : celle du milieu a rejoint la page sur OAuth à laquelle mène la première.',
  },
  'voicemail-with-skype-server-2019': {
    name: 'Messagerie vocale avec Skype Entreprise Server 2019',
    readings: [
      'Le tableau de la page envoie à la messagerie unifiée (UM) les messages vocaux des boîtes aux lettres sur Exchange 2013 et 2016.',
      'Le texte de la même page les envoie à la Messagerie vocale cloud.',
    ],
    position: 'Les deux messageries vocales gardent leur résultat, avec une note : la page se contredit.',
    why: 'D’autres pages admettent l’une et l’autre dans ce cas ; seul l’endroit où arrivent les messages est en doute.',
  },
  'voicemail-with-skype-server-2015': {
    name: 'Messagerie vocale avec Exchange 2019 et Skype Entreprise Server 2015',
    readings: [
      'Une remarque du tableau des fonctionnalités dit la Messagerie vocale cloud prise en charge avec Skype Entreprise Server 2015, quelle que soit la version d’Exchange.',
      'Le tableau d’une autre page dit qu’Exchange 2019 avec Skype Entreprise Server 2015 n’est pas pris en charge.',
    ],
    position: 'La Messagerie vocale cloud est prise en charge, avec une note sur l’autre page.',
    why: 'Ces résultats suivent le tableau des fonctionnalités. L’autre page ne porte aucune date qui la ferait primer.',
  },
  'remote-access-of-outlook-on-the-web': {
    name: 'Accès distant d’Outlook sur le web',
    readings: [
      'La page sur Lync Server 2013 dit que les utilisateurs d’Outlook sur le web comptent comme distants et qu’une stratégie doit l’autoriser.',
      'La page sur Skype Entreprise Server énumère les mêmes trois tâches, sans stratégie.',
    ],
    position: 'La stratégie est un prérequis avec tous les serveurs.',
    why: 'Les mêmes tâches sur le même type de serveur Edge sont supposées nécessiter la même stratégie. La vérifier ne coûte qu’une commande.',
  },
  'directory-sync-for-the-connector': {
    name: 'Synchronisation d’annuaire pour le connecteur Intune',
    readings: [
      'La page dit que le connecteur ne nécessite rien sur vos propres serveurs.',
      'Sa liste de prérequis demande que les utilisateurs et groupes d’Active Directory soient synchronisés.',
    ],
    position: 'La synchronisation d’annuaire est un prérequis du connecteur.',
    why: 'La liste de prérequis est plus précise. Aucune source ne distingue un tenant dont tous les comptes sont créés dans le cloud.',
  },
} as const satisfies Partial<LibraryWords['contradictions']>
