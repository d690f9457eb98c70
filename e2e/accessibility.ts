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
  expect(await violations(page, undefined, { runOnly: { type: 'rule', values: ['color-contrast'] } })).toEqual([])
  await page.emulateMedia({ colorScheme: null })
}

/**
 * In colours that the reader has chosen. Contrast is the reader's own there, and axe would measure the colours of the page,
 * which the browser still gives as those of the text's filling.
 */
export async function expectNoViolationInForcedColours(page: Page, part?: string): Promise<void> {
  expect(await violations(page, part, { rules: { ...allRules, 'color-contrast': { enabled: false } } })).toEqual([])
}

/** axe leaves this rule of WCAG 2.2 out unless it is asked for. */
const allRules = { 'target-size': { enabled: true } }

async function violations(
  page: Page,
  part?: string,
  choice: Parameters<AxeBuilder['options']>[0] = { rules: allRules },
): Promise<readonly string[]> {
  // One document and no frames, and nobody reads what passed: a third of the time on a page of twelve groups.
  const builder = new AxeBuilder({ page }).setLegacyMode().options({ ...choice, resultTypes: ['violations'] })
  if (part) builder.include(part)
  const found = await builder.analyze()
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
