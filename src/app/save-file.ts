import { assess } from '../engine/assess'
import type { DatedSetup } from '../engine/setup'
import type { Catalog } from '../i18n/catalog'
import { download } from '../io/download'
import { endsCalendar } from '../io/export/calendar'
import { fileText } from '../io/file'
import { knowledge } from '../knowledge'
import { calendarEnds } from '../results/calendar-ends'

interface Saved {
  readonly setup: DatedSetup
  /** No day was fixed: opened again, it is assessed as of that day. */
  readonly followsToday: boolean
}

/** Saves the setup with what follows from it; the name of the file says nothing about the tenant. */
export function saveFile({ setup, followsToday }: Saved): void {
  const { asOf, ...undated } = setup
  const savedAt = new Date().toISOString()
  const file = {
    coexist: 1,
    knowledge: knowledge.version,
    savedAt,
    setup: followsToday ? undated : setup,
    assessment: assess(knowledge, setup),
  } as const
  download(`coexist-${asOf}.json`, fileText(file), 'application/json')
}

/** Saves the days ahead on which something ends or changes, for the calendar of whoever has to act by then. */
export function saveCalendar(setup: DatedSetup, catalog: Catalog): void {
  const ends = calendarEnds({ knowledge, setup, assessment: assess(knowledge, setup), catalog })
  const text = endsCalendar(ends, catalog.language, new Date().toISOString())
  download(`coexist-${setup.asOf}.ics`, text, 'text/calendar')
}
