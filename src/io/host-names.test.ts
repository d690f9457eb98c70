import { describe, expect, it } from 'vitest'
import { isDnsName } from './dns-name'
import { hostNameOf } from './host-names'

describe('hostNameOf', () => {
  it.each([
    ['contoso.com', 'contoso.com'],
    ['  mail.contoso.com\n', 'mail.contoso.com'],
    ['DC01.Contoso.Local', 'DC01.Contoso.Local'],
    ['ex01', 'ex01'],
    ['xn--caf-dma.example', 'xn--caf-dma.example'],
    ['café.example', 'xn--caf-dma.example'],
    ['CAFÉ.example', 'xn--caf-dma.example'],
    ['cafe\u0301.example', 'xn--caf-dma.example'],
    ['邮件.例え。jp', 'xn--5nq051n.xn--r8jz45g.jp'],
  ])('reads %j as %s', (text, host) => {
    expect(hostNameOf(text)).toBe(host)
  })

  it.each([
    '',
    ' ',
    'contoso com',
    'contoso..com',
    'contoso.com.',
    '-contoso.com',
    'con_toso.com',
    'https://mail.contoso.com',
    'mail.contoso.com/ews',
    'mail.contoso.com:443',
    'anna@contoso.com',
    'é@contoso.com',
    'é.com?q',
    'é.com#x',
    'é.com\\x',
    'é%41.com',
    '[::1]',
    '１２７.１',
    '０ｘ７ｆ.１',
    'x'.repeat(64),
    `${'é'.repeat(60)}.com`,
    Array(64).fill('abc').join('.'),
    Array(40).fill('éàü').join('.'),
  ])('refuses %j', (text) => {
    expect(hostNameOf(text)).toBeNull()
  })

  it.each([
    "contoso.com'; Remove-Mailbox",
    'contoso‘.com',
    'contoso’.com',
    'contoso“.com',
    'contoso.com\nRemove-Mailbox',
    'contoso.com\rx',
    'conto\u2028so.com',
    'conto\u0000so.com',
    'conto\u00adso.com',
    'conto\u200bso.com',
    '#>x',
    'contoso.com#>',
    '$(whoami).com',
    '$env:x.com',
    'conto`n.com',
    'é`n.com',
    '{smtp-domain}',
  ])('refuses %j, which a shell could run', (text) => {
    expect(hostNameOf(text)).toBeNull()
  })

  it('gives a DNS name or nothing, whatever sign stands in the text', () => {
    const signs = Array.from({ length: 0x3000 }, (_, code) => `a${String.fromCharCode(code)}b.example`)
    const wrong = signs.filter((text) => {
      const host = hostNameOf(text)
      return host !== null && !isDnsName(host)
    })
    expect(wrong).toEqual([])
  })
})
