import { catalogs, viewIn } from '../../e2e/results-fixtures'
import type { DatedSetup } from '../../src/engine/setup'
import type { Language } from '../../src/i18n/catalog'
import { todayInUtc } from '../../src/io/day'
import type { QuestionId } from '../../src/knowledge/ids'
import { headlineSentences } from '../../src/results/headline-sentences'
import type { ResultsView } from '../../src/results/view'
import { eventually, type Page } from './page'
import { printedReport } from './printed'

/** What is answered on the way, all of it by pointer and keys. */
const setup: DatedSetup = {
  version: 1,
  asOf: todayInUtc(),
  title: 'Contoso',
  tenant: {
    areas: ['teams'],
    cloud: 'worldwide',
    'directory-sync': 'yes',
    'exchange-oauth': 'no',
    sharepoint: 'online',
  },
  groups: [
    { name: 'Head office', users: 1200, mailbox: 'exchange-server', exchange: '2016-cu2' },
    { name: 'Sales', mailbox: 'exchange-online' },
  ],
}

interface Step {
  readonly what: string
  /** In words; nothing where all is well. */
  readonly wrong: readonly string[]
}

/** From the start to the printed results; each step tells what is other than the engine and the catalog say. */
export async function* leadThrough(page: Page, address: string, language: Language): AsyncGenerator<Step> {
  const { shell, wizard, knowledge: words, results, runbook } = catalogs[language]
  const [head, sales] = setup.groups

  async function answer(question: QuestionId, option: string): Promise<void> {
    const { label, options } = words.questions[question]
    const group = await page.byRole('group', label)
    const { name } = (options as Readonly<Record<string, { readonly name: string }>>)[option] ?? { name: option }
    await page.click(await page.byText(name, group))
  }
  const fill = async (label: string, text: string) => page.fill(await page.byRole('textbox', label), text)
  const next = async (label: string = wizard.navigation.next) => page.click(await page.byRole('button', label))
  const follow = async (label: string) => page.click(await page.byRole('link', label))
  const arrivedAt = async (title: string): Promise<readonly string[]> => {
    const focused = await eventually(title, () =>
      page.read((wanted) => {
        const heading = document.querySelector('h1')
        return heading?.textContent === wanted ? document.activeElement === heading : null
      }, title),
    )
    return focused ? [] : [`The focus is not on “${title}”.`]
  }
  const step = (what: string, wrong: readonly string[]): Step => ({ what, wrong })

  await page.open(address)
  await page.byRole('heading', shell.start.title)
  yield step('the start page', await said(page, 'body', [shell.start.lead]))
  await follow(shell.start.begin)
  yield step(wizard.steps.scope.title, await arrivedAt(wizard.steps.scope.title))
  await fill(wizard.scope.title.label, setup.title ?? '')
  await answer('cloud', 'worldwide')
  await next()

  const group = (place: number) => wizard.groups.pageTitle(wizard.groups.numbered(String(place)))
  yield step(group(1), await arrivedAt(group(1)))
  await fill(wizard.groups.name.label, head?.name ?? '')
  await fill(wizard.groups.users.label, String(head?.users))
  await answer('mailbox', 'exchange-server')
  await fill(wizard.exchange.build.label, '15.1.466.34')
  await next(wizard.groups.add)
  yield step('another group', await arrivedAt(group(1)))
  await fill(wizard.groups.name.label, sales?.name ?? '')
  await answer('mailbox', 'exchange-online')
  await next()

  yield step(wizard.steps.identity.title, await arrivedAt(wizard.steps.identity.title))
  await answer('directory-sync', 'yes')
  await answer('exchange-oauth', 'no')
  await next()
  yield step(wizard.steps.licences.title, await arrivedAt(wizard.steps.licences.title))
  await answer('sharepoint', 'online')
  await next()
  yield step(wizard.steps.names.title, await arrivedAt(wizard.steps.names.title))
  await next()
  yield step(wizard.steps.check.title, [
    ...(await arrivedAt(wizard.steps.check.title)),
    ...(await said(page, 'main', ['Contoso', 'Head office', 'Sales', words.exchange.name('2016-cu2')])),
  ])
  await follow(wizard.navigation.toResults)

  const view = viewIn(language, setup, setup.asOf)
  const headline = headlineSentences(view).main.join(' ')
  yield step(headline, [...(await arrivedAt(headline)), ...(await differingCells(page, view))])
  // The paper cannot wait for the runbook: it prints what has come.
  await page.byRole('button', runbook.copy.all)
  for (const summaryAlone of [false, true]) {
    if (summaryAlone) await page.click(await page.byRole('checkbox', results.toolbar.printSummary))
    const { pages, wrong } = await printedReport(page, view, summaryAlone)
    yield step(`${summaryAlone ? results.toolbar.printSummary : results.toolbar.printReport}: ${pages} × A4`, wrong)
  }
}

/** The matrix beside what the engine says here, cell by cell. */
async function differingCells(page: Page, { rows, catalog }: ResultsView): Promise<readonly string[]> {
  const wanted = rows.flatMap(({ cells }) =>
    cells.map((cell) => (cell ? catalog.knowledge.statuses[cell.verdict].label : '')),
  )
  const shown = await eventually('the matrix', () =>
    page.read((selector) => {
      const cells = [...document.querySelectorAll(selector)].map((cell) => cell.textContent?.trim() ?? '')
      return cells.length > 0 ? cells : null
    }, 'td[data-place]'),
  )
  if (shown.length !== wanted.length) return [`The matrix has ${shown.length} cells, not ${wanted.length}.`]
  return wanted.flatMap((word, at) => (shown[at]?.startsWith(word) ? [] : [`“${shown[at]}” instead of “${word}”`]))
}

async function said(page: Page, place: string, texts: readonly string[]): Promise<readonly string[]> {
  const text = await page.read((selector) => document.querySelector(selector)?.textContent ?? '', place)
  return texts.filter((one) => !text.includes(one)).map((one) => `“${one}” is not said.`)
}
