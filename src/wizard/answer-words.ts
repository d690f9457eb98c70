import { type AskedWords, type OptionWords, optionWords } from '../i18n/knowledge-words'
import type { AnswerTo, QuestionId } from '../knowledge/ids'

/** The words of an answer that comes from the question's own table or from a draft, both checked where they came in. */
export function answerWords(words: AskedWords, question: QuestionId, answer: string): OptionWords {
  return optionWords(words, question, answer as AnswerTo<QuestionId>)
}
