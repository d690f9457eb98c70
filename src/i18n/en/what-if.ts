import { formatList, formatNumber } from '../format'
import { plural } from '../plural'
import type { WhatIfWords } from '../what-if-words'

const number = (value: number) => formatNumber('en', value)
const list = (items: readonly string[]) => formatList('en', items)

export const whatIf: WhatIfWords = {
  title: 'What if',
  lead: 'Change answers and see at once what would follow. Your own answers stay as they are until you keep the changes.',
  fold: 'Fold',
  unfold: 'Unfold',
  close: 'Close',
  changed: (results) =>
    results === 0
      ? 'No result would change.'
      : plural('en', results, { one: '1 result would change.', other: `${number(results)} results would change.` }),
  answers: { title: 'Answers tried out', becomes: 'becomes', takeBack: 'Take back' },
  keep: 'Keep',
  discard: 'Discard',
  kept: (answers) =>
    plural('en', answers, {
      one: '1 answer is changed in your assessment.',
      other: `${number(answers)} answers are changed in your assessment.`,
    }),
  discarded: (answers) =>
    plural('en', answers, { one: '1 change is discarded.', other: `${number(answers)} changes are discarded.` }),
  undo: 'Undo',
  questions: 'Questions that can still matter',
  questionCount: (questions) => plural('en', questions, { one: '1 question', other: `${number(questions)} questions` }),
  before: 'Before:',
  noResult: 'No result',
  list: {
    title: 'What would change',
    why: 'Why:',
    count: (results) => plural('en', results, { one: '1 result', other: `${number(results)} results` }),
    prerequisites: (names) => `To do first: ${list(names)}.`,
    ask: (questions) => `To answer first: ${list(questions)}`,
    notAsked: 'By this answer the feature does not concern the group.',
  },
}
