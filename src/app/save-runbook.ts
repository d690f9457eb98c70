import type { Catalog } from '../i18n/catalog'
import { download } from '../io/download'
import { byteOrderMark, csvText, separatorIn } from '../io/export/csv'
import { runbookMarkdown } from '../io/export/runbook-markdown'
import type { IsoDate } from '../knowledge/types'
import type { TakeAway } from '../results/runbook/take-away-files'

/** Saves the runbook in the forms in which it leaves the page; the names of the files say nothing about the tenant. */
export const savingRunbook = (catalog: Catalog, asOf: IsoDate): TakeAway => ({
  // A media type of text lets some browsers add an ending of their own.
  onScript: (name, text) => download(name, text, 'application/octet-stream'),
  onMarkdown: (runbook) => download(`coexist-runbook-${asOf}.md`, runbookMarkdown(runbook, catalog), 'text/markdown'),
  onCsv: (rows) => {
    const text = byteOrderMark + csvText(rows, separatorIn(catalog.language))
    download(`coexist-runbook-${asOf}.csv`, text, 'text/csv')
  },
})
