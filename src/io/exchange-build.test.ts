import { describe, expect, it } from 'vitest'
import { exchangeReleases } from '../knowledge/exchange-releases'
import { readExchangeBuild } from './exchange-build'

const readsAs: readonly (readonly [text: string, update: string, exact: boolean])[] = [
  ['15.1.2507.6', '2016-cu23', true],
  ['Version 15.1 (Build 2507.6)', '2016-cu23', true],
  ['  version 15.1 (build 2507.6) ', '2016-cu23', true],
  ['AdminDisplayVersion : Version 15.1 (Build 2507.6)', '2016-cu23', true],
  ['"EX01","ex01.contoso.local","Standard","Mailbox","Version 15.1 (Build 466.34)"', '2016-cu2', true],
  ['15.01.2507.006', '2016-cu23', true],
  // A security update keeps the build of its cumulative update and raises the revision.
  ['15.01.2507.066', '2016-cu23', false],
  ['15.1.2507.39', '2016-cu23', false],
  ['15.1.2507', '2016-cu23', false],
  ['15.1.544.27', '2016-cu3', true],
  ['15.1.544.26', '2016-cu2', false],
  ['15.1.543.99', '2016-cu2', false],
  ['Version 15.0 (Build 847.32)', '2013-sp1', true],
  ['15.0.1365.1', '2013-cu19', true],
  ['15.0.1365.0', '2013-cu18', false],
  ['15.0.1497.48', '2013-cu23', false],
  ['Version 15.2 (Build 986.5)', '2019-cu11', true],
  ['15.2.1748.10', '2019-cu15', true],
  ['15.2.2561.99', '2019-cu15', false],
  ['15.2.2562.0', 'se-rtm', false],
  ['15.2.2562.17', 'se-rtm', true],
  ['15.2.2562.29', 'se-rtm', false],
  ['Version 15.2 (Build 3000.1)', 'se-rtm', false],
  ['Version 14.0 (Build 639.21)', '2010-rtm', true],
  ['Version 14.1 (Build 218.15)', '2010-sp1', true],
  ['Version 14.3 (Build 513.0)', '2010-sp3', false],
  ['14.03.0123.004', '2010-sp3', true],
  // The other numbers of the same output are not the server's.
  ['ExchangeVersion: 0.1 (8.0.535.0) AdminDisplayVersion: Version 15.2 (Build 986.5)', '2019-cu11', true],
]

describe('readExchangeBuild', () => {
  it.each(readsAs)('takes %j for %s', (text, update, exact) => {
    expect(readExchangeBuild(text)).toMatchObject({ kind: 'found', update, exact })
  })

  it('finds every release by its own build number', () => {
    const lost = Object.entries(exchangeReleases).filter(([id, { build }]) => {
      const result = readExchangeBuild(build)
      return result.kind !== 'found' || result.update !== id || !result.exact
    })
    expect(lost).toEqual([])
  })

  it('takes the oldest of several servers', () => {
    const output = 'EX01 Version 15.2 (Build 1544.4) EX02 Version 15.1 (Build 2507.6) EX03 Version 15.1 (Build 2375.7)'
    expect(readExchangeBuild(output)).toEqual({
      kind: 'found',
      update: '2016-cu22',
      build: '15.1.2375.7',
      exact: true,
      read: 3,
    })
  })

  it.each([
    ['15.20.5813.11', 'exchange-online'],
    ['0.20 (15.20.5813.11)', 'exchange-online'],
    ['8.3.83.6', 'before-first-release'],
    // The preview of Exchange 2016, and what Get-OrganizationConfig shows instead of a build.
    ['15.1.225.16', 'before-first-release'],
    ['0.20 (15.1.0.0)', 'before-first-release'],
    ['14.4.100.1', 'not-exchange'],
    ['16.0.4266.1001', 'not-exchange'],
    ['', 'unreadable'],
    ['2016 CU23', 'unreadable'],
    ['15.1', 'unreadable'],
    ['fifteen', 'unreadable'],
    ['Version 15.1 (Build 32507.6)', 'unreadable'],
    ['1.15.1.2507.6', 'unreadable'],
  ])('refuses %j as %s', (text, kind) => {
    expect(readExchangeBuild(text).kind).toBe(kind)
  })
})
