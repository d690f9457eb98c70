import type { KnowledgeWords } from '../knowledge-words'
import { asking } from './asking'
import { publishers, sections } from './citations'
import { featureSummaries } from './feature-summaries'
import { lookUps, places, shells } from './look-ups'
import { names } from './names'
import { assumptions, products, successors, warnings } from './notices'
import { prerequisites } from './prerequisites'
import { statements, undocumented } from './statements'
import { statuses } from './statuses'

export const knowledge: KnowledgeWords = {
  ...asking.knowledge,
  featureSummaries,
  names,
  lookUps,
  shells,
  places,
  statements,
  undocumented,
  prerequisites,
  products,
  warnings,
  assumptions,
  successors,
  sections,
  publishers,
  statuses,
}
