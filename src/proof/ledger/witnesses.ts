import { assess } from '../../engine/assess'
import type { Assessment } from '../../engine/assessment'
import { planRunbook } from '../../engine/runbook'
import { estates } from '../../engine/scenarios/estates'
import type { DatedSetup, Group, GroupAnswers, TenantAnswers } from '../../engine/setup'
import { knowledge } from '../../knowledge'
import { runbookSteps } from '../../knowledge/runbook/steps'
import type { Knowledge } from '../../knowledge/types'
import type { EntryId } from './entry'

/** Groups on every kind of host, with and without Skype for Business. */
const hosts: readonly GroupAnswers[] = [
  { mailbox: 'exchange-online' },
  { mailbox: 'dedicated-vnext' },
  { mailbox: 'dedicated-legacy' },
  { mailbox: 'exchange-server', exchange: '2010-sp3' },
  { mailbox: 'exchange-server', exchange: '2013-cu23' },
  { mailbox: 'exchange-server', exchange: '2016-cu2' },
  { mailbox: 'exchange-server', exchange: '2019-cu15' },
  // Not told yet, so that these questions are asked.
  { mailbox: 'exchange-server' },
  {},
]
const groups: readonly Group[] = (['skype-server-2019', 'lync-server-2013', 'skype-online', 'none'] as const).flatMap(
  (skype) => hosts.map((host) => ({ name: `${host.mailbox} ${host.exchange}, ${skype}`, skype, ...host })),
)

const work = Object.values(knowledge.prerequisites)
const tenants = {
  'nothing done': answersTo(() => 'no', { sharepoint: 'on-premises', 'edge-routing': 'default-route' }),
  'everything done': answersTo((doneWhen) => doneWhen, { 'edge-routing': 'dns-srv' }),
  'nothing told': {},
}

/** The same answer to every question about work, and what a tenant may have that needs a word of its own. */
function answersTo(answer: (doneWhen: string) => string, others: TenantAnswers): TenantAnswers {
  const answers = work.map(({ question, doneWhen }) => [question, answer(doneWhen)])
  const odd: TenantAnswers = { cloud: 'china', 'discoverable-meetings': 'yes', 'hybrid-type': 'modern' }
  return { ...Object.fromEntries(answers), ...odd, ...others }
}

const days = ['2019-02-06', '2021-07-30', '2023-10-24', '2024-09-06', '2026-05-21', '2026-11-21']

/** The estates that an admin would recognise, then tenants of every kind on days of each edition. */
const setups: Readonly<Record<string, DatedSetup>> = {
  ...estates,
  ...Object.fromEntries(
    Object.entries(tenants).flatMap(([name, tenant]) =>
      days.map((asOf) => [`${name} on ${asOf}`, { version: 1, asOf, tenant, groups } satisfies DatedSetup]),
    ),
  ),
}

const witnesses = Object.entries(setups).map(([name, setup]) => {
  const assessment = assess(knowledge, setup)
  return { name, setup, assessment, text: JSON.stringify(assessment) }
})

/** The first setup that an entry makes a difference to, be it by being taken out or by being shown; null: to none. */
export function witnessOf(id: EntryId): string | null {
  if (Object.hasOwn(runbookSteps, id)) return witnesses.find((one) => plans(one, id))?.name ?? null
  const without = withoutEntry(id)
  const found = witnesses.find(({ setup, assessment, text }) => {
    if (without === null) return shows(assessment, id) || listensTo(setup, id, text)
    // What does not even name it is not worth assessing again.
    return text.includes(`"${id}"`) && JSON.stringify(assess(without, setup)) !== text
  })
  return found?.name ?? null
}

function plans({ setup, assessment }: Pick<Witness, 'setup' | 'assessment'>, step: string): boolean {
  return (['wizard', 'manual'] as const).some((way) =>
    planRunbook(knowledge, runbookSteps, { setup, assessment, way }).some(({ id }) => id === step),
  )
}

type Witness = (typeof witnesses)[number]

/** A question about a caveat is never asked for, yet its answer counts. */
function listensTo(setup: DatedSetup, id: string, text: string): boolean {
  const { [id]: answer, ...tenant }: Readonly<Record<string, unknown>> = { ...setup.tenant }
  return answer !== undefined && JSON.stringify(assess(knowledge, { ...setup, tenant })) !== text
}

/** Null where the rest of the knowledge refers to it, so that it cannot be taken out by itself. */
function withoutEntry(id: EntryId): Knowledge | null {
  for (const kind of ['statements', 'warnings'] as const) {
    if (!Object.hasOwn(knowledge[kind], id)) continue
    const rest = Object.fromEntries(Object.entries(knowledge[kind]).filter(([one]) => one !== id))
    return { ...knowledge, [kind]: rest }
  }
  return null
}

function shows({ areas, assumes, groups: results, prerequisites, questions }: Assessment, id: string): boolean {
  const isListed = (list: readonly { readonly id: string }[]) => list.some((one) => one.id === id)
  const isFeature = results.some(({ features }) => Object.hasOwn(features, id))
  return (
    isFeature || isListed(assumes) || isListed(prerequisites) || isListed(questions) || areas.some((one) => one === id)
  )
}
