import { formatDate, formatList, formatNumber } from '../format'
import { plural } from '../plural'
import type { CountsWords, EndsWords, ResultsWords } from '../results-words'
import { headline } from './headline'
import { synonyms } from './synonyms'

const number = (value: number) => formatNumber('fr', value)
const date = (day: string) => formatDate('fr', day)
const list = (items: readonly string[]) => formatList('fr', items)

export const results: ResultsWords = {
  title: 'Résultats',
  onThisPage: 'Sur cette page',
  asOf: (day) => `État au ${date(day)}`,
  knowledgeVersion: (version) => `Version des connaissances : ${version}`,
  users: (count) =>
    plural('fr', count, { one: `${number(count)} utilisateur`, other: `${number(count)} utilisateurs` }),
  allGroups: 'Tous les groupes',
  groups: (names) =>
    plural('fr', names.length, {
      one: `Groupe concerné : ${list(names)}`,
      other: `Groupes concernés : ${list(names)}`,
    }),
  headline,
  toolbar: {
    label: 'Partager et modifier',
    share: 'Partager',
    takeAway: 'Emporter',
    printReport: 'Imprimer le rapport',
    printRunbook: 'Imprimer aussi le mode opératoire',
    printSummary: 'Imprimer seulement la synthèse',
    editAnswers: 'Modifier les réponses',
  },
  day: {
    label: 'À la date du',
    today: 'Aujourd’hui',
    problems: {
      notADay: (_first, held) =>
        `Cette date n’est pas complète ou n’existe pas. Les résultats restent ceux du ${date(held)}.`,
      tooEarly: (first, held) =>
        `Les sources remontent au ${date(first)} : choisissez ce jour ou un jour suivant. Les résultats restent ceux du ${date(held)}.`,
    },
    differences: {
      title: 'Ce qui diffère d’aujourd’hui',
      none: 'Aucun statut ne diffère d’aujourd’hui.',
      onDay: (day) => `Le ${date(day)} :`,
      today: 'Aujourd’hui :',
      sources: 'Ce qui fait la différence',
    },
  },
  ends: ends(),
  brokenSection: {
    title: 'Cette partie ne peut pas être affichée.',
    text: 'L’erreur vient de Coexist, pas de vos réponses. Le reste de la page est valable.',
  },
  assumes: { title: 'Ce que ces résultats supposent' },
  warnings: { title: 'Avertissements' },
  topology: {
    title: 'Votre environnement',
    failed: 'Le schéma n’a pas pu être chargé. Rechargez la page pour réessayer.',
  },
  counts: { title: 'Synthèse', total },
  matrix: {
    title: 'Tableau des fonctionnalités',
    feature: 'Fonctionnalité',
    filterLabel: 'Afficher les fonctionnalités par statut',
    all: 'Toutes',
    find: 'Rechercher une fonctionnalité',
    clear: 'Afficher toutes les fonctionnalités',
    shown: (shown, all) =>
      plural('fr', shown, {
        one: `${number(shown)} fonctionnalité affichée sur ${number(all)}`,
        other: `${number(shown)} fonctionnalités affichées sur ${number(all)}`,
      }),
    none: 'Aucune fonctionnalité ne correspond.',
    sortBy: 'Trier par',
    pageOrder: 'Ordre de la page de Microsoft',
    byName: 'Nom',
    byStatus: (group) => `Statut pour ${group}, le pire d’abord`,
    notes: (numbers) =>
      plural('fr', numbers.length, {
        one: `Voir la note ${list(numbers.map(String))}`,
        other: `Voir les notes ${list(numbers.map(String))}`,
      }),
    noResult: 'Pas de résultat pour ce groupe',
    silent: (count) =>
      plural('fr', count, {
        one: `${number(count)} fonctionnalité n’est documentée pour aucun groupe :`,
        other: `${number(count)} fonctionnalités ne sont documentées pour aucun groupe :`,
      }),
    synonyms,
  },
  detail: {
    why: 'Pourquoi',
    possible: 'Ce qui peut s’appliquer',
    prerequisites: 'À faire d’abord',
    toCheck: 'À vérifier',
    ask: 'À déterminer',
    noted: 'À noter',
    everywhere: (feature) => `${feature}, tous hébergements et versions`,
    compare: 'Comparer les lectures',
    successor: 'Successeur',
    noSuccessor: 'Aucune source ne nomme de successeur.',
    sources: 'Sources',
  },
  notes: {
    title: 'À noter',
    on: (features) => `Sur : ${list(features)}`,
    forGroups: (feature, groups) => `${feature} (${list(groups)})`,
  },
  prerequisites: {
    title: 'Prérequis',
    none: 'Aucune fonctionnalité n’attend de prérequis.',
    states: { 'to-do': 'À faire', unknown: 'À vérifier', done: 'Fait' },
    holdsBack: (count) =>
      plural('fr', count, {
        one: `Bloque ${number(count)} fonctionnalité`,
        other: `Bloque ${number(count)} fonctionnalités`,
      }),
    unlocks: (count) =>
      plural('fr', count, {
        one: `Débloque à lui seul ${number(count)} fonctionnalité`,
        other: `Débloque à lui seul ${number(count)} fonctionnalités`,
      }),
    unlocksNothing: 'Ne débloque rien à lui seul : il manque aussi d’autres prérequis ou des réponses.',
    holdsBackNothing: 'Aucune fonctionnalité ne l’attend à ce stade.',
    features: (counted, names) => `${counted} : ${names}.`,
    change: 'Modifier la réponse',
  },
  openQuestions: {
    title: 'Ce qu’il reste à déterminer',
    lead: 'Les plus décisives d’abord. Chacune mène à sa question, qui indique où trouver la réponse.',
    none: 'Toutes les réponses qui peuvent changer un résultat sont données.',
    decides: (count) =>
      plural('fr', count, {
        one: `décide de ${number(count)} résultat`,
        other: `décide de ${number(count)} résultats`,
      }),
  },
  sources: {
    title: 'Sources',
    dated: date,
    checkedOn: (day) => `vérifié le ${date(day)}`,
  },
}

function ends(): EndsWords {
  const days = (count: number) => plural('fr', count, { one: `${number(count)} jour`, other: `${number(count)} jours` })
  return {
    title: 'Prochaines échéances',
    none: 'Aucune échéance à venir n’est connue pour ce tenant.',
    inDays: (count) => `dans ${days(count)}`,
    end: {
      mainstreamEnd: (product) => `${product} : fin du support standard`,
      supportEnd: (product) => `${product} : fin de support`,
      serviceEnd: (product) => `${product} : arrêt du service`,
    },
    clientEnd: (client) => `Si le client est ${client} : fin de support`,
    past: {
      supportEnd: (product, count) =>
        count === 0
          ? `${product} n’est plus pris en charge à partir de ce jour.`
          : `${product} n’est plus pris en charge depuis ${days(count)}.`,
      serviceEnd: (product, count) =>
        count === 0 ? `${product} s’arrête ce jour.` : `${product} n’est plus en service depuis ${days(count)}.`,
    },
    pastClient: (client, count) =>
      count === 0
        ? `Si le client est ${client} : il n’est plus pris en charge à partir de ce jour.`
        : `Si le client est ${client} : il n’est plus pris en charge depuis ${days(count)}.`,
  }
}

function total({ results: all, features, groups }: Parameters<CountsWords['total']>[0]): string {
  const what = plural('fr', features, {
    one: `${number(features)} fonctionnalité`,
    other: `${number(features)} fonctionnalités`,
  })
  if (groups === 1) return what
  return `${number(all)} résultats : ${what}, ${number(groups)} groupes`
}
