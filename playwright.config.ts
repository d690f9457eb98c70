import { defineConfig, devices } from '@playwright/test'
import { browserFlags, browserPath } from './scripts/browser'

const executablePath = browserPath()
const port = Number(process.env.E2E_PORT ?? 4319)
const address = `http://127.0.0.1:${port}/`

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  // What a test holds is what happens, not how fast a shared machine is.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    baseURL: address,
    launchOptions: { args: browserFlags, ...(executablePath ? { executablePath } : {}) },
  },
  projects: [{ name: 'chromium', use: devices['Desktop Chrome'] }],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: address,
    reuseExistingServer: false,
  },
})
