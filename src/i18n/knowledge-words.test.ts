import { describe, expect, it } from 'vitest'
import { exchangeUpdateIds, exchangeVersions, updateName, versionOf } from '../knowledge/exchange-updates'
import type { AnswerTo, QuestionId } from '../knowledge/ids'
import { lookUps } from '../knowledge/look-ups'
import { questions } from '../knowledge/questions'
import { sources } from '../knowledge/sources'
import { type Language, languages } from './catalog'
import { knowledge as en } from './en/knowledge'
import { knowledge as fr } from './fr/knowledge'
import { hostName, type KnowledgeWords, optionWords } from './knowledge-words'

const words: Readonly<Record<Language, KnowledgeWords>> = { en, fr }
const questionIds = Object.keys(questions) as QuestionId[]
const exchangeAnswers = [...exchangeVersions, ...exchangeUpdateIds]

describe.each(languages)('knowledge words in %s', (language) => {
  const knowledge = words[language]

  it('keep statements within 200 characters and end them with a full stop', () => {
    const wrong = Object.entries(knowledge.statements).filter(([, text]) => text.length > 200 || !text.endsWith('.'))
    expect(wrong).toEqual([])
  })

  it('keep names of features within 45 characters, for a table row', () => {
    expect(Object.values(knowledge.features).filter(({ name }) => name.length > 45 || name.endsWith('.'))).toEqual([])
  })

  it('say every statement, feature and prerequisite differently', () => {
    const { statements, features, featureSummaries, prerequisites } = knowledge
    const texts = [
      ...Object.values(statements),
      ...Object.values(features).map(({ name }) => name),
      ...Object.values(featureSummaries),
      ...Object.values(prerequisites).map(({ sentence }) => sentence),
    ]
    expect(texts.filter((text, place) => texts.indexOf(text) !== place)).toEqual([])
  })

  it('ask with a question mark', () => {
    expect(questionIds.filter((id) => !knowledge.questions[id].label.endsWith('?'))).toEqual([])
  })

  it('name every option, and no two options of a question alike', () => {
    const alike = questionIds.filter((id) => {
      const answers: readonly string[] = id === 'exchange' ? exchangeAnswers : questions[id].options
      const names = answers.map((answer) => optionWords(knowledge, id, answer as AnswerTo<typeof id>).name)
      return names.includes('') || new Set(names).size !== names.length
    })
    expect(alike).toEqual([])
  })

  it('put the date of a warning into its sentence when it has one', () => {
    expect(knowledge.warnings['exchange-2016-out-of-support'].sentence('14 October 2025')).toContain('14 October 2025')
    expect(knowledge.warnings['teams-licence-missing'].sentence('')).not.toMatch(/ {2}| \./)
  })
})

describe('exchange.name', () => {
  it('joins product, version and update', () => {
    expect(en.exchange.name('2016-cu3')).toBe('Exchange Server 2016 CU3')
    expect(fr.exchange.name('se-rtm')).toBe('Exchange Server SE RTM')
  })

  it('says that the update is not known', () => {
    expect(en.exchange.name('2016')).toBe('Exchange Server 2016, update not known')
    expect(fr.exchange.name('2016')).toBe('Exchange Server 2016, mise à jour inconnue')
  })

  it('agrees with the version and update of the knowledge', () => {
    const differing = exchangeUpdateIds.filter(
      (id) => en.exchange.name(id) !== `${en.exchange.version(versionOf(id))} ${updateName(id)}`,
    )
    expect(differing).toEqual([])
  })
})

describe('hostName', () => {
  it('names the place of the mailboxes as far as it is known', () => {
    expect(hostName(en, { mailbox: 'exchange-online' })).toBe('Exchange Online')
    expect(hostName(en, { mailbox: 'exchange-server', exchange: '2016-cu23' })).toBe('Exchange Server 2016 CU23')
    expect(hostName(en, { mailbox: 'exchange-server' })).toBe('Exchange Server, version not known')
    expect(hostName(fr, {})).toBe('Hébergement des boîtes aux lettres inconnu')
  })

  it('ignores a version that stands beside another host', () => {
    expect(hostName(en, { mailbox: 'exchange-online', exchange: '2016-cu3' })).toBe('Exchange Online')
  })
})

describe('sections', () => {
  it('carry the number of the place where there is one', () => {
    expect(en.sections.footnote('3')).toBe('footnote 3')
    expect(fr.sections.footnote('3')).toBe('note de bas de page\u00a03')
    expect(en.sections['meeting-requirements']('7')).toBe('requirements for meetings, item 7')
    expect(en.sections.table()).toBe('table')
  })
})

describe('look-ups', () => {
  const entries = Object.entries(lookUps)
  const commands = entries.flatMap(([id, { command, older }]) =>
    [command, older?.command].flatMap((text) => (text === undefined ? [] : [{ id, text }])),
  )

  it('only read', () => {
    const verbs = /^(Get-\w+|Select-Object|Format-List)\b/
    const wrong = commands.filter(({ text }) => !text.split(/[|;]/).every((part) => verbs.test(part.trim())))
    expect(wrong).toEqual([])
  })

  it('have nothing to fill in', () => {
    expect(commands.filter(({ text }) => /[<>]|\byour\b|contoso/i.test(text))).toEqual([])
  })

  it('name a command or a place', () => {
    expect(entries.filter(([, { command, place }]) => command === undefined && place === undefined)).toEqual([])
  })

  it('cite sources there are', () => {
    expect(entries.flatMap(([, { citations }]) => citations.filter(({ source }) => !(source in sources)))).toEqual([])
  })

  it('are asked of Exchange by the cmdlet its version knows', () => {
    expect(lookUps['exchange-autodiscover']?.command).toContain('Get-ClientAccessService ')
    expect(lookUps['exchange-autodiscover']?.older).toEqual({
      versions: ['2010', '2013'],
      command: 'Get-ClientAccessServer | Select-Object Name, AutoDiscoverServiceInternalUri',
    })
  })
})
