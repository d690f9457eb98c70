import { areas, features } from './features'
import { firstDay } from './first-day'
import { prerequisites } from './prerequisites'
import { questions } from './questions'
import { sourceDates } from './source-dates'
import { statements } from './statements'
import type { Knowledge } from './types'
import { assumptions, successors, warnings } from './warnings'

export const knowledge: Knowledge = {
  version: '2026.11.0',
  date: '2026-11-21',
  firstDay,
  questions,
  areas,
  features,
  statements,
  prerequisites,
  sources: sourceDates,
  warnings,
  assumptions,
  successors,
}
