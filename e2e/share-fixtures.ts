import { expect, type Page } from '@playwright/test'
import type { ShareKind } from '../src/app/share/share-dialog'
import type { Language } from '../src/i18n/catalog'
import { sharing as english } from '../src/i18n/en/sharing'
import { sharing as french } from '../src/i18n/fr/sharing'
import { catalogs } from './results-fixtures'

export const sharing = { en: english, fr: french } as const

/** Opens the dialog that decides what leaves the device. */
export async function openShare(page: Page, language: Language) {
  await page.getByRole('button', { name: catalogs[language].results.toolbar.share, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: sharing[language].dialog.title })
  await expect(dialog).toBeVisible()
  return {
    dialog,
    choose: (kind: ShareKind) =>
      dialog.getByRole('radio', { name: sharing[language].dialog.kinds[kind].label, exact: true }).check(),
    close: () => dialog.getByRole('button', { name: sharing[language].dialog.close }).click(),
  }
}
