import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/**
 * Fails on any violation of the page, or of the part that a selector names, in its state of this moment.
 * Light and dark differ in their colours alone, so that in the dark the contrast alone is looked at again.
 */
export async function expectNoViolation(page: Page, part?: string): Promise<void> {
  expect(await violations(page, part)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await violations(page, part, ['color-contrast'])).toEqual([])
  await page.emulateMedia({ colorScheme: null })
}

async function violations(page: Page, part?: string, rules?: string[]): Promise<readonly string[]> {
  const builder = new AxeBuilder({ page })
  if (part) builder.include(part)
  if (rules) builder.withRules(rules)
  const found = await builder.analyze()
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
