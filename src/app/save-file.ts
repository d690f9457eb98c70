import { assess } from '../engine/assess'
import type { Progress } from '../engine/progress'
import { chosenRunbook, type RunbookSteps, runbookEntries } from '../engine/runbook'
import type { DatedSetup } from '../engine/setup'
import type { Catalog } from '../i18n/catalog'
import { download } from '../io/download'
import { endsCalendar } from '../io/export/calendar'
import { type CoexistFile, fileText } from '../io/file'
import { knowledge } from '../knowledge'
import type { RunbookWay } from '../knowledge/runbook/types'
import { calendarEnds } from '../results/calendar-ends'

interface Saved {
  readonly setup: DatedSetup
  /** No day was fixed: opened again, it is assessed as of that day. */
  readonly followsToday: boolean
  readonly progress: Progress
  readonly way: RunbookWay
}

/** Saves the setup with what was noted and what follows from it; the name of the file says nothing about the tenant. */
export async function saveFile(saved: Saved): Promise<void> {
  const file = fileOf(saved, await loadSteps(), new Date().toISOString())
  download(`coexist-${saved.setup.asOf}.json`, fileText(file), 'application/json')
}

/** What is saved. */
export function fileOf(
  { setup, followsToday, progress, way }: Saved,
  steps: RunbookSteps,
  savedAt: string,
): CoexistFile {
  const assessment = assess(knowledge, setup)
  const { plan } = chosenRunbook(knowledge, steps, { setup, assessment, way })
  const { asOf: _today, ...undated } = setup
  return {
    coexist: 1,
    knowledge: knowledge.version,
    savedAt,
    setup: followsToday ? undated : setup,
    ...(Object.keys(progress).length > 0 && { progress }),
    assessment: { ...assessment, runbook: runbookEntries(plan) },
  }
}

/** They come with the runbook; where they cannot be fetched, what has been answered is saved all the same. */
const loadSteps = (): Promise<RunbookSteps> =>
  import('../knowledge/runbook/steps').then(({ runbookSteps }) => runbookSteps).catch(() => ({}))

/** Saves the days ahead on which something ends or changes, for the calendar of whoever has to act by then. */
export function saveCalendar(setup: DatedSetup, catalog: Catalog): void {
  const ends = calendarEnds({ knowledge, setup, assessment: assess(knowledge, setup), catalog })
  const text = endsCalendar(ends, catalog.language, new Date().toISOString())
  download(`coexist-${setup.asOf}.ics`, text, 'text/calendar')
}
