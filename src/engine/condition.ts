import type { QuestionId } from '../knowledge/ids'
import type { AnswerTest, Condition } from '../knowledge/types'

/** Whether a condition is met by the answers given so far; `undecided` where a missing answer can still tell. */
export type Truth = 'holds' | 'fails' | 'undecided'

/** The options that an answer leaves open; null stands for a question that is not asked. */
export type OpenOptions = (question: string) => readonly (string | null)[]

/** Decides a condition from what the answers leave open, without guessing what is missing. */
export function evaluate(condition: Condition, open: OpenOptions): Truth {
  if ('question' in condition) return testAnswer(condition.isOneOf, open(condition.question))
  if ('not' in condition) return negate(evaluate(condition.not, open))
  if ('all' in condition) return conjunction(condition.all, open)
  return negate(conjunction(condition.any, open, true))
}

/** The single tests a condition is made of. */
export function answerTests(condition: Condition): readonly AnswerTest[] {
  if ('question' in condition) return [condition]
  if ('not' in condition) return answerTests(condition.not)
  return ('all' in condition ? condition.all : condition.any).flatMap(answerTests)
}

/** The questions a condition mentions, each once. */
export const questionsIn = (condition: Condition | undefined): readonly QuestionId[] =>
  condition === undefined ? [] : [...new Set(answerTests(condition).map(({ question }) => question))]

function testAnswer(accepted: readonly string[], open: readonly (string | null)[]): Truth {
  let met = 0
  for (const option of open) if (option !== null && accepted.includes(option)) met += 1
  if (met === 0) return 'fails'
  return met === open.length ? 'holds' : 'undecided'
}

/** The parts all hold; with `negated`, none of them does. */
function conjunction(parts: readonly Condition[], open: OpenOptions, negated = false): Truth {
  let truth: Truth = 'holds'
  for (const part of parts) {
    const one = evaluate(part, open)
    const wanted = negated ? negate(one) : one
    if (wanted === 'fails') return 'fails'
    if (wanted === 'undecided') truth = 'undecided'
  }
  return truth
}

function negate(truth: Truth): Truth {
  if (truth === 'undecided') return truth
  return truth === 'holds' ? 'fails' : 'holds'
}
