import { expect, it } from 'vitest'
import { byState } from './by-state'

it('puts what is to be done first and what is done last, and keeps the order within', () => {
  const lacking = { groups: [], gates: [], unlocks: [] }
  const listed = byState([
    { id: 'directory-sync', status: 'done', ...lacking },
    { id: 'exchange-oauth', status: 'unknown', ...lacking },
    { id: 'ews-spns', status: 'to-do', ...lacking },
    { id: 'group-creation', status: 'to-do', ...lacking },
  ])
  expect(listed.map(({ id }) => id)).toEqual(['ews-spns', 'group-creation', 'exchange-oauth', 'directory-sync'])
})
