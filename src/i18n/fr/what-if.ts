import { formatList, formatNumber } from '../format'
import { plural } from '../plural'
import type { WhatIfWords } from '../what-if-words'

const number = (value: number) => formatNumber('fr', value)
const list = (items: readonly string[]) => formatList('fr', items)

export const whatIf: WhatIfWords = {
  title: 'Et si',
  lead: 'Modifiez des réponses et voyez aussitôt ce qui en résulterait. Vos propres réponses restent inchangées tant que vous ne conservez pas ces modifications.',
  fold: 'Replier',
  unfold: 'Déplier',
  close: 'Fermer',
  changed: (results) =>
    results === 0
      ? 'Aucun résultat ne changerait.'
      : plural('fr', results, { one: '1 résultat changerait.', other: `${number(results)} résultats changeraient.` }),
  answers: { title: 'Réponses à l’essai', becomes: 'devient', takeBack: 'Annuler' },
  keep: 'Conserver',
  discard: 'Abandonner',
  kept: (answers) =>
    plural('fr', answers, {
      one: '1 réponse est modifiée dans votre évaluation.',
      other: `${number(answers)} réponses sont modifiées dans votre évaluation.`,
    }),
  discarded: (answers) =>
    plural('fr', answers, {
      one: '1 modification est abandonnée.',
      other: `${number(answers)} modifications sont abandonnées.`,
    }),
  undo: 'Rétablir',
  questions: 'Questions qui peuvent encore compter',
  questionCount: (questions) => plural('fr', questions, { one: '1 question', other: `${number(questions)} questions` }),
  before: 'Avant :',
  noResult: 'Aucun résultat',
  list: {
    title: 'Ce qui changerait',
    why: 'Pourquoi :',
    count: (results) => plural('fr', results, { one: '1 résultat', other: `${number(results)} résultats` }),
    prerequisites: (names) => `À faire d’abord : ${list(names)}.`,
    ask: (questions) => `Réponses à donner d’abord : ${list(questions)}`,
    notAsked: 'Avec cette réponse, la fonctionnalité ne concerne pas le groupe.',
  },
}
