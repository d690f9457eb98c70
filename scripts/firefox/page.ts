import type { Send } from './bidi'

/** What Firefox calls an element by. */
export interface Found {
  readonly sharedId: string
}

type Locator =
  | { readonly type: 'accessibility'; readonly value: { readonly role: string; readonly name?: string } }
  | { readonly type: 'xpath'; readonly value: string }

/** A page of Firefox, used as somebody uses it: by what it says, with a pointer and keys. */
export interface Page {
  readonly open: (address: string) => Promise<void>
  readonly byRole: (role: string, name: string) => Promise<Found>
  /** The innermost element in this one that says just that. */
  readonly byText: (text: string, inside: Found) => Promise<Found>
  readonly click: (element: Found) => Promise<void>
  /** Types it in the place of what stands in the field. */
  readonly fill: (field: Found, text: string) => Promise<void>
  /** Reads from the document; the function may use nothing of its surroundings, and gets the text. */
  readonly read: <Value>(from: (text: string) => Value, text?: string) => Promise<Value>
  /** The page on A4, as PDF. */
  readonly print: () => Promise<Uint8Array>
}

const patience = 20_000

const control = '\uE009'

/** Keys pressed one after the other and let go in turn. */
const chord = (...keys: readonly string[]) => [
  ...keys.map((value) => ({ type: 'keyDown', value })),
  ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
]

/** Again and again until there is something. */
export async function eventually<Value>(what: string, look: () => Promise<Value | null>): Promise<Value> {
  for (const start = Date.now(); Date.now() - start < patience; ) {
    const found = await look()
    if (found !== null) return found
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`Not there: ${what}`)
}

export async function openPage(send: Send, language: string): Promise<Page> {
  // With a storage of its own.
  const { userContext } = await send('browser.createUserContext', {})
  const { context } = await send('browsingContext.create', { type: 'tab', userContext })
  await send('script.addPreloadScript', {
    functionDeclaration: `() => localStorage.setItem('coexist.language', '${language}')`,
    contexts: [context],
  })

  const locate = (locator: Locator, inside?: Found) =>
    eventually(JSON.stringify(locator), async () => {
      const startNodes = inside ? { startNodes: [inside] } : {}
      const { nodes } = await send('browsingContext.locateNodes', { context, locator, maxNodeCount: 1, ...startNodes })
      const [first] = nodes as readonly Found[]
      return first ? { sharedId: first.sharedId } : null
    })

  async function act(kind: 'pointer' | 'key', actions: readonly object[]): Promise<void> {
    await send('input.performActions', { context, actions: [{ type: kind, id: kind, actions }] })
  }

  async function click(element: Found): Promise<void> {
    await send('script.callFunction', {
      functionDeclaration: "(element) => element.scrollIntoView({ block: 'center' })",
      arguments: [element],
      target: { context },
      awaitPromise: false,
    })
    const origin = { type: 'element', element }
    await act('pointer', [
      { type: 'pointerMove', x: 0, y: 0, origin },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ])
  }

  return {
    open: async (url) => void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
    byRole: (role, name) => locate({ type: 'accessibility', value: { role, name } }),
    byText: (text, inside) => locate({ type: 'xpath', value: `.//*[text()="${text}"]` }, inside),
    click,
    fill: async (field, text) => {
      await click(field)
      await act('key', [...chord(control, 'a'), ...[...text].flatMap((value) => chord(value))])
    },
    read: async <Value>(from: (text: string) => Value, text = '') => {
      const { result, exceptionDetails } = await send('script.callFunction', {
        functionDeclaration: `(text) => JSON.stringify((${from})(text) ?? null)`,
        arguments: [{ type: 'string', value: text }],
        target: { context },
        awaitPromise: false,
      })
      if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails))
      return JSON.parse((result as { readonly value: string }).value) as Value
    },
    print: async () => {
      const { data } = await send('browsingContext.print', { context, page: { width: 21, height: 29.7 } })
      return new Uint8Array(Buffer.from(String(data), 'base64'))
    },
  }
}
