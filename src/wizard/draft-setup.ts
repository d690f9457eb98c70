import { type DatedSetup, type Group, nameIds } from '../engine/setup'
import { isDay } from '../io/day'
import type { Draft, DraftGroup } from '../io/draft-type'
import { hostNameOf } from '../io/host-names'
import { isGroupName, isTitle, isUserCount } from '../io/link/limits'
import { knowledge } from '../knowledge'
import type { IsoDate } from '../knowledge/types'
import { freeNumber } from './first-draft'

/** What the texts of a draft say; a text that says nothing valid counts as left out. */
export function setupOf(draft: Draft, today: IsoDate): DatedSetup {
  const title = draft.title.trim()
  const names = namesOf(draft.groups)
  return {
    version: 1,
    asOf: dayOf(draft.asOf) ?? today,
    ...(title !== '' && isTitle(title) ? { title } : {}),
    tenant: { ...(draft.areas.length > 0 ? { areas: draft.areas } : {}), ...draft.tenant },
    groups: draft.groups.map((group, place) => groupOf(group, names[place] ?? String(place + 1))),
    names: hostNamesOf(draft.names),
  }
}

/** Reads a number as people type it, with or without separators of thousands; null where it is none. */
export function userCountOf(text: string): number | null {
  const digits = text.trim().replace(/(?<=\d)[\s.,’'](?=\d{3}(?!\d))/g, '')
  const count = /^\d+$/.test(digits) ? Number(digits) : Number.NaN
  return isUserCount(count) ? count : null
}

/** A day for which the knowledge can answer, or null. */
export function dayOf(text: string): IsoDate | null {
  return isDay(text) && text >= knowledge.firstDay ? text : null
}

/** Valid and different names: a text that cannot be one gives way to a number. */
function namesOf(groups: readonly DraftGroup[]): readonly string[] {
  const typed = groups.map(({ name }) => name.trim())
  const taken = new Set(typed)
  const given = new Set<string>()
  return typed.map((name) => {
    const accepted = isGroupName(name) && !given.has(name) ? name : freeNumber([...taken, ...given])
    given.add(accepted)
    return accepted
  })
}

/** The names as commands and links take them. */
function hostNamesOf(typed: Draft['names']): Draft['names'] {
  const hosts = nameIds.map((id) => [id, hostNameOf(typed[id] ?? '')] as const)
  return Object.fromEntries(hosts.filter(([, host]) => host !== null))
}

function groupOf({ users, answers }: DraftGroup, name: string): Group {
  const count = userCountOf(users)
  return { name, ...(count === null ? {} : { users: count }), ...answers }
}
