import { spawnSync } from 'node:child_process'
import { browserFile } from './browser'

/** A browser whose system libraries are missing exists as a file and yet cannot start. */
function browserStarts(): boolean {
  return spawnSync(browserFile(), ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0
}

function succeeds(command: string, parameters: readonly string[]): boolean {
  console.log(`$ ${command} ${parameters.join(' ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, parameters, { stdio: 'inherit', timeout: 600_000, env }).status === 0
}

function quietlySucceeds(command: string, parameters: readonly string[]): boolean {
  return spawnSync(command, parameters, { stdio: 'ignore' }).status === 0
}

function installPlaywrightBrowser(): void {
  if (!succeeds(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']))
    console.log("Playwright's own Chromium could not be fetched, which is no harm if the system has one to install.")
}

function installSystemBrowser(): void {
  if (!quietlySucceeds('apt-get', ['--version'])) return
  const isRoot = process.getuid?.() === 0
  if (!isRoot && !quietlySucceeds('sudo', ['-n', 'true'])) return
  const asRoot = (...parameters: string[]) =>
    isRoot ? succeeds('apt-get', parameters) : succeeds('sudo', ['-n', 'apt-get', ...parameters])
  asRoot('update')
  const install = (browser: string) => asRoot('install', '-y', '--no-install-recommends', browser, 'fonts-liberation')
  // Older releases have no package of the shell alone.
  if (!install('chromium-headless-shell')) install('chromium')
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
