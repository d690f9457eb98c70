import { proof } from 'virtual:coexist-proof'
import { type ReactNode, useId } from 'react'
import { formatNumber } from '../i18n/format'
import { factKinds, type ProofWords } from '../i18n/proof-words'
import { useCatalog, useLanguage } from '../i18n/use-catalog'
import type { FeatureId } from '../knowledge/ids'

export function FactTable({ words }: { readonly words: ProofWords['facts'] }) {
  const count = useNumber()
  const all = factKinds.reduce((sum, kind) => sum + proof.facts[kind], 0)
  return (
    <CountTable heads={[words.kind, words.count]} lead={words.lead} title={words.title} total={[words.all, count(all)]}>
      {factKinds.map((kind) => (
        <Row count={count(proof.facts[kind])} id={kind} key={kind}>
          <span className="block font-semibold">{words.kinds[kind].name}</span>
          <span className="text-muted">{words.kinds[kind].meaning}</span>
        </Row>
      ))}
    </CountTable>
  )
}

interface FeatureTableProps {
  readonly words: ProofWords['byFeature']
  readonly total: number
}

export function FeatureTable({ words, total }: FeatureTableProps) {
  const count = useNumber()
  const { features } = useCatalog().knowledge
  const heads = [words.feature, words.situations] as const
  return (
    <CountTable heads={heads} lead={words.lead} title={words.title} total={[words.all, count(total)]}>
      {(Object.keys(proof.situations) as FeatureId[]).map((id) => (
        <Row count={count(proof.situations[id])} id={id} key={id}>
          {features[id].name}
        </Row>
      ))}
    </CountTable>
  )
}

function useNumber() {
  const language = useLanguage()
  return (value: number) => formatNumber(language, value)
}

interface CountTableProps {
  readonly title: string
  readonly lead: string
  readonly heads: readonly [string, string]
  readonly total: readonly [string, string]
  readonly children: ReactNode
}

/** Names on the left, counts on the right, their sum at the foot. */
function CountTable({ title, lead, heads, total, children }: CountTableProps) {
  const id = useId()
  return (
    <section className="flex flex-col gap-2">
      <h2 className="break-after-avoid" id={id}>
        {title}
      </h2>
      <p className="break-after-avoid text-muted">{lead}</p>
      <table aria-labelledby={id} className="w-full max-w-3xl border-collapse text-left">
        <thead>
          <tr className="border-edge border-b">
            <th className="py-1.5 pe-4 font-semibold" scope="col">
              {heads[0]}
            </th>
            <th className="py-1.5 text-right font-semibold" scope="col">
              {heads[1]}
            </th>
          </tr>
        </thead>
        <tbody>{children}</tbody>
        <tfoot>
          <tr className="break-inside-avoid border-edge border-t font-semibold">
            <th className="py-1.5 pe-4 text-left font-semibold" scope="row">
              {total[0]}
            </th>
            <td className="py-1.5 text-right align-top">{total[1]}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

interface RowProps {
  readonly id: string
  readonly count: string
  readonly children: ReactNode
}

function Row({ id, count, children }: RowProps) {
  return (
    <tr className="break-inside-avoid border-line border-b" data-row={id}>
      <th className="py-1.5 pe-4 font-normal" scope="row">
        {children}
      </th>
      <td className="py-1.5 text-right align-top">{count}</td>
    </tr>
  )
}
