import type { Knowledge } from '../../src/knowledge/types'
import type { Answers } from './setups'

/** For languages that compare numbers well and lists badly: each answer by its place among the options, -1 for none. */
export function numbered({ questions }: Knowledge, answers: Answers): Record<string, number> {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [
      id,
      answer === null ? -1 : questions[id as keyof typeof questions].options.indexOf(answer),
    ]),
  )
}

/** The places of some options as stretches, first and last place of each: updates from one on are a single one. */
export function stretches(
  options: readonly string[],
  accepted: readonly string[],
): readonly (readonly [number, number])[] {
  const found: [number, number][] = []
  for (const [place, option] of options.entries()) {
    if (!accepted.includes(option)) continue
    const last = found.at(-1)
    if (last && last[1] === place - 1) last[1] = place
    else found.push([place, place])
  }
  return found
}
