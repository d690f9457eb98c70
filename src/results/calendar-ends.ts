import type { Assessment } from '../engine/assessment'
import type { DatedSetup } from '../engine/setup'
import type { Catalog } from '../i18n/catalog'
import type { IsoDate, Knowledge } from '../knowledge/types'
import { endName, endSentence } from './end-text'
import { type End, endsOf } from './ends-ahead'
import { sourcesOf } from './premises'
import { shownName } from './view'

interface Assessed {
  readonly knowledge: Knowledge
  readonly setup: DatedSetup
  readonly assessment: Assessment
  readonly catalog: Catalog
}

/** An end as a calendar holds it. */
interface DayToNote {
  /** The same for the same end in every file. */
  readonly id: string
  readonly day: IsoDate
  readonly name: string
  readonly lines: readonly string[]
}

/** All ends ahead, in words; what has ended needs no reminder. */
export function calendarEnds({ knowledge, setup, assessment, catalog }: Assessed): readonly DayToNote[] {
  return endsOf(knowledge, setup, assessment).ahead.map((end) => ({
    id: idOf(end),
    day: end.day,
    name: endName(catalog, end.subject),
    lines: linesOf(catalog, end),
  }))
}

const idOf = ({ subject }: End): string =>
  subject.kind === 'change' ? subject.warning : `${subject.product}-${subject.end}`

function linesOf(catalog: Catalog, end: End): readonly string[] {
  const groups = end.groups.map((name) => shownName(name, catalog))
  const lines = [
    endSentence(catalog, end),
    groups.length > 0 ? catalog.results.groups(groups) : '',
    catalog.export.of(catalog.results.sources.title, sourcesOf({ catalog }, end.sources).sources),
  ]
  return lines.filter((line) => line !== '')
}
