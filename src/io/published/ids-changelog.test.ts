import { describe, expect, it } from 'vitest'
import { knowledge } from '../../knowledge'
import { publishedFiles } from './files'
import { type IdsChangelog, idsChangelog, idsListed, idsMissing, idsToday } from './ids-changelog'

const { changes } = idsChangelog

/** Years, months and counts compare as numbers: 2026.9.0 is older than 2026.11.0. */
const newer = (one: string, other: string) => one.localeCompare(other, 'en', { numeric: true }) > 0

const log = (...list: IdsChangelog['changes']) => ({ changes: list })

describe('the changelog of ids', () => {
  // Run `npm run ids` to list what is new.
  it('lists every id there is', () => {
    expect(idsMissing(idsListed(idsChangelog), idsToday())).toEqual({})
  })

  // An id that is gone stays where it was added, and is entered under `withdrawn` with what took its place.
  it('lists no id that is gone, unless it was withdrawn', () => {
    expect(idsMissing(idsToday(), idsListed(idsChangelog))).toEqual({})
  })

  it('adds each id once, and withdraws only what was there before', () => {
    const kinds = Object.keys(idsToday())
    for (const kind of kinds) {
      const added = changes.flatMap((change) => change.added[kind] ?? [])
      expect(added.filter((id, place) => added.indexOf(id) !== place)).toEqual([])
      for (const [place, { withdrawn }] of changes.entries()) {
        const before = changes.slice(0, place).flatMap((change) => change.added[kind] ?? [])
        expect(Object.keys(withdrawn[kind] ?? {}).filter((id) => !before.includes(id))).toEqual([])
      }
    }
  })

  it('goes from the oldest version to one that is not ahead of the knowledge', () => {
    const versions = changes.map(({ version }) => version)
    expect(versions.filter((version, place) => place > 0 && !newer(version, versions[place - 1] ?? ''))).toEqual([])
    expect(versions.filter((version) => newer(version, knowledge.version))).toEqual([])
  })

  it('is published as it is kept', () => {
    expect(publishedFiles()['ids-changelog.json']).toMatchObject({ knowledge: knowledge.version, changes })
  })

  it('notices an id that is new, and one that is gone', () => {
    const first = { version: '2026.1.0', added: { areas: ['teams', 'yammer'] }, withdrawn: {} }
    const today = { areas: ['teams', 'skype'] }
    expect(idsMissing(idsListed(log(first)), today)).toEqual({ areas: ['skype'] })
    expect(idsMissing(today, idsListed(log(first)))).toEqual({ areas: ['yammer'] })
    const second = { version: '2026.2.0', added: { areas: ['skype'] }, withdrawn: { areas: { yammer: null } } }
    expect(idsListed(log(first, second))).toEqual(today)
  })
})
