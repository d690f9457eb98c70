import type { ScenarioWords } from '../scenario-words'

export const scenarios: ScenarioWords = { whatIf: 'What if…', compare: 'Compare' }
