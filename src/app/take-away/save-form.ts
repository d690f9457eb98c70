import type { FileForm, FilesWords } from '../../i18n/files-words'
import { download } from '../../io/download'
import { assessmentSheets } from '../../io/export/assessment-sheets'
import { assessmentCsv, byteOrderMark, type CsvSeparator, type Exported } from '../../io/export/csv'
import { assessmentMarkdown } from '../../io/export/markdown'
import { reportTitle } from '../../results/report-title'
import { loadRunbook } from '../../results/runbook/load-runbook'
import { runbookViewOf } from '../../results/runbook/runbook-view'
import { boardRows } from '../../results/runbook/take-away-files'
import { type ResultsInput, viewOf } from '../../results/view'
import { saveCalendar, saveFile } from '../save-file'
import type { ReportFile } from './report-file'
import type { Taken } from './taken'

export interface FormChoices {
  readonly separator: CsvSeparator
  /** For spreadsheets that take a file for one of the machine's code page else. */
  readonly hasMark: boolean
  readonly withRunbook: boolean
}

export interface SavedForm {
  readonly file: string
  readonly leftOut: ReportFile['leftOut']
}

/** The name of the file says nothing about the tenant. */
const endings = { json: 'json', html: 'html', xlsx: 'xlsx', csv: 'csv', markdown: 'md', calendar: 'ics' } as const

export type SavableForm = Exclude<FileForm, 'table'>

/** Makes a file of the form and hands it to the browser. Rejects where what makes it cannot be fetched. */
export async function saveForm(
  form: SavableForm,
  taken: Taken,
  choices: FormChoices,
  words: FilesWords,
): Promise<SavedForm> {
  const { input, notes, followsToday } = taken
  const { setup, catalog } = input
  const file = `coexist-${setup.asOf}.${endings[form]}`
  switch (form) {
    case 'json':
      await saveFile({ setup, followsToday, ...notes })
      break
    case 'calendar':
      saveCalendar(setup, catalog)
      break
    case 'markdown':
      download(file, `${assessmentMarkdown(exportedOf(input))}\n`, 'text/markdown')
      break
    case 'csv': {
      const text = assessmentCsv(exportedOf(input), choices.separator)
      download(file, (choices.hasMark ? byteOrderMark : '') + text, 'text/csv')
      break
    }
    case 'xlsx':
      await saveWorkbook(file, taken, words)
      break
    case 'html':
      return { file, leftOut: await saveReport(file, taken, choices.withRunbook) }
    default:
      form satisfies never
  }
  return { file, leftOut: 'nothing' }
}

function exportedOf({ knowledge, setup, assessment, catalog }: ResultsInput): Exported {
  return { knowledge, setup, assessment, catalog }
}

async function saveWorkbook(file: string, { input, notes }: Taken, { sheets }: FilesWords): Promise<void> {
  const view = viewOf(input)
  const [{ workbook, workbookType }, runbook] = await Promise.all([
    import('../../io/export/workbook'),
    loadRunbook(input.catalog.language),
  ])
  const rows = runbook && boardRows(view, runbookViewOf(view, runbook.data, notes.way), notes.progress)
  download(file, workbook(reportTitle(view), assessmentSheets(exportedOf(input), sheets, rows)), workbookType)
}

async function saveReport(file: string, { input, notes, address }: Taken, withRunbook: boolean) {
  const { reportFile } = await import('./report-file')
  const { text, leftOut } = await reportFile({ input, address, notes: withRunbook ? notes : null })
  download(file, text, 'text/html')
  return leftOut
}
