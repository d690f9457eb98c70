import { expect, type Page, test } from '@playwright/test'
import { getDocumentProxy } from 'unpdf'
import { tight } from './print-fixtures'
import { catalogs, openResults, twoGroups } from './results-fixtures'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

/** A node of the tree that screen readers read: a part of the document, or the number of a piece of text. */
interface Part {
  readonly role?: string
  readonly id?: string
  readonly children?: readonly Part[]
}

interface Heading {
  readonly level: number
  readonly text: string
}

interface Entry {
  readonly title: string
  readonly items: readonly Entry[]
}

/** As a browser saves it that makes PDFs for screen readers, which Chromium does unless told otherwise. */
const saved = async (page: Page): Promise<Pdf> =>
  getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4', tagged: true, outline: true })))

/** The roles of a page in the order in which they are read, each with its text. */
async function rolesOn(pdf: Pdf, place: number): Promise<readonly { readonly role: string; readonly text: string }[]> {
  const sheet = await pdf.getPage(place)
  const texts = new Map<string, string>()
  let open: string[] = []
  for (const item of (await sheet.getTextContent({ includeMarkedContent: true })).items) {
    // A ligature is a piece without a number of its own.
    const id = open.findLast((one) => one !== '') ?? ''
    if ('str' in item) texts.set(id, (texts.get(id) ?? '') + item.str)
    else if (item.type === 'endMarkedContent') open = open.slice(0, -1)
    else open = [...open, item.id ?? '']
  }
  const textOf = ({ id, children = [] }: Part): string => (id && texts.get(id)) || children.map(textOf).join('')
  const parts = (part: Part): readonly Part[] => [part, ...(part.children ?? []).flatMap(parts)]
  const tree: Part | null = await sheet.getStructTree()
  // A part that stands on another page has no text on this one.
  return (tree ? parts(tree) : [])
    .map((part) => ({ role: part.role ?? '', text: tight(textOf(part)) }))
    .filter(({ text }) => text !== '')
}

const flat = (entries: readonly Entry[], level = 1): readonly Heading[] =>
  entries.flatMap(({ title, items }) => [{ level, text: tight(title) }, ...flat(items, level + 1)])

for (const language of ['en', 'fr'] as const) {
  test(`the PDF tells its language, its headings and its tables to those who cannot see it, ${language}`, async ({
    page,
  }) => {
    test.slow()
    await openResults(page, twoGroups, language)
    await expect(page.getByRole('button', { name: catalogs[language].runbook.copy.all })).toBeVisible()
    const pdf = await saved(page)
    await page.emulateMedia({ media: 'print' })
    const shown = await page
      .locator('.report :is(h1, h2, h3, h4)')
      .evaluateAll((all) => all.map(({ tagName, textContent }) => ({ level: Number(tagName[1]), text: textContent })))
    const headings = shown.map(({ level, text }) => ({ level, text: tight(text ?? '') }))
    expect(headings.length).toBeGreaterThan(50)

    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
    expect((await pdf.getMetadata()).info).toMatchObject({ Language: language })

    const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, place) => rolesOn(pdf, place + 1)))
    const roles = pages.flat()
    const tagged = roles.flatMap(({ role, text }) => {
      const [, level] = /^H([1-6])$/.exec(role) ?? []
      return level === undefined ? [] : [{ level: Number(level), text }]
    })
    expect(tagged).toEqual(headings)

    const outline = flat(await pdf.getOutline())
    expect(outline.map(({ text }) => text)).toEqual(headings.map(({ text }) => text))
    expect(outline.filter(({ level }, place) => level !== headings[place]?.level)).toEqual([])

    const heads = roles.filter(({ role }) => role === 'TH').map(({ text }) => text)
    const named = [
      ...twoGroups.groups.map(({ name }) => name),
      catalogs[language].knowledge.features['teams-tabs'].name,
    ]
    expect(named.filter((name) => !heads.some((head) => head.startsWith(tight(name))))).toEqual([])
  })
}
