import { type Download, expect, type Locator, type Page } from '@playwright/test'
import type { Language } from '../src/i18n/catalog'
import { files as en } from '../src/i18n/en/files'
import type { FileForm, FilesWords } from '../src/i18n/files-words'
import { files as fr } from '../src/i18n/fr/files'
import { catalogs } from './results-fixtures'

export const filesWords: Readonly<Record<Language, FilesWords>> = { en, fr }

export async function openTakeAway(page: Page, language: Language): Promise<Locator> {
  await page.getByRole('button', { name: catalogs[language].results.toolbar.takeAway, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: filesWords[language].dialog.title })
  await expect(dialog).toBeVisible()
  return dialog
}

/** What stands about one form, by its name. */
export const itemOf = (dialog: Locator, name: string): Locator =>
  dialog.getByRole('listitem').filter({ has: dialog.page().getByRole('heading', { name, exact: true }) })

/** Saves the form from the open dialog. */
export async function saveForm(dialog: Locator, language: Language, form: FileForm): Promise<Download> {
  const { forms } = filesWords[language]
  const [download] = await Promise.all([
    dialog.page().waitForEvent('download'),
    itemOf(dialog, forms[form].name).getByRole('button').click(),
  ])
  return download
}
