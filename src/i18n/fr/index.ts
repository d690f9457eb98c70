import type { Catalog } from '../catalog'
import { exportWords } from './export'
import { knowledge } from './knowledge'
import { link } from './link'
import { refusals } from './refusals'
import { report } from './report'
import { results } from './results'
import { shell } from './shell'
import { wizard } from './wizard'

export const fr: Catalog = {
  language: 'fr',
  shell,
  knowledge,
  wizard,
  results,
  report,
  link,
  refusals,
  export: exportWords,
}
