import { type CheckOutcome, type CheckQuestion, judgeCheck } from '../engine/judge-check'
import { readObjects } from './output-objects'

/** Beyond it no check that is known here prints anything; reading it would only hold up the page. */
export const longestOutput = 200_000

/** What a pasted output says about a step. The text is read here and goes nowhere. */
export function checkOutput(text: string, question: CheckQuestion): CheckOutcome {
  if (text.length > longestOutput) return { kind: 'too-long', limit: longestOutput }
  const objects = readObjects(text)
  return objects === null ? { kind: 'not-recognised' } : judgeCheck(objects, question)
}
