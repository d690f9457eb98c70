import { describe, expect, it } from 'vitest'
import { type Language, languages } from '../i18n/catalog'
import { en } from '../i18n/en'
import { library as enWords } from '../i18n/en/library'
import { fr } from '../i18n/fr'
import { library as frWords } from '../i18n/fr/library'
import { knowledge } from '../knowledge'
import { contradictions } from '../knowledge/contradictions'
import type { ContradictionId, FeatureId, PrerequisiteId } from '../knowledge/ids'
import { featuresTouched } from './contradiction-entry'
import { entriesMatching, entriesOf } from './entries'
import { type Grid, placesWhere } from './grid'
import { historyOf, waitingOn, waitingOverTime, waitsOf } from './history'
import { otherAnswers } from './other-answers'
import { hostName, hostNames } from './place-words'
import { truthTable } from './verdicts'

const day = '2026-11-21'
const names = { en: { catalog: en, words: enWords }, fr: { catalog: fr, words: frWords } }
const features = Object.keys(knowledge.features) as FeatureId[]

const rowsOf = (grid: Grid, language: Language = 'en') =>
  Object.fromEntries(grid.rows.map(({ host, cells }) => [hostName(names[language], host), cells.join(' ')]))

describe('truthTable', () => {
  it('says the status on each host, and splits a version where an update decides', () => {
    expect(rowsOf(truthTable(knowledge, 'teams-meetings', day))).toEqual({
      'Exchange Online': 'supported',
      'Exchange Online Dedicated, vNext': 'supported',
      'Exchange Online Dedicated, legacy': 'unsupported',
      'Exchange Server 2010': 'unsupported',
      'Exchange Server 2013': 'unsupported',
      'Exchange Server 2016 up to CU2': 'unsupported',
      'Exchange Server 2016 CU3 or later': 'supported',
      'Exchange Server 2019': 'supported',
      'Exchange Server SE': 'supported',
    })
  })

  it('sets deployments of Skype side by side, and joins those that say the same', () => {
    const { columns, ...grid } = truthTable(knowledge, 'skype-archiving', day)
    expect(columns).toEqual([
      ['skype-online'],
      ['skype-server-se', 'skype-server-2019', 'skype-server-2015'],
      ['lync-server-2013'],
    ])
    expect(rowsOf({ columns, ...grid })['Exchange Server 2010']).toBe('retired unsupported undocumented')
  })

  it.each(features)('has a status in every cell for %s', (feature) => {
    expect(truthTable(knowledge, feature, day).rows.filter(({ cells }) => cells.includes(''))).toEqual([])
  })
})

describe('historyOf', () => {
  it('gives the status of each edition and end, to hosts that went the same way together', () => {
    const { changes, courses } = historyOf(knowledge, 'teams-connectors', day)
    expect(changes.map(({ day: from }) => from)).toEqual(['2019-02-06', '2023-10-24', '2026-05-22'])
    expect(changes.at(-1)?.ends).toEqual(['connectors-are-switched-off'])
    expect(
      courses.map(({ verdicts, places }) => [verdicts.join(' '), places.flatMap((one) => hostNames(names.en, one))]),
    ).toEqual([
      ['supported supported retired', ['Exchange Online', 'Exchange Online Dedicated, vNext']],
      ['unsupported contested retired', ['Exchange Online Dedicated, legacy']],
      ['unsupported supported retired', ['Exchange Server']],
    ])
  })

  it('ends on the day asked for', () => {
    expect(historyOf(knowledge, 'teams-connectors', '2023-10-23').changes).toHaveLength(1)
  })
})

describe('prerequisites', () => {
  it('gate a feature where the feature waits for them', () => {
    const waits = waitsOf(knowledge, 'teams-meetings', day)
    expect(waits.map(({ prerequisite }) => prerequisite)).toContain('exchange-oauth')
    const gated = waitingOn(knowledge, 'exchange-oauth', day).find(({ feature }) => feature === 'teams-meetings')
    expect(gated?.places.flatMap((one) => hostNames(names.fr, one))).toEqual([
      'Exchange Server 2016 CU3 ou version ultérieure',
    ])
  })

  it('have a history that begins on the first day and never repeats itself', () => {
    for (const prerequisite of Object.keys(knowledge.prerequisites) as PrerequisiteId[]) {
      const states = waitingOverTime(knowledge, prerequisite, day)
      expect(states[0]?.day).toBe(knowledge.firstDay)
      expect(states.filter(({ features: now }, place) => now.join() === states[place - 1]?.features.join())).toEqual([])
    }
  })
})

describe('otherAnswers', () => {
  it('say what a cloud or a client changes, and where', () => {
    const changed = otherAnswers(knowledge, 'teams-delegated-scheduling', day)
    expect(changed.map(({ question, answer, verdict }) => `${question} ${answer} ${verdict}`)).toEqual([
      'cloud gcc-high unsupported',
    ])
  })
})

describe('placesWhere', () => {
  it('names every host once when all say the same', () => {
    const places = placesWhere(truthTable(knowledge, 'teams-chat-and-calls', day), (cell) => cell === 'supported')
    expect(places.flatMap((one) => hostNames(names.en, one))).toEqual(['Every host'])
  })
})

describe.each(languages)('the index in %s', (language) => {
  const { catalog, words } = names[language]
  const entries = entriesOf(knowledge, catalog, words)
  const found = (text: string) => entriesMatching(entries, text).map(({ id }) => id)

  it('has an entry for everything, and none twice', () => {
    const ids = [...features, ...Object.keys(knowledge.prerequisites), ...Object.keys(contradictions)]
    expect(entries.map(({ section, id }) => `${section} ${id}`)).toHaveLength(
      new Set(entries.map(({ address }) => address)).size,
    )
    expect(entries.map(({ id }) => id)).toEqual(ids)
  })

  it('finds without accents, and by the words people use', () => {
    expect(found(language === 'en' ? 'VOICE mail' : 'messagerie VOCALE')).toContain('teams-voicemail')
    expect(found(language === 'en' ? 'oauth' : 'authentification oauth')).toContain('exchange-oauth')
    expect(found(language === 'en' ? 'webhook' : 'synchronisation d’annuaire')).not.toEqual([])
    expect(found('nothing of the kind')).toEqual([])
  })

  it('words as many readings as there are, and touches a feature with each', () => {
    for (const id of Object.keys(contradictions) as ContradictionId[]) {
      expect(words.contradictions[id].readings).toHaveLength(contradictions[id].readings.length)
      expect(featuresTouched(id)).not.toEqual([])
    }
  })
})
