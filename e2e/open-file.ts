import type { Page } from '@playwright/test'
import { en } from '../src/i18n/en'

/** Opens a file on the start page, in English. */
export async function openFile(page: Page, path: string): Promise<void> {
  await page.goto('./#/')
  // A click before the page is alive goes nowhere.
  await page.waitForLoadState('networkidle')
  await page.getByRole('button', { name: en.link.paste.title }).click()
  await page.getByLabel(en.link.paste.file, { exact: true }).setInputFiles(path)
}
