import type { FilesWords } from '../files-words'
import { formatNumber } from '../format'

export const files: FilesWords = {
  dialog: {
    title: 'Emporter',
    withNames: 'Avec le titre, les noms et les remarques',
    withNamesHelp:
      'Sans eux, les groupes sont numérotés, et le fichier ne contient ni serveur, ni responsable, ni remarque.',
    withRunbook: 'Avec le mode opératoire',
    save: 'Enregistrer',
    copy: 'Copier',
    close: 'Fermer',
    saved: (file) => `${file} est remis au navigateur.`,
    failed: 'Le fichier n’a pas pu être créé. Vérifiez la connexion et réessayez.',
    withoutRunbook: (limit) =>
      `Avec le mode opératoire, le rapport dépasserait ${formatNumber('fr', limit)} ko : il est enregistré sans. Le classeur en contient les étapes ; le document et les scripts se trouvent sous le mode opératoire.`,
    withoutReasons: (limit) =>
      `Avec les raisons de chaque verdict, le rapport dépasserait ${formatNumber('fr', limit)} ko : il est enregistré sans elles et sans le mode opératoire. Le classeur contient les deux.`,
    copied: 'Copié',
    selected: 'Le navigateur a refusé la copie. Le texte est sélectionné : copiez-le vous-même.',
    csv: {
      separator: 'Entre les cellules',
      separators: { comma: 'Virgule (Excel anglais)', semicolon: 'Point-virgule (Excel français)', tab: 'Tabulation' },
      mark: 'Commencer par une marque d’ordre des octets, dont Excel a besoin pour les accents',
    },
  },
  forms: {
    json: {
      name: 'Fichier Coexist (.json)',
      use: 'Pour reprendre plus tard ou ailleurs : toutes les réponses et remarques, et ce qui en découle.',
    },
    html: {
      name: 'Rapport en page web (.html)',
      use: 'Pour qui n’a pas Coexist : un seul fichier, qui s’ouvre dans tout navigateur, sans réseau.',
    },
    xlsx: {
      name: 'Classeur (.xlsx)',
      use: 'Pour trier et filtrer : matrice, raisons, prérequis, mode opératoire et sources, une feuille chacun.',
    },
    csv: { name: 'Tableau (.csv)', use: 'Pour d’autres programmes : une ligne par fonctionnalité et par groupe.' },
    markdown: { name: 'Document (.md)', use: 'Pour un wiki ou un ticket : verdicts, raisons, prérequis et sources.' },
    table: { name: 'Matrice dans le presse-papiers', use: 'À coller dans un message, un document ou un tableur.' },
    calendar: { name: 'Calendrier (.ics)', use: 'Les échéances à venir, chacune avec un rappel un mois avant.' },
  },
  sheets: {
    matrix: 'Matrice',
    reasons: 'Raisons',
    prerequisites: 'Prérequis',
    runbook: 'Mode opératoire',
    sources: 'Sources',
    area: 'Domaine',
    source: { id: 'Identifiant', title: 'Titre', where: 'Emplacement', date: 'Date', checkedOn: 'Vérifiée le' },
  },
  drop: {
    target: 'Déposez un fichier pour l’ouvrir',
    targetHelp:
      'Un fichier enregistré par Coexist, ou une configuration en JSON. Vos propres évaluations restent telles quelles.',
    refused: (file) => `${file} ne peut pas être ouvert.`,
    onlyOne: 'Il y a plusieurs fichiers. Déposez-en un à la fois.',
    unreadable: 'Le navigateur ne peut pas le lire. Déposez un fichier plutôt qu’un dossier.',
    close: 'Fermer',
  },
}
