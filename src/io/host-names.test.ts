import { describe, expect, it } from 'vitest'
import { isDnsName } from './dns-name'
import { dnsNameOf } from './host-names'

describe('dnsNameOf', () => {
  it.each([
    ['café.example', 'xn--caf-dma.example'],
    ['  CAFÉ.Example ', 'xn--caf-dma.example'],
    ['cafe\u0301.example', 'xn--caf-dma.example'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['straße.example', 'xn--strae-oqa.example'],
    ['col·legi.example', 'xn--collegi-xma.example'],
    ['例え。テスト', 'xn--r8jz45g.xn--zckzah'],
    ['ｅxample.com', 'example.com'],
    ['Mail.Contoso.com', 'mail.contoso.com'],
    ['xn--caf-dma.example', 'xn--caf-dma.example'],
    ['10', '10'],
    ['dc01', 'dc01'],
  ])('reads %j', (typed, name) => {
    expect(dnsNameOf(typed)).toBe(name)
  })

  it.each([
    ...['', ' ', '.', 'é..example', '.é', 'a b', 'é b', 'é\tb', 'é\nb', 'é\u00A0b', 'é\u3000b', '-a', 'a_b', 'é_b'],
    ...['é/b', 'é\\b', 'é?b', 'é#b', 'é@b', 'a@é', 'é:80', 'é:', 'http://é', '//é', 'é%2Eb', 'é%00', '%C3%A9', '[é]'],
    ...[
      "é'; Remove-Item x; '",
      'é\u2019b',
      'é"b',
      'é`b',
      'é$(x)',
      'é|b',
      'é<b',
      'é\0b',
      'é\u2028b',
      'é;b',
      'é&b',
      'é*',
    ],
    ...['é\uFF0Fb', 'é\uFF20b', 'é\uFF1A80', 'é\uFF03b', '\u2100.example', '\uFF11\uFF12\uFF17.0.0.1', '\uFF11'],
    ...['\uFF10x7f.1', 'é.1', '\uD800.example', 'xn--\u00E9.example', '\u202Eé.example', `${'é'.repeat(64)}.example`],
    ...[`${'é.'.repeat(60)}example`.repeat(3), 'é.example.', '\u00AD', '\u200B'],
  ])('refuses %j', (typed) => {
    expect(dnsNameOf(typed)).toBeNull()
  })

  it('gives DNS names only, whatever one character is put in', () => {
    for (let code = 0; code < 0x3000; code++) {
      const name = dnsNameOf(`é${String.fromCharCode(code)}b.example`)
      expect(name === null || isDnsName(name)).toBe(true)
    }
  })
})
