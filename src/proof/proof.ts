import { knowledge } from '../knowledge'
import type { FeatureId, SourceId, StatementId } from '../knowledge/ids'
import { sources } from '../knowledge/sources'
import type { IsoDate, Knowledge, Source } from '../knowledge/types'
import { ledger } from './ledger'
import type { Account } from './ledger/entry'
import { sweepFeature } from './sweep-feature'

/** What was found when everything was gone through; every figure is counted, none is written. */
export interface Proof {
  readonly version: string
  /** The day up to which the knowledge has been kept. */
  readonly date: IsoDate
  readonly situations: Readonly<Record<FeatureId, number>>
  /** Situations that are answered in full, and so were put to the second opinion. */
  readonly compared: number
  readonly faults: number
  readonly statements: number
  readonly withoutSource: readonly StatementId[]
  readonly sources: number
  /** The sources that have gone unread for longest, and the day on which they were last read. */
  readonly oldestCheck: { readonly day: IsoDate; readonly sources: readonly SourceId[] }
  /** Where sources of the same date say both yes and no, on the last day known. */
  readonly contradictions: readonly StatementId[]
  readonly facts: Readonly<Record<Account['kind'], number>>
}

/** Goes through everything; takes a while. */
export function prove(): Proof {
  const features = Object.keys(knowledge.features) as FeatureId[]
  const swept = features.map((feature) => [feature, sweepFeature(knowledge, feature)] as const)
  const counts = swept.map(([feature, { situations }]) => [feature, situations])
  return {
    situations: Object.fromEntries(counts) as Record<FeatureId, number>,
    compared: swept.reduce((sum, [, { compared }]) => sum + compared, 0),
    faults: swept.reduce((sum, [, { faults }]) => sum + faults.length, 0),
    ...countEntries(knowledge, sources),
    facts: countFacts(ledger),
  }
}

/** What is counted without going through any situation. */
function countEntries(
  { version, date, statements }: Knowledge,
  pages: Readonly<Record<string, Source>>,
): Omit<Proof, 'situations' | 'compared' | 'faults' | 'facts'> {
  const entries = Object.entries(statements) as [StatementId, (typeof statements)[StatementId] & object][]
  const isSourced = (citations: readonly { readonly source: string }[]) =>
    citations.length > 0 && citations.every(({ source }) => source in pages)
  const isInForce = (from: IsoDate, until: IsoDate | undefined) => from <= date && (until === undefined || date < until)
  return {
    version,
    date,
    statements: entries.length,
    withoutSource: entries.filter(([, { citations }]) => !isSourced(citations)).map(([id]) => id),
    sources: Object.keys(pages).length,
    oldestCheck: oldestCheck(pages),
    contradictions: entries
      .filter(([, { effect, from, until }]) => effect.kind === 'contests' && isInForce(from, until))
      .map(([id]) => id),
  }
}

function oldestCheck(pages: Readonly<Record<string, Source>>): Proof['oldestCheck'] {
  const day = Object.values(pages).reduce((oldest, { checkedOn }) => (checkedOn < oldest ? checkedOn : oldest), '9999')
  const ids = Object.keys(pages) as SourceId[]
  return { day, sources: ids.filter((id) => pages[id]?.checkedOn === day) }
}

function countFacts(accounts: Readonly<Record<string, Account>>): Proof['facts'] {
  const count = (kind: Account['kind']) => Object.values(accounts).filter((account) => account.kind === kind).length
  return { encoded: count('encoded'), refused: count('refused'), open: count('open') }
}
