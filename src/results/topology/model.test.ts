import { describe, expect, it } from 'vitest'
import { assess } from '../../engine/assess'
import { mulberry32, randomSetup } from '../../engine/oracle/random-setups'
import { settle } from '../../engine/settle'
import type { DatedSetup, Group } from '../../engine/setup'
import { knowledge } from '../../knowledge'
import { topologyOf } from './model'
import type { LinkId, Topology } from './types'

const onServer: Group = {
  name: 'Head office',
  mailbox: 'exchange-server',
  exchange: '2016-cu23',
  skype: 'skype-server-2019',
}
const inCloud: Group = { name: 'Sales', mailbox: 'exchange-online', skype: 'skype-server-2019' }

function drawn(groups: readonly Group[], tenant: DatedSetup['tenant'] = {}, asOf = '2026-11-21'): Topology {
  const setup = settle(knowledge, { version: 1, asOf, tenant, groups })
  return topologyOf(setup, assess(knowledge, setup))
}

const stateOf = ({ links }: Topology, id: LinkId) => links.find((link) => link.id === id)?.state
const nodesOf = ({ nodes }: Topology) => nodes.map(({ id }) => id)

describe('the picture of a tenant', () => {
  it('draws a link as the answer has it: done, to do or not known', () => {
    expect(stateOf(drawn([onServer], { 'exchange-oauth': 'yes' }), 'exchange-oauth')).toBe('done')
    expect(stateOf(drawn([onServer], { 'exchange-oauth': 'no' }), 'exchange-oauth')).toBe('to-do')
    expect(stateOf(drawn([onServer]), 'exchange-oauth')).toBe('unknown')
  })

  it('rules the hosting provider out where the Edge server has a default route, and leads to that answer', () => {
    const [found] = drawn([inCloud], { 'edge-routing': 'default-route' }).links.filter(
      ({ id }) => id === 'hosting-provider',
    )
    expect(found).toMatchObject({ state: 'impossible', reason: 'default-route', leadsTo: { question: 'edge-routing' } })
    expect(stateOf(drawn([inCloud], { 'edge-routing': 'dns-srv' }), 'hosting-provider')).toBe('unknown')
  })

  it('rules the publication to Teams out where every Exchange Server is too old for it', () => {
    const old: Group = { ...onServer, name: 'Plant', exchange: '2013-cu19' }
    expect(drawn([old]).links).toContainEqual(
      expect.objectContaining({
        id: 'exchange-published',
        state: 'impossible',
        leadsTo: { question: 'exchange', group: 0 },
      }),
    )
    expect(stateOf(drawn([old, onServer]), 'exchange-published')).toBe('unknown')
  })

  it('rules the way to Skype for Business Online out from the day it ended', () => {
    const group: Group = { ...onServer, skype: 'skype-online' }
    expect(stateOf(drawn([group], {}, '2021-07-30'), 'skype-partner-application')).toBe('unknown')
    expect(stateOf(drawn([group], {}, '2021-07-31'), 'skype-partner-application')).toBe('impossible')
  })

  it('has a place for each group, on the side where its mailboxes are', () => {
    const { nodes } = drawn([onServer, inCloud, { name: 'Warehouse' }])
    const places = nodes.flatMap(({ id, boxes }) =>
      boxes.flatMap((box) => (box.kind === 'mailboxes' ? [[box.group, id]] : [])),
    )
    expect(places).toEqual([
      [0, 'exchange-server'],
      [1, 'exchange-online'],
      [2, 'unknown-host'],
    ])
  })

  it('draws one box for a Skype server that several groups share', () => {
    const servers = drawn([onServer, inCloud]).nodes.find(({ id }) => id === 'skype-server')
    expect(servers?.boxes).toMatchObject([{ server: 'skype-server-2019', groups: [0, 1] }])
  })

  it('leaves out what nobody has and nothing leads to', () => {
    expect(
      nodesOf(
        drawn([{ name: 'All', mailbox: 'exchange-online', skype: 'none' }], {
          areas: ['teams', 'skype'],
          sharepoint: 'online',
        }),
      ),
    ).toEqual(['entra-id', 'teams', 'sharepoint', 'exchange-online'])
  })

  it('names the cloud that the tenant is in', () => {
    expect(drawn([inCloud], { cloud: 'china' }).cloud).toBe('china')
    expect(drawn([inCloud]).cloud).toBeNull()
  })

  it('shows every prerequisite that joins two places, in its state, with both ends drawn', () => {
    const random = mulberry32(11)
    const wrong = Array.from({ length: 100 }, () => {
      const setup = settle(knowledge, randomSetup(random, { areas: ['teams', 'skype', 'intune'], maxGroups: 4 }))
      const assessment = assess(knowledge, setup)
      const { nodes, links } = topologyOf(setup, assessment)
      const ids = new Set(nodes.map(({ id }) => id))
      const listed = new Map<string, string>(assessment.prerequisites.map(({ id, status }) => [id, status]))
      return links.filter(
        ({ id, from, to, state }) =>
          !(ids.has(from) && ids.has(to)) || (state !== 'impossible' && listed.get(id) !== state),
      )
    })
    expect(wrong.flat()).toEqual([])
  })
})
