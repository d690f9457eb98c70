import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { encodeLink } from '../src/io/link/encode'
import { knowledge } from '../src/knowledge'
import { expectNoViolationInAnyLight } from './accessibility'
import { openFile } from './open-file'
import { openResults } from './results-fixtures'
import { heading, item, runbookIn, section, tenant, tick } from './runbook-fixtures'
import { filesWords, openTakeAway, saveForm } from './take-away-fixtures'

for (const language of ['en', 'fr'] as const) {
  test(`every step of the plan stands there with its checks, ${language}`, async ({ page }) => {
    await openResults(page, tenant, language)
    const { runbook, words } = runbookIn(language)
    for (const shown of runbook.shown) await expect(heading(page, shown)).toBeVisible()
    await expect(section(page, language)).toContainText(words.progress(0, runbook.shown.length))
    await section(page, language).getByRole('button', { name: words.unfoldAll }).click()
    const text = await section(page, language).innerText()
    for (const { words: said } of runbook.shown) {
      for (const sentence of [said.why, said.before, said.expected, said.undo, said.warning ?? '', ...said.byHand]) {
        expect(text).toContain(sentence)
      }
    }
  })

  test(`nothing stands in the way of anybody, ${language}`, async ({ page }) => {
    test.slow()
    await openResults(page, tenant, language)
    const { first } = runbookIn(language)
    await expect(heading(page, first)).toBeVisible()
    await tick(page, first, language).check()
    await expectNoViolationInAnyLight(page)
  })
}

test('a step ticked off folds, and stays so over a reload with all that is noted', async ({ page }) => {
  await openResults(page, tenant, 'en')
  const { first, runbook, words } = runbookIn('en')
  const own = item(page, first)
  await own.getByLabel(words.step.owner).fill('Ada')
  await own.getByLabel(words.step.due).fill('2026-11-01')
  await own.getByLabel(words.step.note).fill('After the move')
  await expect(own.getByText(words.step.overdue)).toBeVisible()
  await tick(page, first).check()
  await expect(own.getByText(first.words.why)).toBeHidden()
  await page.reload()
  await expect(tick(page, first)).toBeChecked()
  await expect(own.getByText(first.words.why)).toBeHidden()
  await expect(own.getByText('Ada')).toBeVisible()
  await expect(section(page)).toContainText(words.progress(1, runbook.shown.length))
  await own.getByRole('button', { name: words.step.unfold }).click()
  await expect(own.getByLabel(words.step.note)).toHaveValue('After the move')
})

test('a step is accepted as not done for a reason and until a day, and is due again afterwards', async ({ page }) => {
  await openResults(page, tenant, 'en')
  const { runbook } = runbookIn('en')
  const { acceptance } = runbook.words
  const [step, other] = runbook.shown.filter(({ planned }) => planned.kind === 'do')
  if (!step || !other) throw new Error('The tenant of these tests needs two steps to do.')
  const own = item(page, step)
  await page.goto(`./#/results/step/${step.id}`)
  await own.getByRole('button', { name: acceptance.offer }).click()
  await own.getByLabel(acceptance.until).fill('2026-11-21')
  await own.getByRole('button', { name: acceptance.accept, exact: true }).click()
  await expect(own.getByText(acceptance.reasonMissing)).toBeVisible()
  await expect(own.getByText(acceptance.dayMissing('21 November 2026'))).toBeVisible()
  await expectNoViolationInAnyLight(page)
  await own.getByLabel(acceptance.reason).fill('The data centre closes in June')
  await own.getByLabel(acceptance.until).fill('2027-06-30')
  await own.getByRole('button', { name: acceptance.accept, exact: true }).click()
  await expect(own.getByText(acceptance.inForce('30 June 2027'))).toHaveCount(2)
  await expect(section(page)).toContainText(acceptance.accepted(1, '30 June 2027', true))
  await expectNoViolationInAnyLight(page)
  await page.context().clock.setFixedTime('2027-07-01T12:00:00.000Z')
  await page.reload()
  await expect(own.getByText(acceptance.over('30 June 2027')).first()).toBeVisible()
  await expect(own.getByText('The data centre closes in June')).toBeVisible()
  await expect(section(page)).toContainText(acceptance.dueAgain(1))
  await own.getByRole('button', { name: acceptance.withdraw }).click()
  await expect(own.getByText(acceptance.over('30 June 2027'))).toHaveCount(0)
})

test('a command is copied with the names of the tenant, a step as a script that runs nothing else', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openResults(page, tenant, 'en')
  const { runbook, words } = runbookIn('en')
  const shown = runbook.shown.find(({ step: { work }, planned }) => {
    return work !== 'by-hand' && runbook.render(work, planned.groups)[0]?.lines.join().includes('contoso.com')
  })
  if (!shown || typeof shown.step.work === 'string') throw new Error('No command of these tests asks for a name.')
  const [script] = runbook.render(shown.step.work, shown.planned.groups)
  const command = script?.lines.join('\n') ?? ''
  expect(command).toContain('contoso.com')
  const own = item(page, shown)
  await own.getByRole('button', { name: words.step.unfold }).click()
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText())
  await own
    .getByRole('button', { name: new RegExp(`^${words.copy.command} ?: ${words.step.work}`) })
    .first()
    .click()
  await expect.poll(clipboard).toBe(command)
  await own.getByRole('button', { name: words.copy.step }).click()
  await expect.poll(clipboard).toContain(command)
  await section(page).getByRole('button', { name: words.copy.all }).click()
  for (const one of runbook.shown) await expect.poll(clipboard).toContain(`${one.number}. ${one.words.name}`)
})

test('a name that is not given stays a placeholder, and is named', async ({ page }) => {
  const { names: _names, ...nameless } = tenant
  await openResults(page, nameless, 'en')
  const { runbook, words } = runbookIn('en', nameless)
  expect(runbook.missing.length).toBeGreaterThan(0)
  await expect(section(page).getByText(words.missingNames.placeholders(runbook.missing), { exact: true })).toBeVisible()
  await section(page).getByRole('link', { name: words.missingNames.give }).click()
  await expect(page).toHaveURL(/#\/assess\/names/)
})

test('a saved file carries what is noted, and opens with it', async ({ page }) => {
  await openResults(page, tenant, 'en')
  const { first, runbook, words } = runbookIn('en')
  await item(page, first).getByLabel(words.step.note).fill('Ask Ada')
  await tick(page, first).check()
  const dialog = await openTakeAway(page, 'en')
  const save = async () => (await saveForm(dialog, 'en', 'json')).path()
  await dialog.getByLabel(filesWords.en.dialog.withNames).uncheck()
  const nameless = JSON.parse(await readFile(await save(), 'utf8'))
  expect(nameless.progress).toEqual({ [first.id]: { done: true } })
  expect(nameless.assessment.runbook.map(({ id }: { id: string }) => id)).toEqual(runbook.plan.map(({ id }) => id))
  await dialog.getByLabel(filesWords.en.dialog.withNames).check()
  const path = await save()
  expect(JSON.parse(await readFile(path, 'utf8')).progress).toEqual({ [first.id]: { done: true, note: 'Ask Ada' } })
  await page.evaluate(() => localStorage.clear())
  await openFile(page, path)
  await expect(tick(page, first)).toBeChecked()
})

test('scripts, document and table are taken away with the names of the tenant and all that is noted', async ({
  page,
}) => {
  await openResults(page, tenant, 'en')
  const { first, runbook, words } = runbookIn('en')
  const files = runbook.words.takeAway
  await item(page, first).getByLabel(words.step.owner).fill('=Ada')
  await item(page, first).getByLabel(words.step.note).fill('After the *move*')
  const taken = page.getByRole('region', { name: files.title, exact: true })
  const saved = async (button: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      taken.getByRole('button', { name: button, exact: true }).click(),
    ])
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
  }
  await taken.getByText(files.scripts, { exact: true }).click()
  const scripts = await taken.getByRole('listitem').getByRole('button').allInnerTexts()
  expect(scripts.length).toBeGreaterThan(2)
  const texts: string[] = []
  for (const [place, script] of scripts.entries()) {
    expect(script).toMatch(new RegExp(`^coexist-${place + 1}-[a-z-]+\\.ps1$`))
    const { name, bytes } = await saved(script)
    expect(name).toBe(script)
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    texts.push(bytes.toString('utf8'))
  }
  expect(texts.join('')).toContain('contoso.com')
  const markdown = await saved(files.markdown)
  expect(markdown.name).toBe('coexist-runbook-2026-11-21.md')
  const document = markdown.bytes.toString('utf8')
  for (const { number } of runbook.shown) expect(document).toContain(`\n## ☐ ${number}. `)
  for (const script of scripts) expect(document).toContain(`| \`${script}\` |`)
  expect(document).toContain('After the \\*move\\*')
  const csv = await saved(files.csv)
  expect(csv.name).toBe('coexist-runbook-2026-11-21.csv')
  expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const rows = csv.bytes.toString('utf8').split('\r\n')
  expect(rows.length).toBe(runbook.shown.length + 2)
  expect(rows[1]).toContain(`"'=Ada"`)
})

test('a file with an unknown step is refused, with what is allowed', async ({ page }, testInfo) => {
  const { writeFile } = await import('node:fs/promises')
  const file = testInfo.outputPath('wrong.json')
  const whole = {
    coexist: 1,
    knowledge: knowledge.version,
    savedAt: '',
    setup: tenant,
    progress: { moon: { done: true } },
  }
  await writeFile(file, JSON.stringify(whole))
  await openFile(page, file)
  await expect(page.getByRole('alert').filter({ hasText: 'moon' })).toContainText(
    'progress – The key “moon” is not known.',
  )
})

test('a step has an address, which brings it into view', async ({ page }) => {
  await openResults(page, tenant, 'en')
  const { runbook, words } = runbookIn('en')
  const last = runbook.shown.at(-1)
  if (!last) throw new Error('No step')
  await item(page, last).getByRole('button', { name: words.step.unfold }).click()
  const address = await item(page, last).getByRole('link', { name: words.step.address }).getAttribute('href')
  expect(address).toBe(`#/results/step/${last.id}`)
  await page.goto('about:blank')
  await page.goto(`./${address}`)
  await expect(heading(page, last)).toBeInViewport()
  await expect(heading(page, last)).toBeFocused()
  const code = encodeLink({ setup: tenant, knowledge: knowledge.version, followsToday: false })
  await page.goto('about:blank')
  await page.goto(`./#/r/${code}/step/${last.id}`)
  await expect(heading(page, last)).toBeFocused()
})

test('everything is read at 320 pixels without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await openResults(page, tenant, 'fr')
  await expect(heading(page, runbookIn('fr').first)).toBeVisible()
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(320)
})

test('what cannot be kept is still ticked off', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  const code = encodeLink({ setup: tenant, knowledge: knowledge.version, followsToday: false })
  await page.goto(`./#/r/${code}`)
  const { first } = runbookIn('en')
  await tick(page, first).check()
  await expect(tick(page, first)).toBeChecked()
})
