import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
}

export interface Served {
  readonly address: string
  /** Bytes sent so far by file, compressed. */
  readonly sent: ReadonlyMap<string, number>
  readonly close: () => Promise<void>
}

/** Serves a folder as a good static host does: brotli, and nothing but files. */
export async function serve(folder: string): Promise<Served> {
  const sent = new Map<string, number>()
  const packed = new Map<string, Buffer>()
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const file = path === '/' ? '/index.html' : normalize(path)
    const body = packed.get(file) ?? pack(join(folder, file))
    if (body === null) {
      response.writeHead(404).end()
      return
    }
    packed.set(file, body)
    sent.set(file, (sent.get(file) ?? 0) + body.length)
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-encoding': 'br',
      'content-length': body.length,
      'cache-control': 'no-store',
    })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}/`, sent, close: () => closed(server) }
}

function pack(file: string): Buffer | null {
  try {
    return brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
  } catch {
    return null
  }
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => {
    server.close(() => resolve())
  })
}
