import type { Page } from '@playwright/test'
import { throttleOf, timedClicks, watchFrames } from './frame-watch'
import type { Served } from './static-server'
import { draftOfTwelve } from './twelve-groups'

/** Twelve groups, all areas: pointer up on an answer in the side panel until the frame with the new matrix is drawn. */
export async function togglesToMatrix(page: Page, { address }: Served): Promise<readonly number[]> {
  await page.setViewportSize({ width: 1600, height: 1000 })
  await page.evaluate((draft) => localStorage.setItem('coexist.draft', draft), tried())
  await page.goto(`${address}?12#/results`)
  await page.reload()
  await page.getByRole('button', { name: 'What if…' }).click()
  const panel = page.getByRole('complementary', { name: 'What if' })
  await panel.locator('summary').filter({ hasText: 'Identity and sync' }).click()
  const radios = panel.getByRole('group', { name: /Is OAuth configured between/ }).getByRole('radio')
  const pane = page.getByRole('table').first()
  await pane.scrollIntoViewIfNeeded()
  await radios.first().scrollIntoViewIfNeeded()
  const throttle = await throttleOf(page)
  await throttle(4)
  await pane.evaluate(watchFrames)
  return timedClicks(page, { count: 34, pause: 400, click: (index) => radios.nth(index % 2).click() })
}

const hosts = [
  { mailbox: 'exchange-server', exchange: '2016-cu23', skype: 'skype-server-2015' },
  { mailbox: 'exchange-online', skype: 'skype-online' },
  { mailbox: 'exchange-server', exchange: '2019', skype: 'skype-server-2019' },
  { mailbox: 'dedicated-vnext' },
]

const tried = () =>
  draftOfTwelve({
    areas: ['teams', 'skype', 'intune'],
    tenant: { cloud: 'worldwide', 'directory-sync': 'yes', 'exchange-oauth': 'no', sharepoint: 'online' },
    answersOf: (place) => ({ ...hosts[place % hosts.length], 'teams-licence': 'yes' }),
  })
