import { describe, expect, it } from 'vitest'
import { assess } from '../../engine/assess'
import { planRunbook } from '../../engine/runbook'
import { type DatedSetup, type Group, nameIds } from '../../engine/setup'
import { cloudSteps as cloudInEnglish } from '../../i18n/en/runbook/cloud'
import { skypeSteps as skypeInEnglish } from '../../i18n/en/runbook/skype'
import { cloudSteps as cloudInFrench } from '../../i18n/fr/runbook/cloud'
import { skypeSteps as skypeInFrench } from '../../i18n/fr/runbook/skype'
import type { StepWords } from '../../i18n/runbook-words'
import { knowledge } from '..'
import { exchangeVersions } from '../exchange-updates'
import type { PrerequisiteId } from '../ids'
import { groupQuestions } from '../questions'
import { sources } from '../sources'
import { cloudSteps } from './cloud-steps'
import { skypeSteps } from './skype-steps'
import type { Check, RunbookStep, Script, Work } from './types'

const steps: Readonly<Record<string, RunbookStep>> = { ...cloudSteps, ...skypeSteps }
const words: Readonly<Record<string, Readonly<Record<string, StepWords>>>> = {
  en: { ...cloudInEnglish, ...skypeInEnglish },
  fr: { ...cloudInFrench, ...skypeInFrench },
}

const scriptsIn = (work: Work | Check | 'impossible'): readonly Script[] => (typeof work === 'string' ? [] : work)
const scriptsOf = ({ work, checkBefore, checkAfter, undo }: RunbookStep) =>
  [work, checkBefore, checkAfter, undo].flatMap(scriptsIn)
const lines = Object.entries(steps).flatMap(([id, step]) =>
  scriptsOf(step).flatMap((script) => script.lines.map((line) => ({ id, line }))),
)

/** Each with the first of the days below on which it is listed. */
const own: Readonly<Partial<Record<PrerequisiteId, string>>> = {
  'directory-sync': '2019-02-06',
  'sharepoint-online': '2019-02-06',
  'sharepoint-licence': '2019-02-06',
  'group-creation': '2019-02-06',
  'teams-licence': '2023-10-24',
  'exchange-online-licence': '2023-10-24',
  'skype-certificates': '2019-02-06',
  'exchange-autodiscover': '2019-02-06',
  'autodiscover-dns': '2019-02-06',
  'skype-oauth-url': '2019-02-06',
  'shared-sip-space': '2019-02-06',
  'hosting-provider': '2019-02-06',
  'remote-user-access': '2019-02-06',
  'intune-mdm-authority': '2019-02-06',
  'intune-connector-account': '2019-02-06',
  'intune-licence': '2019-02-06',
}

const days = ['2019-02-06', '2019-03-18', '2023-10-24', '2026-11-21']
const hosts: readonly Omit<Group, 'name'>[] = [
  {},
  ...groupQuestions.mailbox.options.map((mailbox) => ({ mailbox })),
  ...exchangeVersions.map((exchange) => ({ mailbox: 'exchange-server', exchange }) as const),
]
const setups: readonly DatedSetup[] = days.flatMap((asOf) =>
  hosts.flatMap((host) =>
    [undefined, ...groupQuestions.skype.options].map((skype): DatedSetup => {
      return { version: 1, asOf, groups: [{ name: 'A', ...host, ...(skype && { skype }) }] }
    }),
  ),
)

describe('the steps of Skype, Microsoft 365 and Intune', () => {
  it('fulfil each of their prerequisites wherever and whenever it is listed', () => {
    const listed: Partial<Record<PrerequisiteId, string>> = {}
    const missing = setups.flatMap((setup) => {
      const assessment = assess(knowledge, setup)
      const plan = planRunbook(knowledge, steps, { setup, assessment, way: 'manual' })
      const served = new Set(plan.flatMap((step) => (step.kind === 'do' ? step.for : [])))
      const mine = assessment.prerequisites.filter(({ id }) => id in own)
      for (const { id } of mine) listed[id] ??= setup.asOf
      return mine.filter(({ id }) => !served.has(id)).map(({ id }) => `${id} on ${setup.asOf}`)
    })
    expect(missing).toEqual([])
    expect(listed).toEqual(own)
  })

  it('name only what a setup names, and only within single quotes', () => {
    const wrong = lines.filter(({ line }) => {
      const quoted = line.match(/'[^']*'/g) ?? []
      const names = quoted.flatMap((text) => [...text.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name))
      return /[{}]/.test(line.replaceAll(/'[^']*'/g, '')) || !names.every((name) => nameIds.some((id) => id === name))
    })
    expect(wrong).toEqual([])
  })

  it('leave what no setup names as a token within single quotes', () => {
    expect(lines.filter(({ line }) => /[<>]/.test(line.replaceAll(/'(?:[^'<>]|<[^'<>]+>)*'/g, '')))).toEqual([])
  })

  it('are in ASCII', () => {
    expect(lines.filter(({ line }) => /[^ -~]/.test(line))).toEqual([])
  })

  it('only read in their checks', () => {
    const reads = /^(?:\$\w+(?:\.\w+)* *(?:=|-like|$)|Get-|Connect-MgGraph|Format-|Where-Object|Sort-Object|nslookup)/
    const parts = Object.entries(steps).flatMap(([id, { kind, work, checkBefore, checkAfter }]) =>
      [checkBefore, checkAfter, kind === 'check' ? work : 'by-hand']
        .flatMap((check) => scriptsIn(check as Check))
        .flatMap((script) => script.lines.flatMap((line) => line.split(' | ')))
        .map((part) => ({ id, part })),
    )
    expect(parts.filter(({ part }) => !reads.test(part))).toEqual([])
  })

  it('set no variable that another script reads', () => {
    const wrong = Object.values(steps)
      .flatMap(scriptsOf)
      .filter((script) => {
        const text = script.lines.join('\n')
        const used = [...text.matchAll(/\$(\w+)/g)].map(([, name = '']) => name)
        return used.some((name) => !/^(true|false|null)$/i.test(name) && !text.includes(`$${name} = `))
      })
    expect(wrong).toEqual([])
  })

  it('cite sources there are, also for what they state', () => {
    const cited = Object.values(steps).flatMap(({ citations, role, minutes, impact }) => [
      ...citations,
      ...[role, minutes, impact].flatMap((stated) => (stated === 'not-stated' ? [] : [stated.citation])),
    ])
    expect(cited.filter(({ source }) => !(source in sources))).toEqual([])
  })

  it('wait only for steps there are', () => {
    expect(Object.values(steps).flatMap(({ after }) => after.filter((id) => !(id in steps)))).toEqual([])
  })

  it('have one hosting provider for each cloud, and none invented for DoD', () => {
    const proxies = skypeSteps['create-hosting-provider'].work.map(({ lines: [line], when }) => [
      when.isOneOf.join(),
      line.match(/-ProxyFqdn '([^']*)'/)?.[1],
    ])
    expect(proxies).toEqual([
      ['worldwide,gcc', 'exap.um.outlook.com'],
      ['china', 'exap.um.partner.outlook.cn'],
      ['gcc-high', 'exap.um.office365.us'],
      ['dod', '<proxy name for DoD>'],
    ])
  })

  it('never give the Autodiscover host for mailboxes in Exchange Online', () => {
    const step = skypeSteps['set-skype-autodiscover-address-for-exchange-online']
    expect(
      scriptsOf(step)
        .flatMap((script) => script.lines)
        .filter((line) => line.includes('{')),
    ).toEqual([])
  })
})

describe.each(Object.entries(words))('their words in %s', (_, said) => {
  it('warn where a step is dangerous, and only there', () => {
    const wrong = Object.entries(steps).filter(([id, { isDangerous }]) => isDangerous !== Boolean(said[id]?.warning))
    expect(wrong.map(([id]) => id)).toEqual([])
  })

  it('say what to do where the work is by hand, and only there', () => {
    const wrong = Object.entries(steps).filter(
      ([id, { work }]) => (work === 'by-hand') !== Boolean(said[id]?.byHand.length),
    )
    expect(wrong.map(([id]) => id)).toEqual([])
  })

  it('have a name without a full stop, and sentences with one', () => {
    const wrong = Object.entries(said).filter(([, { name, byHand, why, before, expected, undo, warning = '.' }]) => {
      const sentences = [why, before, expected, undo, warning, ...byHand]
      return name.endsWith('.') || !sentences.every((sentence) => sentence.endsWith('.'))
    })
    expect(wrong.map(([id]) => id)).toEqual([])
  })

  it('name no two steps alike', () => {
    const names = Object.values(said).map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })
})
