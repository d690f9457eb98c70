import type { Catalog } from '../catalog'
import { asking } from './asking'
import { exportWords } from './export'
import { knowledge } from './knowledge'
import { link } from './link'
import { matrixView } from './matrix-view'
import { refusals } from './refusals'
import { report } from './report'
import { results } from './results'
import { rollUp } from './roll-up'
import { runbook } from './runbook-section'
import { scenarios } from './scenarios'
import { shell } from './shell'

export const fr: Catalog = {
  ...asking,
  shell,
  knowledge,
  results,
  report,
  runbook,
  scenarios,
  link,
  refusals,
  export: exportWords,
  rollUp,
  matrixView,
}
