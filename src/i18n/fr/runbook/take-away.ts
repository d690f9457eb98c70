import type { TakeAwayWords } from '../../take-away-words'

export const takeAway: TakeAwayWords = {
  title: 'À emporter',
  scripts: 'Scripts (.ps1)',
  scriptsNote:
    'Exécutez-les dans l’ordre de leurs numéros. Sans -Apply, ils ne font que lire et contrôler ; avec -Apply, ils demandent avant chaque modification.',
  noScript: 'Aucune étape n’a de commandes : il n’y a pas de script à enregistrer.',
  markdown: 'Markdown',
  csv: 'CSV',
  columns: [
    'Numéro',
    'Étape',
    'Type',
    'Groupes',
    'Console',
    'Rôle',
    'Minutes',
    'Responsable',
    'Échéance',
    'Fait',
    'Remarque',
  ],
  document: { order: 'Ordre d’exécution', file: 'Script', steps: 'Étapes', byHand: 'À la main' },
  script: {
    place: (number, count, shell) => `Script ${number} sur ${count} : ${shell}`,
    order:
      'Exécutez les scripts dans l’ordre de leurs numéros. Une console peut revenir, lorsque ses dernières étapes attendent celles d’une autre.',
    readsOnly:
      'Exécuté tel quel, il ne fait que lire et contrôler. Avec -Apply, il demande avant chaque modification (sauf avec -Confirm:$false) ; avec -Apply -WhatIf, il ne fait que nommer les modifications.',
    byHandBefore: 'À faire à la main avant d’exécuter ce script :',
    byHandAfter: 'À faire à la main après ce script, qui est le dernier :',
    byHand: (step) => `À la main, comme le disent les commentaires du script : ${step}`,
    wrongShell: (command, shell) => `${command} est introuvable. Exécutez ce script dans : ${shell}`,
    placeholders: 'Remplacez chacune de ces valeurs partout dans ce fichier, dans cette liste aussi.',
    missing: 'Rien n’a été modifié. À remplacer partout dans ce fichier :',
    nothingChanged: 'Rien n’a été modifié. Exécutez le script avec -Apply pour faire les modifications.',
  },
}
