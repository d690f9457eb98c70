import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { browserFlags, browserPath } from './browser'
import { builtSite } from './host-files'
import { complaintsFile, type HostProgram, hostPrograms } from './hosting/host-programs'
import { tryHost } from './hosting/try-host'
import { installPackages } from './install-packages'

/** Serves dist by the settings that the build wrote for each host, with the host itself, and tells what is wrong. */
const built = 'dist'
const folder = 'tools/coexist'

async function tryProgram(host: HostProgram, browser: Browser): Promise<readonly string[]> {
  const place = mkdtempSync(join(tmpdir(), 'coexist-host-'))
  const root = join(place, 'root')
  cpSync(built, join(root, folder), { recursive: true })
  // The host may run as somebody else.
  chmodSync(place, 0o755)
  const port = await freePort()
  const work = join(place, 'work')
  mkdirSync(work)
  const running = host.start({ root, work, port })
  try {
    const address = `http://127.0.0.1:${port}/${folder}/`
    await answers(address)
    return await tryHost({ site: builtSite(built), folder: built, address, browser })
  } catch (error) {
    return [String(error), readFileSync(complaintsFile({ root, work, port }), 'utf8')]
  } finally {
    running.kill()
    if (running.exitCode === null) await once(running, 'exit')
    rmSync(place, { recursive: true })
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (typeof address !== 'object' || address === null) throw new Error('This machine has no free port.')
  return address.port
}

async function answers(address: string): Promise<void> {
  for (const start = Date.now(); Date.now() - start < 10_000; ) {
    const isUp = await fetch(address).then(
      () => true,
      () => false,
    )
    if (isUp) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`Nothing answers at ${address}.`)
}

const missing = hostPrograms.filter(({ program }) => !existsSync(program))
if (missing.length > 0) installPackages(missing.map((host) => host.package))

const executablePath = browserPath()
const browser = await chromium.launch({ args: browserFlags, ...(executablePath ? { executablePath } : {}) })
let failures = 0
for (const host of hostPrograms) {
  if (!existsSync(host.program)) {
    console.log(`${host.name}: not on this machine, and could not be installed`)
    failures += 1
    continue
  }
  const wrong = await tryProgram(host, browser)
  const version = spawnSync(host.program, [host.name === 'Caddy' ? 'version' : '-v'], { encoding: 'utf8' })
  const [said = ''] = `${version.stdout}${version.stderr}`.trim().split('\n')
  console.log(`${wrong.length === 0 ? '✓' : '✗'} ${host.name} (${said})`)
  for (const what of wrong) console.log(`    ${what}`)
  failures += wrong.length === 0 ? 0 : 1
}
await browser.close()
process.exit(failures === 0 ? 0 : 1)
