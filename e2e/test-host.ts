import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withPolicy } from '../scripts/content-security-policy'
import { builtSite } from '../scripts/host-files'
import { headersOf } from '../scripts/hosting/headers'
import { buildIn, workerFile, workerOf } from '../scripts/service-worker'

export interface TestHost {
  readonly address: string
  readonly port: number
  /** What was asked for, in order: method, address within the site, and what it should not have brought along. */
  readonly requests: string[]
  /** From now on this folder is served, and nothing of the one before. */
  readonly deploy: (folder: string) => void
  /** The network is gone. */
  readonly close: () => Promise<void>
}

/** Serves a build in a folder of a host, with the headers that the build has hosts send; unlike the preview, 404 is 404. */
export async function startHost(first: string, path = '/tools/coexist/'): Promise<TestHost> {
  const requests: string[] = []
  let folder = first
  let site = builtSite(first)
  const server = createServer((request, response) => {
    const file = request.url?.startsWith(path) ? request.url.slice(path.length) : '(elsewhere)'
    requests.push(described(request, file))
    const body = read(join(folder, file === '' ? 'index.html' : file))
    if (body === null) response.writeHead(404).end()
    else response.writeHead(200, Object.fromEntries(headersOf(site, file))).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}${path}`,
    port,
    requests,
    deploy: (next) => {
      folder = next
      site = builtSite(next)
    },
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

function described({ method, headers }: IncomingMessage, file: string): string {
  const brought = ['cookie', 'referer', 'content-length', 'transfer-encoding'].filter((name) => name in headers)
  return [method, file, ...brought].join(' ')
}

function read(file: string): Buffer | null {
  try {
    return readFileSync(file)
  } catch {
    return null
  }
}

/** The same build as a later deployment has it: every hashed file under another name, and none under the old. */
export function laterDeployment(folder: string): { readonly folder: string; readonly remove: () => void } {
  const later = mkdtempSync(join(tmpdir(), 'coexist-later-'))
  cpSync(folder, later, { recursive: true })
  const assets = readdirSync(join(later, 'assets'))
  const renamed = (name: string) => name.replace(/\.(?=[a-z]+$)/, 'LATER.')
  const withNewNames = (text: string) => assets.reduce((all, name) => all.replaceAll(name, renamed(name)), text)
  for (const name of assets) {
    const file = join(later, 'assets', name)
    writeFileSync(file, withNewNames(readFileSync(file, 'utf8')))
    renameSync(file, join(later, 'assets', renamed(name)))
  }
  const page = join(later, 'index.html')
  writeFileSync(page, withPolicy(withNewNames(readFileSync(page, 'utf8'))))
  const worker = readFileSync(join(later, workerFile), 'utf8')
  writeFileSync(join(later, workerFile), workerOf(buildIn(later), worker.slice(worker.indexOf(';') + 1)))
  return { folder: later, remove: () => rmSync(later, { recursive: true }) }
}
