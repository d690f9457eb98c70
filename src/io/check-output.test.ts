import { describe, expect, it } from 'vitest'
import type { CheckQuestion } from '../engine/judge-check'
import { isJudgeable } from '../engine/judge-check'
import { mulberry32 } from '../engine/oracle/random-setups'
import { checkExpectations } from '../knowledge/runbook/check-expectations'
import { runbookSteps } from '../knowledge/runbook/steps'
import type { Condition } from '../knowledge/types'
import { checkOutput, longestOutput } from './check-output'
import { testOutputs } from './test-outputs'

/** A tenant in the worldwide cloud. */
const applies = (when: Condition | undefined): boolean =>
  when === undefined || ('question' in when && (when.isOneOf as readonly string[]).includes('worldwide'))

function questionOf(step: string): CheckQuestion {
  const expectation = checkExpectations[step]
  if (!expectation) throw new Error(`Nothing is expected of ${step}.`)
  return { expectation, names: { 'autodiscover-host': 'autodiscover.contoso.com' }, applies }
}

/** The properties found wrong; none where it passes, null where nothing is told. */
function wrongIn(step: string, text: string): readonly string[] | null {
  const outcome = checkOutput(text, questionOf(step))
  if (outcome.kind === 'passes') return []
  return outcome.kind === 'fails' ? outcome.findings.map(({ property }) => property) : null
}

/** A text up to a property, where that is not the first of an object; and the text without its line. */
function damage(text: string, name: string): readonly string[] {
  const [before = '', ...rest] = text.split(new RegExp(`^${name} +:.*(?:\\n|$)`, 'im'))
  if (rest.length === 0) return []
  const isFirst = before === '' || /(?:^|\n)\n$/.test(before)
  return [...(isFirst ? [] : [before]), before + rest.join('')]
}

const passing = testOutputs.filter(({ wrong }) => wrong?.length === 0)

describe('the expectations', () => {
  it('are of steps there are, each with an output that passes', () => {
    const ids = Object.keys(checkExpectations)
    expect(ids.filter((id) => !(id in runbookSteps))).toEqual([])
    const tried = new Set(testOutputs.map(({ step }) => step))
    const shared = ['create-authorisation-servers-for-verified-domain', 'test-oauth-to-exchange-server']
    expect(ids.filter((id) => !tried.has(id) && !shared.includes(id))).toEqual([])
  })

  it('tell nothing where the right value is not known', () => {
    const expectation = questionOf('create-hosting-provider').expectation
    expect(isJudgeable({ expectation, applies: (when) => when === undefined })).toBe(false)
    expect(isJudgeable({ expectation, applies: () => true })).toBe(false)
    const { text } = passing.find(({ step }) => step === 'create-hosting-provider') ?? { text: '' }
    expect(checkOutput(text, { expectation, names: {}, applies: () => true })).toEqual({ kind: 'not-recognised' })
  })
})

describe('checkOutput', () => {
  it.each(testOutputs.map((one, place) => [`${place} ${one.step}`, one] as const))('judges %s', (_, one) => {
    expect(wrongIn(one.step, one.text)).toEqual(one.wrong)
  })

  it('reads what encodings, consoles and mails have made of a text', () => {
    const forms: readonly ((text: string) => string)[] = [
      (text) => `\uFEFF${text}`,
      (text) => `ÿþ${text.split('').join('\0')}\0`,
      (text) => `ï»¿${text}`,
      (text) => text.replaceAll('\n', '\r\n'),
      (text) => text.replaceAll(/^(?=.)/gm, '    '),
      (text) => text.replaceAll(' : ', '\u00a0: '),
      (text) => text.replaceAll(/\bTrue\b/g, 'VRAI').replaceAll(/\bFalse\b/g, 'Faux'),
    ]
    for (const form of forms) {
      expect(passing.filter(({ step, text }) => wrongIn(step, form(text))?.length !== 0)).toEqual([])
    }
  })

  it('says what was found and what is wanted', () => {
    const outcome = checkOutput('UpToDate : False\nReplicaFqdn : edge.contoso.local', questionOf('check-replication'))
    expect(outcome).toEqual({
      kind: 'fails',
      findings: [
        { property: 'UpToDate', of: 'edge.contoso.local', found: 'False', wanted: { kind: 'is', text: 'True' } },
      ],
    })
  })

  it('is content with the right one of several objects of the kind meant', () => {
    const server = (enabled: string, url: string) => `Type : AzureAD\nAuthMetadataUrl : ${url}\nEnabled : ${enabled}\n`
    const acs = 'Type : MicrosoftACS\nAuthMetadataUrl : https://a.example\nEnabled : True\n'
    const text = [acs, server('False', 'https://b.example'), server('True', 'https://c.example')].join('\n')
    expect(checkOutput(text, questionOf('create-authorisation-servers'))).toEqual({ kind: 'passes' })
  })

  it('accepts any host where the tenant’s is not known', () => {
    const question = { ...questionOf('set-skype-autodiscover-address'), names: {} }
    const judged = (address: string) => checkOutput(`ExchangeAutodiscoverUrl : ${address}`, question)
    expect(judged('https://a.example/autodiscover/autodiscover.svc')).toEqual({ kind: 'passes' })
    for (const address of [
      'http://a.example/autodiscover/autodiscover.svc',
      'https://a/x/autodiscover/autodiscover.svc',
    ]) {
      expect(judged(address)).toMatchObject({
        kind: 'fails',
        findings: [{ wanted: { text: 'https://<autodiscover-host>/autodiscover/autodiscover.svc' } }],
      })
    }
  })

  it('recognises no output of another check', () => {
    const kin = (step: string) => checkExpectations[step]?.shape.join()
    const crossed = passing.flatMap(({ step, text }) =>
      Object.keys(checkExpectations)
        .filter(
          (other) => kin(other) !== kin(step) && !(kin(other)?.startsWith('Type') && kin(step)?.startsWith('Type')),
        )
        .filter((other) => wrongIn(other, text) !== null)
        .map((other) => `${step} as ${other}`),
    )
    expect(crossed).toEqual([])
  })

  it('never passes an output that was cut off within an object, or that lacks a line of one', () => {
    const lists = passing.filter(({ text }) => !/^["#]|;/.test(text))
    const damaged = lists.flatMap(({ step, text }) =>
      questionOf(step).expectation.shape.flatMap((name) => damage(text, name).map((less) => ({ step, text: less }))),
    )
    expect(damaged.length).toBeGreaterThan(100)
    expect(damaged.filter(({ step, text }) => wrongIn(step, text)?.length === 0)).toEqual([])
  })

  it('refuses what is too long, unread', () => {
    const { step, text } = passing[0] ?? { step: '', text: '' }
    expect(checkOutput(text.padEnd(longestOutput), questionOf(step))).toEqual({ kind: 'passes' })
    expect(checkOutput(text.padEnd(longestOutput + 1), questionOf(step))).toEqual({
      kind: 'too-long',
      limit: longestOutput,
    })
  })

  it.each([
    ['markup', 'UpToDate : True\n<img src=x onerror=alert(1)>\nReplicaFqdn : <script>'],
    ['names of every object', '__proto__ : True\nconstructor : True\ntoString : True'],
    ['the same property twice', 'ReplicaFqdn : a\nUpToDate : False\nUpToDate : True'],
    ['a value of its own on an indented line', 'ReplicaFqdn : a\n  UpToDate : True'],
    ['only a header', '"UpToDate","ReplicaFqdn"\n'],
    ['a column twice', 'UpToDate,ReplicaFqdn,UpToDate\nFalse,a,True'],
    ['a quotation mark that never ends', '"UpToDate","ReplicaFqdn"\n"True","a'],
    ['nothing', ''],
  ])('does not recognise %s', (_, text) => {
    expect(wrongIn('check-replication', text)).toBeNull()
  })

  it.each([
    ['blank lines', 'UpToDate : True\n\n'.repeat(11_000)],
    ['quotation marks', `"UpToDate","ReplicaFqdn"\n${'"'.repeat(180_000)}`],
    ['spaces', `UpToDate${' '.repeat(190_000)}x`],
    ['an indent', `UpToDate : True\n${'  x\n'.repeat(40_000)}`],
    ['prompts', `PS ${'x'.repeat(190_000)}`],
  ])('is not held up by %s', (_, text) => {
    const begun = performance.now()
    expect(wrongIn('check-replication', text)).not.toEqual([])
    expect(performance.now() - begun).toBeLessThan(3000)
  })
})

describe('random texts', () => {
  const properties = [
    ...new Set(
      Object.values(checkExpectations).flatMap(({ shape, wanted }) => [
        ...shape,
        ...wanted.flatMap(({ tests }) => tests.map(({ property }) => property)),
      ]),
    ),
  ]
  const pieces = [
    ...properties,
    ...['True', 'Vrai', 'Success', 'AzureAD', '{}', ' : ', ':', '\n', '\n\n', '   ', ',', ';', '"', '\0', '<b>', 'é'],
  ]
  const steps = Object.keys(checkExpectations)

  it('never tick a step, 20,000 of them', () => {
    const random = mulberry32(20_261_125)
    const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
    const ticked: string[] = []
    for (let turn = 0; turn < 20_000; turn += 1) {
      const text = Array.from({ length: 1 + Math.floor(random() * 40) }, () => pick(pieces)).join('')
      const step = pick(steps)
      if (checkOutput(text, questionOf(step)).kind === 'passes') ticked.push(`${step}: ${text}`)
    }
    expect(ticked).toEqual([])
  })
})
