import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Fails on any violation of the page, or of the part that a selector names, in its state of this moment. */
export async function expectNoViolation(page: Page, part?: string): Promise<void> {
  expect(await violations(page, part)).toEqual([])
}

/** In the dark as well. The schemes differ in their colours alone, so that only the contrast is looked at again. */
export async function expectNoViolationInAnyLight(page: Page): Promise<void> {
  await expectNoViolation(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await violations(page, undefined, ['color-contrast'])).toEqual([])
  await page.emulateMedia({ colorScheme: null })
}

async function violations(page: Page, part?: string, rules?: string[]): Promise<readonly string[]> {
  // One document and no frames, and nobody reads what passed: a third of the time on a page of twelve groups.
  const builder = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  if (part) builder.include(part)
  if (rules) builder.options({ resultTypes: ['violations'], runOnly: { type: 'rule', values: rules } })
  const found = await builder.analyze()
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
