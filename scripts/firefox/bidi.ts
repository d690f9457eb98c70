import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A command of WebDriver BiDi, answered with what the browser says to it. */
export type Send = (method: string, params: object) => Promise<Readonly<Record<string, unknown>>>

export interface Browser {
  readonly send: Send
  readonly close: () => Promise<void>
}

/** Starts Firefox without a window, with a profile of its own that is gone afterwards. */
export async function startFirefox(program: string, preferences: Readonly<Record<string, string>>): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'coexist-firefox-'))
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`)
  writeFileSync(join(profile, 'user.js'), lines.join('\n'))
  const parameters = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0']
  const firefox = spawn(program, parameters, { stdio: ['ignore', 'ignore', 'pipe'] })
  const socket = new WebSocket(`${await addressIn(firefox)}/session`)
  await once(socket, 'open')
  const send = sender(socket)
  await send('session.new', { capabilities: {} })
  return {
    send,
    close: async () => {
      firefox.kill()
      if (firefox.exitCode === null) await once(firefox, 'exit')
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

/** Firefox says on its own where it listens. */
function addressIn({ stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    stderr?.on('data', (part) => {
      said += part
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1]
      if (address) resolve(address)
    })
    stderr?.on('end', () => reject(new Error(`Firefox ended before it listened:\n${said}`)))
  })
}

interface Answer {
  readonly id?: number
  readonly type: string
  readonly result?: Readonly<Record<string, unknown>>
  readonly message?: string
}

function sender(socket: WebSocket): Send {
  const waiting = new Map<
    number,
    { resolve: (result: Readonly<Record<string, unknown>>) => void; reject: (error: Error) => void }
  >()
  let count = 0
  socket.addEventListener('message', ({ data }) => {
    const { id, type, result, message } = JSON.parse(String(data)) as Answer
    const asked = id === undefined ? undefined : waiting.get(id)
    if (type === 'success') asked?.resolve(result ?? {})
    else if (type === 'error') asked?.reject(new Error(message))
  })
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox has closed the connection.'))
  })
  return (method, params) => {
    count += 1
    const id = count
    socket.send(JSON.stringify({ id, method, params }))
    return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }))
  }
}
