import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

/** The shell has no window to draw: a test takes half the time in it. */
const systemBrowsers = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']

/** The browser to drive instead of Playwright's own; undefined leaves the choice to Playwright. */
export function browserPath(): string | undefined {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH
  if (process.env.PLAYWRIGHT_OWN) return undefined
  return systemBrowsers.find((path) => existsSync(path))
}

/** The file that will be started, whether it exists or not. */
export function browserFile(): string {
  return browserPath() ?? chromium.executablePath()
}

/** The quiet ones: nothing but the page under test may use the network or the processor. */
export const browserFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]
