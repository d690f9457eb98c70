import { scenarioKinds } from '../../engine/scenario-kinds'
import type { DatedSetup, Group } from '../../engine/setup'
import { BitReader } from './bits'
import { checksumLength } from './checksum'
import {
  type ComparedScenario,
  type ComparedText,
  type Comparison,
  comparedIn,
  comparedVersion,
  fewestScenarios,
  mostScenarios,
} from './compared'
import { firstDay } from './days'
import {
  demand,
  readAnswers,
  readableDate,
  readKnowledge,
  readNamedGroup,
  readOptionalText,
  readSelection,
} from './decode'
import { encodeComparison } from './encode-compared'
import { comparedWidths, widths } from './format'
import { isGroupName, isTitle, mostGroups } from './limits'
import { registry as ownRegistry, type Registry } from './registry'

/** What a text turns out to be; `ok` only where encoding the comparison gives this very text. */
export type ComparisonResult =
  | { readonly kind: 'ok'; readonly comparison: Comparison }
  | { readonly kind: 'foreign' }
  | Exclude<ComparedText, { readonly kind: 'compared' }>

/** Opens a link to a comparison, as it stands or with what was pasted around it. Never throws. */
export function decodeComparison(text: string, registry: Registry = ownRegistry): ComparisonResult {
  const found = comparedIn(text)
  if (found?.kind !== 'compared') return found ?? { kind: 'foreign' }
  const reader = new BitReader(found.code.slice(2, -checksumLength))
  const comparison = readComparison(reader, registry)
  if (reader.failure === 'newer') return { kind: 'newer', version: Number(comparedVersion) }
  // As with every link: writing it again finds what reading is too lenient for.
  if (reader.failure === 'damaged' || encodeComparison(comparison, registry) !== found.code) return { kind: 'damaged' }
  return { kind: 'ok', comparison }
}

function readComparison(reader: BitReader, registry: Registry): Comparison {
  const knowledge = readKnowledge(reader)
  const names = readNames(reader)
  const count = reader.number(comparedWidths.scenarios) + fewestScenarios
  const scenarios: ComparedScenario[] = []
  if (!demand(reader, count <= mostScenarios)) return { knowledge, scenarios }
  while (scenarios.length < count && reader.failure === null)
    scenarios.push(readScenario(reader, { first: scenarios[0] ?? null, names, registry }))
  return { knowledge, scenarios }
}

function readNames(reader: BitReader): readonly string[] {
  const count = reader.number(widths.groups) + 1
  if (!demand(reader, count <= mostGroups * mostScenarios)) return []
  const names = Array.from({ length: count }, (_, place) => readOptionalText(reader) ?? String(place + 1))
  demand(reader, names.every(isGroupName) && new Set(names).size === count)
  return names
}

interface Basis {
  /** Null for the first scenario itself. */
  readonly first: ComparedScenario | null
  readonly names: readonly string[]
  readonly registry: Registry
}

function readScenario(reader: BitReader, { first, names, registry }: Basis): ComparedScenario {
  const kind = scenarioKinds[reader.number(comparedWidths.kind)]
  if (kind === undefined) reader.fail('newer')
  const title = readOptionalText(reader)
  demand(reader, title === undefined || isTitle(title))
  const day = readPart(reader, first && { asOf: first.setup.asOf, followsToday: first.followsToday }, () =>
    readDay(reader),
  )
  const tenant = readPart(reader, first && { tenant: first.setup.tenant }, () => readTenant(reader, registry)).tenant
  const groups = readSelection(reader, names, 'damaged').map((name) =>
    readPart(reader, first?.setup.groups.find((group) => group.name === name) ?? null, () =>
      readNamedGroup(reader, registry, name),
    ),
  )
  demand(reader, groups.length > 0 && groups.length <= mostGroups)
  return {
    kind: kind ?? 'draft',
    ...(title !== undefined && { title }),
    setup: setupOf(day.asOf, tenant, groups),
    followsToday: day.followsToday,
  }
}

function setupOf(asOf: string, tenant: DatedSetup['tenant'], groups: readonly Group[]): DatedSetup {
  return { version: 1, asOf, ...(tenant && { tenant }), groups }
}

/** The same as in the first scenario, if there is that part and a flag says so. */
function readPart<Part>(reader: BitReader, first: Part | null, read: () => Part): Part {
  return first !== null && reader.flag() ? first : read()
}

function readDay(reader: BitReader): { readonly asOf: string; readonly followsToday: boolean } {
  const day = firstDay + reader.number(widths.day)
  return { followsToday: reader.flag(), asOf: readableDate(reader, day) }
}

function readTenant(reader: BitReader, registry: Registry): { readonly tenant: DatedSetup['tenant'] } {
  const areas = readSelection(reader, registry.areas)
  const answers = readAnswers(reader, registry.tenantQuestions)
  const tenant = { ...(areas.length > 0 && { areas }), ...answers }
  // Ids and options come from the registry, which a test holds to those that a setup may have.
  return { tenant: Object.keys(tenant).length > 0 ? (tenant as DatedSetup['tenant']) : undefined }
}
