import type { Page } from '@playwright/test'

export const title = {
  en: 'Which Teams features work with the way your mailboxes are hosted',
  fr: 'Les fonctionnalités de Teams disponibles selon l’hébergement de vos boîtes aux lettres',
}

export function heading(page: Page, language: keyof typeof title) {
  return page.getByRole('heading', { level: 1, name: title[language] })
}

/** Collects, from the first moment of the document on, what each painted frame showed. */
export async function recordFrames(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const seen = new Set<string>()
    const record = () => {
      for (const shown of document.querySelectorAll<HTMLElement>('h1')) {
        if (shown.checkVisibility()) seen.add(shown.innerText.trim())
      }
      requestAnimationFrame(record)
    }
    record()
    Object.assign(window, { shownHeadings: seen })
  })
  return () => page.evaluate(() => [...(window as unknown as { shownHeadings: Set<string> }).shownHeadings])
}

/** Holds the scripts of the app back from the next page on; gives back what lets them through. */
export async function holdScripts(page: Page): Promise<() => void> {
  let letThrough = () => {}
  const held = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await page.route('**/assets/*.js', async (route) => {
    await held
    await route.fallback()
  })
  return letThrough
}
