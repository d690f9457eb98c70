import { disagreements, lookedAt, misplacedCaveats, overlaps } from '../src/engine/oracle/facts'
import { knowledge } from '../src/knowledge'
import type { StatementId } from '../src/knowledge/ids'
import type { Effect, Knowledge, Statement } from '../src/knowledge/types'
import { shift } from '../src/proof/sweep'

/**
 * Spoils the knowledge in every small way, one at a time, and checks that the facts notice:
 * each statement removed, each effect turned into another, each date moved by a day. Exits 1 when a fault survives.
 */
interface Mutant {
  readonly name: string
  readonly id: StatementId
  /** Null: the statement is gone. */
  readonly statement: Statement | null
}

const statuses = ['supports', 'limits', 'blocks', 'contests', 'retires'] as const

function mutantsOf(id: StatementId, statement: Statement): readonly Mutant[] {
  const changed = (name: string, change: Partial<Statement>): Mutant => ({
    name: `${id}: ${name}`,
    id,
    statement: { ...statement, ...change },
  })
  return [
    { name: `${id}: removed`, id, statement: null },
    ...flipped(statement.effect).map((effect) =>
      changed(`${statement.effect.kind} becomes ${effect.kind}`, { effect }),
    ),
    // No day before the first can be asked for, so nobody sees on which of those a statement begins.
    ...(statement.from > knowledge.firstDay
      ? [changed('begins a day early', { from: shift(statement.from, -1) })]
      : []),
    ...(shift(statement.from, 1) > knowledge.firstDay
      ? [changed('begins a day late', { from: shift(statement.from, 1) })]
      : []),
    ...(statement.until
      ? [
          changed('ends a day early', { until: shift(statement.until, -1) }),
          changed('ends a day late', { until: shift(statement.until, 1) }),
        ]
      : []),
  ]
}

function flipped(effect: Effect): readonly Effect[] {
  if (effect.kind === 'warns') return [{ kind: 'blocks' }]
  if (effect.kind === 'requires') return [{ kind: 'blocks' }, { kind: 'limits' }]
  return statuses.filter((kind) => kind !== effect.kind).map((kind) => ({ kind }))
}

function isNoticed({ id, statement }: Mutant): boolean {
  const { [id]: original, ...others } = knowledge.statements
  const mutated: Knowledge = {
    ...knowledge,
    statements: statement === null ? others : { ...knowledge.statements, [id]: statement },
  }
  const features = (statement ?? original)?.affects ?? []
  const looked = { ...lookedAt(knowledge), features }
  return (
    disagreements(mutated, looked).length > 0 ||
    overlaps(mutated, looked).length > 0 ||
    ([original, statement].some((one) => one?.effect.kind === 'warns') && misplacedCaveats(mutated).length > 0)
  )
}

const mutants = (Object.entries(knowledge.statements) as [StatementId, Statement][]).flatMap(([id, statement]) =>
  mutantsOf(id, statement),
)
const survivors = mutants.filter((mutant) => !isNoticed(mutant))
for (const { name } of survivors) console.log(`survived  ${name}`)
console.log(
  `${mutants.length} faults planted, ${mutants.length - survivors.length} noticed, ${survivors.length} survived`,
)
if (survivors.length > 0) process.exitCode = 1
