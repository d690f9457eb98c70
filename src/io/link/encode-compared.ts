import { scenarioKinds } from '../../engine/scenario-kinds'
import type { DatedSetup, Group } from '../../engine/setup'
import { BitWriter } from './bits'
import { checksum } from './checksum'
import {
  type ComparedScenario,
  type Comparison,
  comparedMark,
  comparedVersion,
  fewestScenarios,
  groupNamesIn,
} from './compared'
import { dayNumber, firstDay } from './days'
import { writeAnswers, writeGroup, writeKnowledge, writeOptionalText, writeSelection } from './encode'
import { comparedWidths, widths } from './format'
import { registry as ownRegistry, type Registry } from './registry'

/**
 * The text of a link to a comparison: the same comparison gives the same text. Scenarios after the first say only in
 * which parts they differ from it. Throws where `encodeLink` would.
 */
export function encodeComparison({ knowledge, scenarios }: Comparison, registry: Registry = ownRegistry): string {
  const writer = new BitWriter()
  const names = groupNamesIn(scenarios)
  writeKnowledge(writer, knowledge)
  writer.number(names.length - 1, widths.groups)
  for (const [place, name] of names.entries()) writeOptionalText(writer, name === String(place + 1) ? undefined : name)
  writer.number(scenarios.length - fewestScenarios, comparedWidths.scenarios)
  const [first] = scenarios
  for (const scenario of scenarios)
    writeScenario(writer, scenario, { first: scenario === first ? null : (first ?? null), names, registry })
  const unsigned = comparedMark + comparedVersion + writer.text()
  return unsigned + checksum(unsigned)
}

interface Basis {
  /** Null for the first scenario itself. */
  readonly first: ComparedScenario | null
  readonly names: readonly string[]
  readonly registry: Registry
}

function writeScenario(writer: BitWriter, scenario: ComparedScenario, { first, names, registry }: Basis): void {
  const { kind, title, setup } = scenario
  writer.number(scenarioKinds.indexOf(kind), comparedWidths.kind)
  writeOptionalText(writer, title || undefined)
  writePart(writer, scenario, { first, write: writeDay })
  writePart(writer, setup, {
    first: first?.setup ?? null,
    write: (to, { tenant }) => writeTenant(to, tenant, registry),
  })
  const groups = new Map(setup.groups.map((group) => [group.name, group]))
  writeSelection(writer, names, [...groups.keys()])
  for (const name of names) {
    const group = groups.get(name)
    const before = first?.setup.groups.find((other) => other.name === name) ?? null
    if (group) writePart(writer, group, { first: before, write: (to, one: Group) => writeGroup(to, one, registry) })
  }
}

/** A part of a scenario; behind a flag where the first one has that part too, which says whether they are the same. */
function writePart<Part>(
  writer: BitWriter,
  part: Part,
  { first, write }: { readonly first: Part | null; readonly write: (writer: BitWriter, part: Part) => void },
): void {
  const isSame = first !== null && written(first, write) === written(part, write)
  if (first !== null) writer.flag(isSame)
  if (!isSame) write(writer, part)
}

/** No part is the beginning of another one: the zeros that fill its last character make no two of them alike. */
function written<Part>(part: Part, write: (writer: BitWriter, part: Part) => void): string {
  const writer = new BitWriter()
  write(writer, part)
  return writer.text()
}

function writeDay(writer: BitWriter, { setup, followsToday }: ComparedScenario): void {
  writer.number(dayNumber(setup.asOf) - firstDay, widths.day)
  writer.flag(followsToday)
}

function writeTenant(writer: BitWriter, tenant: DatedSetup['tenant'], registry: Registry): void {
  const { areas = [], ...answers } = tenant ?? {}
  writeSelection(writer, registry.areas, areas)
  writeAnswers(writer, registry.tenantQuestions, answers)
}
