import { assess } from '../../engine/assess'
import type { ScenarioKind } from '../../engine/scenario-kinds'
import { settle } from '../../engine/settle'
import type { DatedSetup } from '../../engine/setup'
import type { Draft } from '../../io/draft-type'
import { type ComparedScenario, mostScenarios } from '../../io/link/compared'
import { decodeComparison } from '../../io/link/decode-compared'
import { encodeComparison } from '../../io/link/encode-compared'
import { knowledge } from '../../knowledge'
import type { IsoDate } from '../../knowledge/types'
import { setupOf } from '../../wizard/draft-setup'
import { afterPrerequisites, allInExchangeOnline } from './scenario-setups'

/** A scenario that follows from the own assessment, as it is at the moment. */
export type LiveKind = Exclude<ScenarioKind, 'kept' | 'link'>
export const liveKinds = ['draft', 'done', 'online', 'trial'] as const satisfies LiveKind[]

/** What the reader has chosen to compare. */
export type ChosenScenario =
  | { readonly kind: LiveKind; readonly title?: string }
  | (ComparedScenario & { readonly kind: 'kept' | 'link' })

/** The setups of the scenarios that there are; a kind of which there is none is left out. */
export type LiveScenarios = ReadonlyMap<ScenarioKind, ComparedScenario>

interface Sources {
  readonly draft: Draft
  /** The draft with the answers tried out; null while there are none. */
  readonly trial: Draft | null
  readonly today: IsoDate
}

export function liveScenarios({ draft, trial, today }: Sources): LiveScenarios {
  const setup = settle(knowledge, setupOf(draft, today))
  const setups: Readonly<Record<LiveKind, DatedSetup | null>> = {
    draft: setup,
    done: afterPrerequisites(setup, assess(knowledge, setup)),
    online: allInExchangeOnline(setup),
    trial: trial && setupOf(trial, today),
  }
  const followsToday = draft.asOf.trim() === ''
  return new Map(
    liveKinds.flatMap((kind) => {
      const one = setups[kind]
      return one ? [[kind, { kind, setup: settle(knowledge, one), followsToday }] as const] : []
    }),
  )
}

/** The chosen scenarios with their setups. */
export function resolved(chosen: readonly ChosenScenario[], live: LiveScenarios): readonly ComparedScenario[] {
  return chosen.flatMap((one): readonly ComparedScenario[] => {
    if ('setup' in one) return [one]
    const found = live.get(one.kind)
    return found ? [{ ...found, ...(one.title && { title: one.title }) }] : []
  })
}

const key = 'coexist.compare'

/** What was compared before the page was loaded anew; otherwise everything that follows from the assessment. */
export function firstChoice(live: LiveScenarios, open: () => Storage): readonly ChosenScenario[] {
  const kept = decodeComparison(readText(open))
  if (kept.kind !== 'ok') return [...live.keys()].slice(0, mostScenarios).map((kind) => ({ kind: kind as LiveKind }))
  return kept.comparison.scenarios.map((one): ChosenScenario => {
    const { kind, title } = one
    return kind === 'kept' || kind === 'link' ? { ...one, kind } : { kind, ...(title && { title }) }
  })
}

function readText(open: () => Storage): string {
  try {
    return open().getItem(key) ?? ''
  } catch {
    return ''
  }
}

/** Keeps the choice for this tab; one scenario alone is no comparison. */
export function keepChoice(scenarios: readonly ComparedScenario[], open: () => Storage): void {
  try {
    if (scenarios.length < 2) open().removeItem(key)
    else open().setItem(key, encodeComparison({ knowledge: knowledge.version, scenarios }))
  } catch {
    // A browser that keeps nothing loses the choice with the page.
  }
}
