import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const documents = [
  ...readdirSync(root).filter((file) => file.endsWith('.md')),
  ...readdirSync(resolve(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
]

/** Where a document leads within the project; the rest of a link, from `#` on, names a heading. */
function linksOf(document: string): readonly string[] {
  const text = readFileSync(resolve(root, document), 'utf8')
  return [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g)].map(([, place = '']) => place)
}

it('no document leads to a file that is not there', () => {
  expect(documents).toContain('docs/architecture.md')
  const all = documents.flatMap((document) => linksOf(document).map((place) => ({ document, place })))
  expect(all.length).toBeGreaterThan(5)
  expect(all.filter(({ document, place }) => !existsSync(resolve(root, dirname(document), place)))).toEqual([])
})
