import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { withBuiltPage } from './built-page'
import { serve } from './figures/static-server'
import { visits } from './trace/first-visits'
import { buildFloor } from './trace/floor'
import { consequences, ratios, table } from './trace/table'
import { twelveGroups } from './trace/twelve-groups'

/**
 * Opens the built page as on a slow phone and a slow line, beside a page with react-dom alone, and prints what is seen when;
 * exits 1 when a goal is missed. `--visits N` opens each N times.
 */
async function main(): Promise<void> {
  const words = process.argv.slice(2)
  const count = words.includes('--visits') ? Number(words[words.indexOf('--visits') + 1]) : 9
  const alone = mkdtempSync(join(tmpdir(), 'coexist-floor-'))
  try {
    await buildFloor(alone)
    const floor = await serve(alone)
    await withBuiltPage(async (ours, folder) => {
      const seen = await visits(ours.address, floor.address, count)
      const rows = ratios(seen)
      console.log(table(rows, consequences(seen), await twelveGroups(folder, ours)))
      if (rows.some(({ holds }) => !holds)) process.exitCode = 1
    }).finally(floor.close)
    const load = (loadavg()[0] ?? 0).toFixed(1)
    console.log(`\nNode ${process.version}, ${count} visits each, load average ${load} at the end`)
  } finally {
    rmSync(alone, { recursive: true, force: true })
  }
}

await main()
