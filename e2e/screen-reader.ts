import { expect, type Locator, type Page } from '@playwright/test'

declare global {
  interface Window {
    /** What live regions said and nobody has asked for yet. */
    announced: string[]
  }
}

/** Notes, from the next page on, each time that a live region says something. */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.announced = []
    const live = '[role=status], [role=alert], [aria-live]'
    const regionOf = (node: Node) => (node instanceof Element ? node : node.parentElement)?.closest(live)
    const saysSomething = ({ type, addedNodes }: MutationRecord) =>
      type === 'characterData' || [...addedNodes].some((node) => node.textContent?.trim())
    new MutationObserver((changes) => {
      const regions = changes.filter(saysSomething).flatMap((change) => {
        const added = [...change.addedNodes].filter((node) => node instanceof Element)
        const brought = added.flatMap((element) => [...element.querySelectorAll('[role=alert]')])
        return [regionOf(change.target), ...added.filter((element) => element.matches('[role=alert]')), ...brought]
      })
      for (const region of new Set(regions)) {
        const text = region?.textContent?.trim()
        if (text) window.announced.push(text)
      }
    }).observe(document, { subtree: true, childList: true, characterData: true })
  })
}

/** Everything said since the last time, once nothing has been said for a while. */
export async function announcements(page: Page): Promise<readonly string[]> {
  let count = -1
  await expect(async () => {
    const before = count
    count = await page.evaluate(() => window.announced.length)
    expect(count).toBe(before)
  }).toPass({ intervals: [700] })
  return page.evaluate(() => window.announced.splice(0))
}

/** What is come across, in the order of reading: an element by its role and name, with what stands in it. */
export interface Spoken {
  readonly element: string
  readonly text?: string
  readonly inside?: readonly Spoken[]
}

/** An element by its name; `state` is what is said of it beside. */
export const named = (role: string, name: string, state = ''): Spoken => ({
  element: `${role} ${JSON.stringify(name)}${state && ` ${state}`}`,
})

/** One that is known by what it says. */
export const saying = (role: string, text: string): Spoken => ({ element: role, text })

/** One with what is read in it, in this order. */
export const having = (whole: string | Spoken, inside: readonly Spoken[]): Spoken => ({
  ...(typeof whole === 'string' ? { element: whole } : whole),
  inside,
})

const yamlOf = (script: readonly Spoken[], indent = ''): string =>
  script
    .map(({ element, text, inside = [] }) => {
      const key = `${indent}- '${element.replaceAll("'", "''")}'`
      if (text !== undefined) return `${key}: ${JSON.stringify(text)}`
      return inside.length > 0 ? `${key}:\n${yamlOf(inside, `${indent}  `)}` : key
    })
    .join('\n')

/** Holds that a screen reader comes across all this in this order; what stands between may be anything. */
export async function expectToRead(place: Locator, script: readonly Spoken[]): Promise<void> {
  await expect(place).toMatchAriaSnapshot(yamlOf(script))
}
