import type { ScenarioWords } from '../scenario-words'

export const scenarios: ScenarioWords = { whatIf: 'Et si…', compare: 'Comparer' }
