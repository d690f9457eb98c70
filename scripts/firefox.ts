import { existsSync } from 'node:fs'
import { serve } from './figures/static-server'
import { startFirefox } from './firefox/bidi'
import { openPage } from './firefox/page'
import { leadThrough } from './firefox/way'

/** Goes the way through and prints in Firefox, in both languages, over WebDriver BiDi; tells what is other than it should be. */
const program =
  process.env.FIREFOX_PATH ?? ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((file) => existsSync(file))
if (program === undefined || !existsSync(program)) {
  console.error(
    'Firefox is not on this machine. On Debian: apt-get install firefox-esr. Elsewhere: FIREFOX_PATH=… npm run firefox.',
  )
  process.exit(2)
}

const site = await serve('dist')
const firefox = await startFirefox(program, { 'intl.accept_languages': 'en-GB' })
let failures = 0
try {
  for (const language of ['en', 'fr'] as const) {
    const page = await openPage(firefox.send, language)
    const steps = leadThrough(page, site.address, language)
    for await (const { what, wrong } of steps) {
      console.log(`${wrong.length === 0 ? '✓' : '✗'} ${language}: ${what}`)
      for (const one of wrong) console.log(`    ${one}`)
      failures += wrong.length
    }
  }
} finally {
  await firefox.close()
  await site.close()
}
process.exit(failures === 0 ? 0 : 1)
