import { type ReactNode, use, useId, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { assess } from '../../engine/assess'
import { settle } from '../../engine/settle'
import { loadWhatIf } from '../../i18n/load'
import { loadCompare } from '../../i18n/load-compare'
import { useCatalog, useLanguage } from '../../i18n/use-catalog'
import type { ComparedScenario } from '../../io/link/compared'
import { knowledge } from '../../knowledge'
import type { FeatureId } from '../../knowledge/ids'
import { libraryAddresses } from '../../library/addresses'
import { CompareCards } from '../../results/compare/compare-cards'
import { CompareTable } from '../../results/compare/compare-table'
import type { ShownComparison, ShownScenario } from '../../results/compare/comparison'
import { comparedGroups, rowKey } from '../../results/compare/rows'
import type { ShareAddress } from '../../results/share'
import { viewOf } from '../../results/view'
import { useMediaQuery } from '../../ui/use-media-query'
import { useToday } from '../../wizard/session-provider'
import { qrCodeOf } from '../share/qr-code-of'
import { usePrinting } from '../use-printing'
import { CompareReport } from './compare-report'

interface ComparisonViewProps {
  readonly scenarios: readonly ComparedScenario[]
  /** What the printed comparison carries. */
  readonly address: ShareAddress | null
}

const order = Object.keys(knowledge.features) as FeatureId[]

/** Scenarios side by side: what differs or everything, with the reasons. */
export function ComparisonView({ scenarios, address }: ComparisonViewProps) {
  const language = useLanguage()
  const [words, { list: why }] = [use(loadCompare(language)), use(loadWhatIf(language))]
  const isNarrow = useMediaQuery('(width < 56rem)')
  const { isPrinting, print } = usePrinting()
  const [isAll, setAll] = useState(false)
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const title = useId()
  const shown = useShown(scenarios)
  const all = useMemo(
    () =>
      comparedGroups(
        shown.map(({ view }) => view.assessment),
        order,
      ),
    [shown],
  )
  const differing = all.flatMap((group) => group.rows.filter((row) => row.differs).map((row) => rowKey(group, row)))
  const groups = all
    .map((group) => ({ ...group, rows: isAll ? group.rows : group.rows.filter(({ differs }) => differs) }))
    .filter(({ rows, places }) => rows.length > 0 || places.includes(null))
  const count = words.count(
    differing.length,
    all.reduce((sum, { rows }) => sum + rows.length, 0),
  )
  const isUnfolded = differing.length > 0 && differing.every((key) => open.has(key))
  const toggled = (key: string) => new Set(open.has(key) ? [...open].filter((one) => one !== key) : [...open, key])
  const comparison: ShownComparison = {
    scenarios: shown,
    groups,
    words,
    why,
    open,
    onToggle: (key) => setOpen(toggled(key)),
  }
  return (
    <section aria-labelledby={title} className="card flex flex-col gap-4 print:hidden">
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <h2 className="me-auto" id={title}>
          {differing.length === 0 ? words.same : count}
        </h2>
        <Rows isAll={isAll} onAll={setAll} words={words.rows} />
        {differing.length > 0 ? (
          <button
            className="button min-h-9 py-1 text-sm"
            onClick={() => setOpen(new Set(isUnfolded ? [] : differing))}
            type="button"
          >
            {isUnfolded ? words.foldAll : words.unfoldAll}
          </button>
        ) : null}
        <button className="button min-h-9 py-1 text-sm" onClick={print} type="button">
          {words.print}
        </button>
      </div>
      {isNarrow ? <CompareCards comparison={comparison} /> : <CompareTable comparison={comparison} />}
      {isPrinting
        ? createPortal(
            <CompareReport address={address} comparison={comparison} count={count} qrCode={qrCodeOf(address)} />,
            document.body,
          )
        : null}
    </section>
  )
}

interface RowsProps {
  readonly isAll: boolean
  readonly onAll: (isAll: boolean) => void
  readonly words: { readonly legend: string; readonly differing: string; readonly all: string }
}

function Rows({ isAll, onAll, words }: RowsProps): ReactNode {
  const name = useId()
  const choice = (label: string, value: boolean) => (
    <label className="inline-flex min-h-9 cursor-pointer items-center gap-2">
      <input
        checked={isAll === value}
        className="size-4 accent-accent"
        name={name}
        onChange={() => onAll(value)}
        type="radio"
      />
      {label}
    </label>
  )
  return (
    <fieldset className="flex gap-4">
      <legend className="sr-only">{words.legend}</legend>
      {choice(words.differing, false)}
      {choice(words.all, true)}
    </fieldset>
  )
}

/** Each scenario with its name and everything that follows from it. A day other than today stands with the name. */
function useShown(scenarios: readonly ComparedScenario[]): readonly ShownScenario[] {
  const catalog = useCatalog()
  const today = useToday()
  const words = use(loadCompare(useLanguage()))
  return useMemo(
    () =>
      scenarios.map(({ kind, title, setup, followsToday }, place) => {
        const settled = settle(knowledge, followsToday ? { ...setup, asOf: today } : setup)
        const name = title ?? words.kinds[kind].name
        const view = viewOf({
          knowledge,
          setup: settled,
          assessment: assess(knowledge, settled),
          catalog,
          today,
          changeAddress: () => '',
          library: libraryAddresses,
        })
        return {
          id: `${place}`,
          name: settled.asOf === today ? name : `${name} · ${catalog.results.asOf(settled.asOf)}`,
          view,
        }
      }),
    [scenarios, catalog, today, words],
  )
}
