import { QrCode, type QrModules } from '../qr-code'
import { reportTitle } from '../report-title'
import { useResults } from '../results-context'
import type { ShareAddress } from '../share'

interface ReportHeadProps {
  readonly address: ShareAddress | null
  readonly qrCode: QrModules | null
}

export function ReportHead({ address, qrCode }: ReportHeadProps) {
  const view = useResults()
  const { catalog, assessment } = view
  return (
    <header className="flex items-start gap-[6mm] border-b-[1.5pt] border-ink pb-[3mm]">
      <div className="min-w-0 grow">
        <p>{catalog.report.kind}</p>
        <h1 className="wrap-anywhere">{reportTitle(view)}</h1>
        <p className="mt-[2mm]">
          {catalog.results.asOf(assessment.asOf)} · {catalog.results.knowledgeVersion(assessment.knowledge)}
        </p>
        {address ? <Address address={address} /> : null}
      </div>
      {qrCode ? <QrCode className="size-[36mm]" label={catalog.report.qrCode} modules={qrCode} /> : null}
    </header>
  )
}

function Address({ address: { kind, text } }: { readonly address: ShareAddress }) {
  const words = useResults().catalog.report
  return (
    <p className="mt-[2mm] text-[8pt]">
      {kind === 'link' ? words.link : words.code}
      <br />
      {kind === 'link' ? (
        <a className="wrap-anywhere" href={text}>
          {text}
        </a>
      ) : (
        <>
          <code className="wrap-anywhere">{text}</code>
          <br />
          {words.codeHelp}
        </>
      )}
    </p>
  )
}
