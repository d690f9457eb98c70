import type { Setup } from '../engine/setup'
import type { Draft } from '../io/draft-type'
import { mostGroups } from '../io/link/limits'

/** The draft an admin goes on with after opening somebody's setup. */
export function draftOf(setup: Setup): Draft {
  const { areas = [], ...tenant } = setup.tenant ?? {}
  return {
    title: setup.title ?? '',
    asOf: setup.asOf ?? '',
    areas,
    tenant,
    groups: setup.groups.map(({ name, users, ...answers }, place) => ({
      id: `g${place + 1}`,
      name,
      users: users === undefined ? '' : String(users),
      build: '',
      answers,
    })),
    names: setup.names ?? {},
  }
}

/** A draft in which nothing has been answered. Most come for Teams; the other areas are a tick away. */
export const emptyDraft: Draft = draftOf({ version: 1, tenant: { areas: ['teams'] }, groups: [{ name: '1' }] })

/** The lowest number that no group has for a name. */
export function freeNumber(taken: Iterable<string>): string {
  const names = new Set(taken)
  const numbers = Array.from({ length: mostGroups * 2 }, (_, place) => String(place + 1))
  return numbers.find((number) => !names.has(number)) ?? ''
}
