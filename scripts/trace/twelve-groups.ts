import { pageFigures } from '../figures/page'
import { resultsPaints } from '../figures/results-page'
import type { Served } from '../figures/static-server'
import { launch } from './first-visits'
import { slowdown } from './visit'

/** What a page of twelve groups costs: milliseconds, with the processor slowed down, the files already there. */
export interface TwelveGroups {
  readonly answerToPanel: readonly number[]
  readonly clickToResults: readonly number[]
  readonly allResults: readonly number[]
  readonly print: readonly number[]
}

export async function twelveGroups(folder: string, served: Served): Promise<TwelveGroups> {
  const browser = await launch()
  try {
    const page = await browser.newPage({ locale: 'en-GB' })
    await page.goto(served.address)
    const paints = await resultsPaints(page, served)
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    const print: number[] = []
    for (let count = 0; count < 4; count += 1) {
      const start = performance.now()
      await page.pdf()
      print.push(performance.now() - start)
    }
    return {
      answerToPanel: await figure('answer-to-panel', folder),
      clickToResults: paints.map(({ answer }) => answer),
      allResults: paints.map(({ matrix }) => matrix),
      // The first one still compiles.
      print: print.slice(1),
    }
  } finally {
    await browser.close()
  }
}

/** As `npm run figures` measures it. */
async function figure(name: string, folder: string): Promise<readonly number[]> {
  const found = pageFigures(folder).find((one) => one.name === name)
  if (found === undefined) throw new Error(`There is no figure named ${name}.`)
  return found.measure()
}
