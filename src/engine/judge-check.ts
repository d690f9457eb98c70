import type {
  CheckExpectation,
  PropertyTest,
  ValueFor,
  ValueTest,
  WantedObject,
} from '../knowledge/runbook/check-types'
import type { Condition } from '../knowledge/types'
import { certain } from './certain'
import { compare, type OutputObject, type TestContext } from './judge-value'
import type { Setup } from './setup'

/** What an output is held against. */
export interface CheckQuestion {
  readonly expectation: CheckExpectation
  readonly names: NonNullable<Setup['names']>
  /** Whether a condition may hold for somebody whom the step is for. */
  readonly applies: (when: Condition | undefined) => boolean
}

export interface Finding {
  readonly property: string
  /** Which object, where it has a name. */
  readonly of: string | null
  /** Null where there is no such property, or no such object. */
  readonly found: string | null
  readonly wanted: { readonly kind: ValueTest['kind']; readonly text: string }
}

/** Only what certainly shows the step done passes; what cannot be told is not recognised. */
export type CheckOutcome =
  | { readonly kind: 'passes' }
  | { readonly kind: 'fails'; readonly findings: readonly [Finding, ...Finding[]] }
  | { readonly kind: 'not-recognised' }
  | { readonly kind: 'too-long'; readonly limit: number }

const unknown: CheckOutcome = { kind: 'not-recognised' }

/** Whether it is known what the check must show: of values that depend on an answer exactly one is left. */
export function isJudgeable({ expectation, applies }: Pick<CheckQuestion, 'expectation' | 'applies'>): boolean {
  const { including = [], wanted } = expectation
  const tests = [including, wanted.flatMap(({ pick = [], tests: own }) => [...pick, ...own])].flat()
  return tests.every(({ test }) => test.kind !== 'is' || acceptedOf(test.values, applies).length === 1)
}

const acceptedOf = (values: readonly ValueFor[], applies: CheckQuestion['applies']) =>
  values.filter(({ when }) => applies(when))

export function judgeCheck(objects: readonly OutputObject[], question: CheckQuestion): CheckOutcome {
  const { expectation, names, applies } = question
  if (!isJudgeable(question)) return unknown
  const has = (object: OutputObject) => (property: string) => object.has(property.toLowerCase())
  const concerned = objects.filter((object) => expectation.shape.some(has(object)))
  const isWhole = concerned.length > 0 && concerned.every((object) => expectation.shape.every(has(object)))
  if (!isWhole) return unknown
  const judge = new Judge({ names, objects, accepted: (values) => certain(acceptedOf(values, applies)[0]).value })
  const { including } = expectation
  if (including && !concerned.some((object) => judge.test(object, including) === 'yes')) return unknown
  const findings = expectation.wanted.flatMap((wanted) => judge.findings(concerned, wanted))
  if (judge.isUnsure) return unknown
  const [first, ...rest] = findings
  return first ? { kind: 'fails', findings: [first, ...rest] } : { kind: 'passes' }
}

/** Holds objects against tests, and remembers whether one of them could not be told. */
class Judge {
  isUnsure = false
  readonly #context: TestContext

  constructor(context: TestContext) {
    this.#context = context
  }

  test(object: OutputObject, { property, test }: PropertyTest): 'yes' | 'no' {
    const { truth } = compare(object, { property, test }, this.#context)
    if (truth === 'unknown') this.isUnsure = true
    return truth === 'yes' ? 'yes' : 'no'
  }

  findings(objects: readonly OutputObject[], { pick, tests }: WantedObject): readonly Finding[] {
    if (!pick) return objects.flatMap((object) => this.#failed(object, tests))
    const picked = objects.filter((object) => pick.every((one) => this.test(object, one) === 'yes'))
    const [first, ...others] = picked.map((object) => this.#failed(object, tests))
    if (first) return others.some((failed) => failed.length === 0) ? [] : first
    const [only, ...more] = objects
    // Of several objects none is the one that was meant.
    return only && more.length === 0 ? this.#failed(only, pick) : [this.#missing(pick[0])]
  }

  #failed(object: OutputObject, tests: readonly PropertyTest[]): readonly Finding[] {
    return tests.filter((one) => this.test(object, one) === 'no').map((one) => this.#finding(object, one))
  }

  #finding(object: OutputObject, one: PropertyTest): Finding {
    const { found, wanted } = compare(object, one, this.#context)
    return { property: one.property, of: nameOf(object), found, wanted: { kind: one.test.kind, text: wanted } }
  }

  #missing(one: PropertyTest): Finding {
    return { ...this.#finding(new Map(), one), of: null, found: null }
  }
}

/** The properties by which cmdlets tell their objects apart, the first that is there. */
const naming = ['identity', 'name', 'replicafqdn'] as const

function nameOf(object: OutputObject): string | null {
  return naming.map((property) => object.get(property)).find(Boolean) ?? null
}
