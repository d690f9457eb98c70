import type { KnowledgeWords } from '../knowledge-words'
import { publishers, sections } from './citations'
import { exchange, hosts } from './exchange'
import { areas, features } from './features'
import { lookUps, places, shells } from './look-ups'
import { names } from './names'
import { assumptions, successors, warnings } from './notices'
import { prerequisites } from './prerequisites'
import { questions } from './questions'
import { statements, undocumented } from './statements'
import { statuses } from './statuses'

export const knowledge: KnowledgeWords = {
  areas,
  features,
  statements,
  undocumented,
  prerequisites,
  questions,
  exchange,
  hosts,
  names,
  lookUps,
  shells,
  places,
  warnings,
  assumptions,
  successors,
  sections,
  publishers,
  statuses,
}
