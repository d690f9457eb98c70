import { QrCode, type QrModules } from '../../results/qr-code'
import '../../results/report/print.css'
import { CompareTable } from '../../results/compare/compare-table'
import type { ShownComparison } from '../../results/compare/comparison'
import { usePageMargins } from '../../results/report/use-page-margins'
import type { ShareAddress } from '../../results/share'

interface CompareReportProps {
  readonly comparison: ShownComparison
  readonly address: ShareAddress | null
  readonly qrCode: QrModules | null
  /** How many rows differ. */
  readonly count: string
}

/** The comparison on paper: the rows that the screen shows, with the reasons unfolded there. */
export function CompareReport({ comparison, address, qrCode, count }: CompareReportProps) {
  const { scenarios, words } = comparison
  const view = scenarios[0]?.view
  const { catalog } = view ?? {}
  usePageMargins({
    title: words.title,
    day: (view && catalog?.results.asOf(view.today)) ?? '',
    knowledge: (view && catalog?.results.knowledgeVersion(view.knowledge.version)) ?? '',
    page: catalog?.report.page.before ?? '',
    of: catalog?.report.page.between ?? '',
  })
  if (!(view && catalog)) return null
  return (
    <article className="report">
      <header className="flex items-start gap-[6mm] border-b-[1.5pt] border-ink pb-[3mm]">
        <div className="min-w-0 grow">
          <h1>{words.title}</h1>
          <p className="mt-[2mm]">
            {catalog.results.asOf(view.today)} · {catalog.results.knowledgeVersion(view.knowledge.version)}
          </p>
          <p>{count}</p>
          {address ? (
            <p className="mt-[2mm] text-[8pt] wrap-anywhere">
              {words.paper[address.kind]}
              <br />
              {address.kind === 'link' ? <a href={address.text}>{address.text}</a> : <code>{address.text}</code>}
            </p>
          ) : null}
        </div>
        {qrCode ? <QrCode className="size-[36mm]" label={catalog.report.qrCode} modules={qrCode} /> : null}
      </header>
      <CompareTable comparison={{ ...comparison, onToggle: null }} />
    </article>
  )
}
