import { describe, expect, it } from 'vitest'
import { siteAddress } from './share-address'

const at = (href: string) => siteAddress(undefined, new URL(href))

describe('siteAddress', () => {
  it('is the page’s own address, without its fragment', () => {
    expect(at('https://coexist.example/app/#/results')).toBe('https://coexist.example/app/')
    expect(at('http://intranet/coexist/index.html#/results')).toBe('http://intranet/coexist/index.html')
  })

  it.each(['file:///C:/coexist/index.html', 'http://localhost:5173/', 'http://127.0.0.1:4319/', 'http://[::1]/'])(
    'is none on %s, which nobody else can open',
    (href) => expect(at(href)).toBeNull(),
  )

  it('is the one given at build wherever the page runs', () => {
    expect(siteAddress('https://coexist.example/', new URL('file:///C:/x.html'))).toBe('https://coexist.example/')
  })
})
