import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { Report } from '../../results/report/report'
import { reportTitle } from '../../results/report-title'
import { loadRunbook } from '../../results/runbook/load-runbook'
import type { Notes } from '../../results/runbook/notes-source'
import type { ShareAddress } from '../../results/share'
import { loadTopology } from '../../results/topology/load-topology'
import { type ResultsInput, viewOf } from '../../results/view'
import { qrCodeOf } from '../share/qr-code-of'
import { markupOf } from './markup'
import { byteLength, largestReport, reportDocument } from './report-document'
import { usedStyles } from './used-styles'

interface ReportRequest {
  readonly input: ResultsInput
  readonly address: ShareAddress | null
  /** Null: without the runbook. */
  readonly notes: Notes | null
}

export interface ReportFile {
  readonly text: string
  /** What had to be left out to stay within the limit. */
  readonly leftOut: 'nothing' | 'runbook' | 'reasons'
}

/** The printed report as a file: as much of it as the limit takes. */
export async function reportFile({ input, address, notes }: ReportRequest): Promise<ReportFile> {
  const { language } = input.catalog
  await Promise.all([loadRunbook(language), loadTopology(language)])
  const forms = [
    ...(notes ? [{ leftOut: 'nothing', notes, withReasons: true } as const] : []),
    { leftOut: notes ? 'runbook' : 'nothing', notes: null, withReasons: true } as const,
  ]
  for (const { leftOut, ...form } of forms) {
    const text = draw({ input, address, ...form })
    if (byteLength(text) <= largestReport) return { text, leftOut }
  }
  return { text: draw({ input, address, notes: null, withReasons: false }), leftOut: 'reasons' }
}

/** Drawn apart from the page, and read from there: no text passes through markup that somebody wrote. */
function draw({ input, address, ...form }: ReportRequest & { readonly withReasons: boolean }): string {
  const host = document.createElement('div')
  const root = createRoot(host)
  flushSync(() => root.render(<Report {...input} {...form} address={address} qrCode={qrCodeOf(address)} />))
  try {
    const report = host.firstElementChild
    if (!report) throw new Error('The report has drawn nothing.')
    const css = usedStyles(report) + marginTexts()
    const { language } = input.catalog
    return reportDocument({ language, title: reportTitle(viewOf(input)), body: markupOf(report), css })
  } finally {
    root.unmount()
  }
}

/** The words in the margins of the pages, which the report has set on the document. */
function marginTexts(): string {
  const { style } = document.documentElement
  const texts = [...style].filter((name) => name.startsWith('--report-'))
  return `:root{${texts.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';')}}`
}
