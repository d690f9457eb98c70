import { spawnSync } from 'node:child_process'
import { browserFile } from './browser'
import { installPackages, succeeds } from './install-packages'

/** A browser whose system libraries are missing exists as a file and yet cannot start. */
function browserStarts(): boolean {
  return spawnSync(browserFile(), ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0
}

function installPlaywrightBrowser(): void {
  if (!succeeds(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']))
    console.log("Playwright's own Chromium could not be fetched, which is no harm if the system has one to install.")
}

/** Older releases have no package of the shell alone. */
function installSystemBrowser(): void {
  const fonts = 'fonts-liberation'
  if (!installPackages(['chromium-headless-shell', fonts])) installPackages(['chromium', fonts])
}

function ensureBrowser(): boolean {
  if (browserStarts()) return true
  if (process.env.CHROMIUM_PATH) return false
  for (const install of [installPlaywrightBrowser, installSystemBrowser]) {
    install()
    if (browserStarts()) return true
  }
  return false
}

if (!ensureBrowser()) {
  console.error(
    process.env.CHROMIUM_PATH
      ? `CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, which does not start.`
      : 'The browser tests need Chromium, and none could be installed. Install it, then set CHROMIUM_PATH to its path.',
  )
  process.exit(1)
}
