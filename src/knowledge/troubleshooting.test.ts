import { describe, expect, it } from 'vitest'
import { nameIds } from '../engine/setup'
import { troubleChecks as inEnglish } from '../i18n/en/runbook/troubleshooting'
import { troubleChecks as inFrench } from '../i18n/fr/runbook/troubleshooting'
import { sources } from './sources'
import { type TroubleCheck, troubleChecks, troubleshooting } from './troubleshooting'

const checks: readonly [string, TroubleCheck][] = Object.entries(troubleChecks)
const lines = checks.flatMap(([, { command = [] }]) => command)

describe('troubleshooting', () => {
  it('uses every check, and none twice for a feature', () => {
    const lists: readonly (readonly string[])[] = Object.values(troubleshooting)
    expect(new Set(lists.flat())).toEqual(new Set(checks.map(([id]) => id)))
    expect(lists.filter((list) => new Set(list).size !== list.length)).toEqual([])
  })

  it('cites sources there are', () => {
    const cited = checks.flatMap(([, { citations }]) => citations.map(({ source }) => source))
    expect(cited.filter((source) => !(source in sources))).toEqual([])
  })

  it('only reads', () => {
    const reads = /^(?:Get-|Select-Object|Format-|Invoke-RestMethod -Uri|Test-OAuthConnectivity|Connect-MgGraph)/
    expect(lines.flatMap((line) => line.split(' | ')).filter((part) => !reads.test(part))).toEqual([])
  })

  it('keeps names and tokens within single quotes, in ASCII', () => {
    expect(lines.filter((line) => /[{}<>]|[^ -~]/.test(line.replaceAll(/'[^']*'/g, '')))).toEqual([])
    const places = [...lines, ...checks.flatMap(([, { address = '' }]) => address)]
    const named = places.flatMap((text) => [...text.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name))
    expect(named.filter((name) => !nameIds.some((id) => id === name))).toEqual([])
  })

  it('opens addresses in the browser and pastes commands elsewhere', () => {
    const wrong = checks.filter(
      ([, { shell, command, address }]) =>
        (shell === 'browser') === (command !== undefined) || (address && shell !== 'browser'),
    )
    expect(wrong.map(([id]) => id)).toEqual([])
  })
})

it.each([
  ['English', inEnglish],
  ['French', inFrench],
])('has a name without a full stop and two sentences with one in %s', (_, words) => {
  const wrong = Object.entries(words).filter(
    ([, { name, expected, otherwise }]) =>
      name.endsWith('.') || ![expected, otherwise].every((sentence) => sentence.endsWith('.')),
  )
  expect(wrong.map(([id]) => id)).toEqual([])
})
