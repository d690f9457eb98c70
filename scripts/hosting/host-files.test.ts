import { describe, expect, it } from 'vitest'
import { headersOf, policyIn, type Site, siteOf } from './headers'
import { filesBeside, filesInSite } from './host-files'

const policy = "default-src 'none'; script-src 'self' 'sha256-abc+/='"
const site: Site = siteOf(policy, ['index.html', 'knowledge.json', 'service-worker.js'])
const texts = Object.entries({ ...filesInSite, ...filesBeside }).map(([name, text]) => [name, text(site)] as const)

describe('the settings of hosts', () => {
  it.each(texts)('%s sends every header of the list', (_name, text) => {
    const missing = site.headers.filter(
      ({ name, value }) => !new RegExp(`${name}[":]*\\s*"?(?:value=)?"?${escaped(value)}`).test(text),
    )
    expect(missing.map(({ name }) => name)).toEqual([])
  })

  it.each(texts)('%s has hashed files kept for good, and asked about all others', (_name, text) => {
    expect(text).toContain(site.cache.hashed)
    expect(text).toContain(site.cache.others)
  })

  it.each(texts.filter(([name]) => name !== '_headers'))('%s names the type of every file', (_name, text) => {
    const missing = Object.entries(site.mediaTypes).filter(
      ([ending, type]) => !text.includes(ending) || !text.includes(type.replace(/;.*/, '')),
    )
    expect(missing).toEqual([])
  })

  it('gives no file two cache rules where a host would join them', () => {
    const rules = filesInSite._headers(site).split('\n\n')
    const cached = rules.filter((rule) => rule.includes('Cache-Control')).map((rule) => rule.split('\n')[0])
    expect(cached).toEqual(['/assets/*', '/', '/index.html', '/knowledge.json', '/service-worker.js'])
  })

  it('writes JSON for Azure that overrides the cache of hashed files alone', () => {
    expect(JSON.parse(filesInSite['staticwebapp.config.json'](site)).routes).toEqual([
      { route: '/assets/*', headers: { 'Cache-Control': site.cache.hashed } },
    ])
  })
})

describe('headersOf', () => {
  it('adds to the policy of the page that nobody may frame it', () => {
    expect(headersOf(site, '').get('Content-Security-Policy')).toBe(`${policy}; frame-ancestors 'none'`)
  })

  it('sends the page as HTML, never kept unasked', () => {
    expect(headersOf(site, '').get('Content-Type')).toBe('text/html; charset=utf-8')
    expect(headersOf(site, 'service-worker.js').get('Cache-Control')).toBe('no-cache')
    expect(headersOf(site, 'assets/a-b.js').get('Cache-Control')).toContain('immutable')
  })

  it('refuses a page without a policy', () => {
    expect(() => policyIn('<html></html>')).toThrow('no content security policy')
  })
})

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
