import { describe, expect, it } from 'vitest'
import { assessmentOf, conditional, supported, unsupported } from '../test-assessment'
import { comparedGroups } from './rows'

const order = ['teams-meetings', 'teams-bots'] as const

const named = (assessment: ReturnType<typeof assessmentOf>, ...names: readonly string[]) => ({
  ...assessment,
  groups: assessment.groups.map((group, place) => ({ ...group, name: names[place] ?? '' })),
})

describe('scenarios side by side', () => {
  it('match groups by name, whatever their place', () => {
    const one = named(assessmentOf({ 'teams-bots': supported }, { 'teams-bots': unsupported }), 'Head office', 'Sales')
    const other = named(
      assessmentOf({ 'teams-bots': unsupported }, { 'teams-bots': supported }),
      'Sales',
      'Head office',
    )
    const groups = comparedGroups([one, other], order)
    expect(groups.map(({ name, places }) => [name, ...places])).toEqual([
      ['Head office', 0, 1],
      ['Sales', 1, 0],
    ])
    expect(groups.flatMap(({ rows }) => rows).some(({ differs }) => differs)).toBe(false)
  })

  it('differ where the verdict does, a result that is not there included', () => {
    const one = assessmentOf({ 'teams-meetings': conditional(['exchange-oauth']), 'teams-bots': supported })
    const other = assessmentOf({ 'teams-meetings': conditional(['ews-spns']) })
    const [group] = comparedGroups([one, other], order)
    expect(group?.rows.map(({ feature, differs }) => [feature, differs])).toEqual([
      ['teams-meetings', false],
      ['teams-bots', true],
    ])
  })

  it('say which of them lack a group, and call that no difference', () => {
    const [, second] = comparedGroups(
      [
        assessmentOf({ 'teams-bots': supported }),
        assessmentOf({ 'teams-bots': supported }, { 'teams-bots': unsupported }),
      ],
      order,
    )
    expect(second?.places).toEqual([null, 1])
    expect(second?.rows).toEqual([{ feature: 'teams-bots', results: [null, unsupported], differs: false }])
  })
})
