import type { Link } from '../../io/link/link'

/** What a link says of somebody's tenant, told to the sender before it leaves. */
export interface Contents {
  readonly title: string | null
  readonly asOf: string
  readonly followsToday: boolean
  readonly groups: readonly { readonly name: string; readonly users: number | null }[]
  readonly tenantAnswers: number
  readonly groupAnswers: number
  readonly names: readonly string[]
  readonly done: number
  readonly dated: number
  readonly accepted: number
  readonly owners: readonly string[]
  readonly notes: readonly string[]
}

export function contentsOf({ setup, followsToday, progress = {} }: Link): Contents {
  const { areas: _areas, ...tenant } = setup.tenant ?? {}
  const steps = Object.values(progress)
  return {
    title: setup.title ?? null,
    asOf: setup.asOf,
    followsToday,
    groups: setup.groups.map(({ name, users }) => ({ name, users: users ?? null })),
    tenantAnswers: Object.keys(tenant).length,
    groupAnswers: setup.groups
      .map(({ name: _name, users: _users, ...answers }) => Object.keys(answers).length)
      .reduce((sum, count) => sum + count, 0),
    names: Object.values(setup.names ?? {}),
    done: steps.filter(({ done }) => done).length,
    dated: steps.filter(({ due }) => due !== undefined).length,
    accepted: steps.filter(({ accepted }) => accepted !== undefined).length,
    owners: [...new Set(steps.flatMap(({ owner }) => (owner ? [owner] : [])))],
    // Why a step is accepted as not done is a text of the sender's as well.
    notes: steps.flatMap(({ note, accepted }) => [note, accepted?.reason].flatMap((text) => (text ? [text] : []))),
  }
}

/** Whether a part of the whole stays behind. */
export function isWithheld(all: Contents, shared: Contents): boolean {
  const told = ({ title, groups, names, owners, notes }: Contents) =>
    JSON.stringify([title, groups.map(({ name }) => name), names, owners, notes])
  return told(all) !== told(shared) || hasProgress(all) !== hasProgress(shared)
}

/** Whether it says anything about the steps of the runbook. */
export const hasProgress = ({ done, dated, accepted, owners, notes }: Contents): boolean =>
  done + dated + accepted + owners.length + notes.length > 0
