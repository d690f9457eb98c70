import type { CompareWords } from '../compare-words'
import { formatList, formatNumber } from '../format'
import { plural } from '../plural'

const number = (value: number) => formatNumber('fr', value)

export const compare: CompareWords = {
  title: 'Comparer des scénarios',
  lead: 'De deux à quatre scénarios côte à côte. Votre évaluation reste inchangée.',
  toResults: 'Revenir aux résultats',
  kinds: {
    draft: { name: 'Aujourd’hui', text: 'Votre évaluation telle quelle.' },
    done: { name: 'Prérequis réalisés', text: 'La même, une fois réalisés tous les prérequis à réaliser.' },
    online: {
      name: 'Tout dans Exchange Online',
      text: 'La même, avec les boîtes aux lettres de chaque groupe dans Exchange Online.',
    },
    trial: { name: 'Et si', text: 'La même, avec les réponses à l’essai dans la page des résultats.' },
    kept: { name: 'Évaluation conservée', text: 'Une autre évaluation, conservée dans un navigateur.' },
    link: { name: 'Évaluation partagée', text: 'Une évaluation venue avec un lien.' },
  },
  scenarios: 'Scénarios',
  rename: { text: 'Renommer', label: 'Nom du scénario', save: 'Enregistrer', cancel: 'Annuler' },
  remove: 'Retirer',
  of: (name) => `(${name})`,
  tooFew: 'Ajoutez un scénario : une comparaison en demande au moins deux.',
  full: 'Quatre scénarios au plus. Retirez-en un pour en ajouter un autre.',
  add: {
    title: 'Ajouter un scénario',
    kind: (name) => `Ajouter « ${name} »`,
    kept: 'Évaluation sur cet appareil',
    choose: 'Choisir',
    paste: 'Lien ou code',
    pasteHelp: 'Collez le lien complet vers une évaluation, ou le code d’un rapport imprimé.',
    button: 'Ajouter',
    locked:
      'Ce lien est verrouillé. Ouvrez-le avec sa phrase secrète, créez votre copie, puis ajoutez-la depuis cet appareil.',
    compared: 'Ce lien contient toute une comparaison. Ouvrez-le plutôt depuis la page d’accueil.',
  },
  results: 'Résultats par statut',
  rows: { legend: 'Lignes affichées', differing: 'Différences seules', all: 'Toutes' },
  count: (differing, all) =>
    `${plural('fr', differing, { one: `${number(differing)} ligne diffère`, other: `${number(differing)} lignes diffèrent` })} sur ${number(all)}.`,
  same: 'Chaque statut est le même dans tous les scénarios.',
  noGroup: 'Groupe absent de ce scénario',
  noResult: 'Aucun résultat',
  missing: (scenarios) => `Absent de : ${formatList('fr', scenarios)}`,
  unfoldAll: 'Déplier toutes les raisons',
  foldAll: 'Replier toutes les raisons',
  print: 'Imprimer la comparaison',
  share: {
    title: 'Lien vers cette comparaison',
    text: 'Il contient tous les scénarios et s’ouvre en lecture seule. Remarques, avancement et noms pour les commandes restent sur cet appareil.',
    withNames: 'Inclure les noms des groupes et des scénarios',
    withNamesHelp: 'Sinon, les groupes portent un numéro et les scénarios sont appelés par ce qu’ils sont.',
    tooLong:
      'Avec plus de 1 800 caractères, ce lien est trop long pour certains programmes. Laissez les noms de côté ou retirez un scénario.',
  },
  shared: {
    title: 'Lecture seule : une comparaison partagée',
    text: (version) =>
      `${version === null ? '' : `Le lien a été créé avec la version ${version} des connaissances ; les résultats suivent les connaissances d’aujourd’hui. `}Rien ici ne modifie ce que voit l’expéditeur, ni vos propres évaluations.`,
  },
  paper: { link: 'Lien vers cette comparaison', code: 'Code de cette comparaison' },
}
