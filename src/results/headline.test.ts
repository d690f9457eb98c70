import { describe, expect, it } from 'vitest'
import { knowledge } from '../knowledge'
import { headlineOf } from './headline'
import {
  assessmentOf,
  conditional,
  contested,
  limited,
  type Results,
  retired,
  supported,
  unanswered,
  undocumented,
  unsupported,
} from './test-assessment'

const headline = (...groups: readonly Results[]) => headlineOf(knowledge, assessmentOf(...groups))

describe('headlineOf', () => {
  it('counts a feature as working when it is supported or limited for every group', () => {
    const one = { 'teams-meetings': supported, 'teams-legal-hold': limited, 'teams-voicemail': supported }
    const other = { 'teams-meetings': limited, 'teams-legal-hold': supported, 'teams-voicemail': unsupported }
    expect(headline(one, other)).toMatchObject({ total: 3, everyone: 2, someGroups: 1, blocked: 1 })
  })

  it('leaves out what is retired or undocumented in all groups, and names it', () => {
    const features = { 'teams-connectors': retired, 'teams-out-of-office': undocumented, 'teams-meetings': supported }
    expect(headline(features, features)).toMatchObject({
      total: 1,
      everyone: 1,
      retired: ['teams-connectors'],
      undocumented: ['teams-out-of-office'],
    })
  })

  it('names as retired what is retired for some groups and undocumented for the others', () => {
    expect(headline({ 'teams-connectors': retired }, { 'teams-connectors': undocumented })).toMatchObject({
      total: 0,
      retired: ['teams-connectors'],
      undocumented: [],
    })
  })

  it('counts what is retired for some groups only', () => {
    expect(headline({ 'teams-connectors': retired }, { 'teams-connectors': supported })).toMatchObject({
      total: 1,
      everyone: 0,
      someGroups: 1,
      blocked: 1,
      retired: [],
    })
  })

  it('counts for later what only prerequisites hold back, and each prerequisite once', () => {
    const one = {
      'teams-meetings': conditional(['directory-sync', 'exchange-oauth'], ['ews-spns']),
      'teams-retention': conditional(['directory-sync']),
      'teams-voicemail': conditional(['directory-sync']),
    }
    const other = { 'teams-meetings': supported, 'teams-retention': supported, 'teams-voicemail': unsupported }
    expect(headline(one, other)).toMatchObject({
      everyone: 0,
      someGroups: 2,
      later: 2,
      prerequisites: 2,
      laterToCheck: 1,
      blocked: 1,
    })
  })

  it('does not promise what an answer or the sources still leave open for another group', () => {
    const waiting = conditional(['directory-sync'])
    expect(headline({ 'teams-meetings': waiting }, { 'teams-meetings': unanswered('exchange') })).toMatchObject({
      later: 0,
      toFindOut: 1,
    })
    expect(headline({ 'teams-tabs': waiting }, { 'teams-tabs': contested })).toMatchObject({ later: 0, unclear: 1 })
  })

  it('takes the groups that have no result for a feature out of its verdict', () => {
    expect(headline({ 'teams-meetings': supported }, {})).toMatchObject({ total: 1, everyone: 1, someGroups: 0 })
  })

  it('gives every feature exactly one standing', () => {
    const one = {
      'teams-meetings': supported,
      'teams-tabs': contested,
      'teams-bots': unsupported,
      'teams-retention': unanswered('mailbox'),
      'teams-voicemail': conditional(['directory-sync']),
    }
    const { total, everyone, later, blocked, toFindOut, unclear } = headline(one)
    expect(everyone + later + blocked + toFindOut + unclear).toBe(total)
    expect(total).toBe(5)
  })
})
