import { describe, expect, it } from 'vitest'
import type { Condition } from '../knowledge/types'
import { missingNames, renderScript, renderText, renderVariants } from './render'

const names = { 'autodiscover-host': 'autodiscover.contoso.com', 'smtp-domain': 'contoso.com' }
const line = (text: string, given = names) => renderScript({ lines: [text] }, given)[0]

describe('renderScript', () => {
  it('puts the names into the literals that hold them', () => {
    expect(line("Set-It -Uri 'https://{autodiscover-host}/a.svc' -Domain '{smtp-domain}'")).toBe(
      "Set-It -Uri 'https://autodiscover.contoso.com/a.svc' -Domain 'contoso.com'",
    )
  })

  it('leaves a placeholder where a name is not given', () => {
    expect(line("Set-It '{exchange-host}'")).toBe("Set-It '<exchange-host>'")
  })

  it('changes nothing else', () => {
    const untouched = [
      "Get-It | Where-Object { $_.Name -eq 'Exchange Online' }",
      'Get-It -Filter "Name eq \'{smtp-domain}\'"',
      "Get-It # the user's '{smtp-domain}'",
      "Get-It 'it''s {curly}'",
      '"{smtp-domain}"',
      '{smtp-domain}',
    ]
    expect(untouched.map((text) => line(text))).toEqual(untouched)
  })

  it('keeps a value inside its literal, whatever it holds', () => {
    const given = { 'smtp-domain': "x'; Remove-Everything '" } as const
    expect(renderScript({ lines: ["Get-It 'it''s {smtp-domain}'"] }, given)).toEqual([
      "Get-It 'it''s x''; Remove-Everything '''",
    ])
  })

  it('finds the literal after a text with an apostrophe', () => {
    expect(line("Write-Host \"it's\"; Set-It '{smtp-domain}'")).toBe("Write-Host \"it's\"; Set-It 'contoso.com'")
  })
})

describe('missingNames', () => {
  it('lists each name once, in the order of the wizard', () => {
    const scripts = [
      { lines: ["Set-It '{mail-host}' '{exchange-host}'"], when: undefined },
      { lines: ["Set-It '{mail-host}' '{smtp-domain}'", '{tenant-domain}'] },
    ] as unknown as Parameters<typeof missingNames>[0]
    expect(missingNames(scripts, names)).toEqual(['exchange-host', 'mail-host'])
  })
})

describe('renderVariants', () => {
  const old: Condition = { question: 'exchange', isOneOf: ['2010-sp3'] }
  const concerns = (condition: Condition | undefined, group: string) => condition === undefined || group === 'Old'

  it('labels each variant with the groups that it is for, and leaves out what is for none', () => {
    const scripts = [{ lines: ['Get-New'] }, { lines: ['Get-Old'], when: old }] as const
    expect(renderVariants(scripts, { names, groups: ['Old', 'New'], concerns })).toEqual([
      { lines: ['Get-New'], groups: ['Old', 'New'] },
      { lines: ['Get-Old'], groups: ['Old'] },
    ])
    expect(renderVariants(scripts, { names, groups: ['New'], concerns }).map(({ lines }) => lines)).toEqual([
      ['Get-New'],
    ])
  })
})

describe('renderText', () => {
  it('puts names into texts outside of shells, or their placeholders', () => {
    expect(renderText('https://{autodiscover-host}/api', names)).toBe('https://autodiscover.contoso.com/api')
    expect(renderText('https://{mail-host}/{other}', names)).toBe('https://<mail-host>/{other}')
  })
})
