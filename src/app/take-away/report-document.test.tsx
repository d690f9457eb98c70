import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter as tree } from 'parse5'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { oneGroup, viewIn } from '../../../e2e/results-fixtures'
import { noNotes } from '../../io/progress'
import { Report } from '../../results/report/report'
import { loadRunbook } from '../../results/runbook/load-runbook'
import { html, type Markup, visit } from './markup'
import { reportDocument } from './report-document'

const hostile = '</title></style><script>alert(1)</script><img src=x onerror=alert(1)>&amp;"\'`'

function markupOf(element: Tree.Element): Markup {
  return {
    name: element.tagName,
    attributes: Object.fromEntries(element.attrs.map(({ name, value }) => [name, value])),
    children: element.childNodes.flatMap((node): readonly (Markup | string)[] => {
      if (tree.isElementNode(node)) return [markupOf(node)]
      return tree.isTextNode(node) ? [node.value] : []
    }),
  }
}

function firstElement(nodes: readonly Tree.ChildNode[]): Markup {
  const element = nodes.find((node) => tree.isElementNode(node))
  if (!element) throw new Error('There is no element.')
  return markupOf(element)
}

const textOf = ({ children }: Markup): string =>
  children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')

function namesIn(markup: Markup): readonly string[] {
  const names: string[] = []
  visit(markup, ({ name }) => names.push(name))
  return names
}

let once: ReturnType<typeof write> | undefined

function written() {
  once ??= write()
  return once
}

async function write() {
  await loadRunbook('en')
  const [group] = oneGroup.groups
  const setup = { ...oneGroup, title: hostile, groups: [{ ...group, name: hostile.slice(0, 60) }] }
  const view = viewIn('en', setup)
  const original = firstElement(
    parseFragment(renderToStaticMarkup(<Report {...view} address={null} notes={noNotes} qrCode={null} />)).childNodes,
  )
  const classes = new Set<string>()
  visit(original, ({ attributes }) => {
    for (const one of (attributes.class ?? '').split(' ').filter(Boolean)) classes.add(one)
  })
  const css = [...classes].map((one, place) => `.${one.replace(/[^\w-]/g, '\\$&')}{order:${place}}`).join('')
  const text = reportDocument({ language: 'en', title: hostile, body: original, css: `${css}.x{content:"</style>"}` })
  return { original, css, text, page: firstElement(parse(text).childNodes) }
}

describe('the report as a file', () => {
  it('reads like the report, text for text, with nothing in it that runs or loads', async () => {
    const { original, text, page } = await written()
    const body = page.children.at(-1)
    if (body === undefined || typeof body === 'string') throw new Error('There is no body.')
    expect(textOf(body).trim()).toBe(textOf(original))
    const isMark = (name: string) => ['svg', 'path', 'circle', 'rect', 'g', 'i'].includes(name)
    expect(namesIn(body).filter((name) => !isMark(name))).toEqual([
      'body',
      ...namesIn(original).filter((name) => !isMark(name)),
    ])
    expect(namesIn(page).filter((name) => ['script', 'img', 'link', 'iframe', 'base', 'form'].includes(name))).toEqual(
      [],
    )
    const keys = new Set<string>()
    visit(page, ({ attributes }) => {
      for (const key of Object.keys(attributes)) keys.add(key)
    })
    expect([...keys].filter((key) => key.startsWith('on'))).toEqual([])
    expect(text).toContain("content=\"default-src 'none'; ")
  })

  it('names itself and its language, and keeps its style within its element', async () => {
    const { page } = await written()
    const [head] = page.children
    if (head === undefined || typeof head === 'string') throw new Error('There is no head.')
    const part = (name: string) => head.children.find((one) => typeof one !== 'string' && one.name === name)
    expect(page.attributes.lang).toBe('en')
    expect(part('title')).toMatchObject({ children: [hostile] })
    expect(part('style')).toMatchObject({ children: [expect.stringContaining('content:"\\3c /style>"')] })
  })

  it('keeps for every element the styles of all its classes, under one short name', async () => {
    const { original, css, page } = await written()
    const order = new Map(
      [...css.matchAll(/\.((?:\\.|[\w-])+)\{order:(\d+)\}/g)].map(([, name = '', place]) => [
        name.replaceAll('\\', ''),
        place,
      ]),
    )
    const styles = (textOf(page).match(/[^{}]+\{order:\d+\}/g) ?? []).map((rule) => {
      const [selector = '', place] = rule.split(/\{order:|\}/)
      return { names: [...selector.matchAll(/\.([\w-]+)/g)].map(([, name]) => name), place }
    })
    const heading = (markup: Markup): Markup | null => {
      let found: Markup | null = null
      visit(markup, (one) => {
        if (found === null && one.name === 'header') found = one
      })
      return found
    }
    const [before, after] = [heading(original), heading(page)]
    const wanted = (before?.attributes.class ?? '').split(' ').map((one) => order.get(one))
    expect(wanted.length).toBeGreaterThan(2)
    expect(after?.attributes.class).toMatch(/^[a-z]{1,2}$/)
    const held = styles.filter(({ names }) => names.includes(after?.attributes.class)).map(({ place }) => place)
    expect(new Set(held)).toEqual(new Set(wanted))
  })

  it('escapes text and values, and lets through no element whose text is not escaped', () => {
    const script = { name: 'script', attributes: {}, children: ['alert(1)'] }
    const link = { name: 'a', attributes: { href: '"><b>' }, children: ['<&>', script] }
    expect(html({ name: 'p', attributes: {}, children: [link] })).toBe(
      '<p><a href="&quot;&gt;&lt;b&gt;">&lt;&amp;&gt;</a></p>',
    )
  })
})
