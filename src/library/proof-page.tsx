import { proof } from 'virtual:coexist-proof'
import { type ReactNode, use } from 'react'
import { formatDate, formatNumber } from '../i18n/format'
import { loadProof } from '../i18n/load'
import { type ProofFigure, proofFigures } from '../i18n/proof-words'
import { useCatalog, useLanguage } from '../i18n/use-catalog'
import { sourceOf } from '../knowledge/sources'
import { PageHeading } from '../ui/page-heading'
import { FactTable, FeatureTable } from './proof-tables'

const total = Object.values(proof.situations).reduce((sum, count) => sum + count, 0)

/** What was checked, as counted when this copy was built. */
export function ProofPage({ place }: { readonly place: string }) {
  const words = use(loadProof(useLanguage()))
  return (
    <div className="mx-auto flex max-w-5xl flex-col gap-8 py-2 sm:py-6 print:gap-5 print:py-0">
      <header className="flex flex-wrap items-end gap-x-8 gap-y-4">
        <div className="flex flex-col gap-3">
          <PageHeading place={place} title={words.title} />
          <p className="text-muted">{words.lead}</p>
        </div>
        <button className="button sm:ms-auto print:hidden" onClick={() => window.print()} type="button">
          {words.print}
        </button>
      </header>
      <Figures />
      <Contradictions />
      <ThisKnowledge />
      <FactTable words={words.facts} />
      <FeatureTable total={total} words={words.byFeature} />
    </div>
  )
}

function Figures() {
  const language = useLanguage()
  const { figures, figuresTitle } = use(loadProof(language))
  const number = (value: number) => formatNumber(language, value)
  const values: Readonly<Record<ProofFigure, string>> = {
    situations: number(total),
    compared: number(proof.compared),
    faults: number(proof.faults),
    statements: number(proof.statements),
    unsourced: number(proof.withoutSource.length),
    sources: number(proof.sources),
    oldestCheck: formatDate(language, proof.oldestCheck.day),
    contradictions: number(proof.contradictions.length),
  }
  return (
    <section aria-label={figuresTitle}>
      <dl className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4 print:grid-cols-4 print:gap-2">
        {proofFigures.map((figure) => (
          <div
            className="card row-span-3 grid grid-rows-subgrid content-start gap-1 break-inside-avoid p-4 print:p-2"
            data-figure={figure}
            key={figure}
          >
            <dt className="font-semibold">{figures[figure].name}</dt>
            <dd
              className={`self-center font-bold tabular-nums leading-tight ${figure === 'oldestCheck' ? 'text-lg' : 'text-[1.375rem]'}`}
            >
              {values[figure]}
            </dd>
            <dd className="text-muted text-sm">
              {figures[figure].meaning} {figure === 'oldestCheck' ? <OldestSources /> : null}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function OldestSources() {
  const { checkedTogether } = use(loadProof(useLanguage()))
  const [first, ...others] = proof.oldestCheck.sources
  if (first === undefined) return null
  return (
    <>
      <cite className="not-italic" lang="en">
        {sourceOf(first).title}
      </cite>
      {others.length > 0 ? `, ${checkedTogether(others.length)}` : '.'}
    </>
  )
}

function Contradictions() {
  const { contradictions: words } = use(loadProof(useLanguage()))
  const { knowledge } = useCatalog()
  const isNone = proof.contradictions.length === 0
  return (
    <Section title={words.title}>
      <p className="text-muted">{isNone ? words.none : words.lead}</p>
      {isNone ? null : (
        <ul className="list-disc ps-5">
          {proof.contradictions.map((id) => (
            <li key={id}>{knowledge.statements[id]}</li>
          ))}
        </ul>
      )}
    </Section>
  )
}

const files = [
  'knowledge.json',
  'knowledge.schema.json',
  'setup.schema.json',
  'assessment.schema.json',
  'file.schema.json',
  'ids-changelog.json',
]

function ThisKnowledge() {
  const language = useLanguage()
  const { knowledge: words } = use(loadProof(language))
  return (
    <Section title={words.title}>
      <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[auto_1fr]">
        <Entry name={words.version}>{proof.version}</Entry>
        <Entry name={words.keptUntil}>{formatDate(language, proof.date)}</Entry>
        <Entry name={words.hash}>
          <code className="break-all font-mono text-sm">{proof.hash}</code>
        </Entry>
      </dl>
      <p>
        {words.howTo}
        <code className="block break-words font-mono text-sm">{`jq -cj 'del(."$schema")' knowledge.json | sha256sum`}</code>
      </p>
      <p className="flex flex-wrap gap-x-4 gap-y-2">
        {words.files}
        {files.map((file) => (
          <a href={file} key={file}>
            {file}
          </a>
        ))}
      </p>
    </Section>
  )
}

function Entry({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="max-sm:pb-1 sm:contents">
      <dt className="text-muted">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  )
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="flex flex-col gap-2">
      <h2>{title}</h2>
      {children}
    </section>
  )
}
