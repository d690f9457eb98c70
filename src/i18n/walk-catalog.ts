/** One text of a catalog, with the way to it. */
export interface FoundText {
  readonly path: string
  readonly text: string
  /** Said with made-up arguments, of which not all make sense together. */
  readonly isMadeUp: boolean
}

/** Every text of a catalog; what is a function says what it says to made-up arguments. */
export function textsOf(catalog: object): readonly FoundText[] {
  return [...textsAt(catalog, '', false)]
}

function* textsAt(value: unknown, path: string, isMadeUp: boolean): Generator<FoundText> {
  if (typeof value === 'string') yield { path, text: value, isMadeUp }
  else if (typeof value === 'function') yield* textsSaid(value as Words, `${path}()`)
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value))
      yield* textsAt(part, path === '' ? key : `${path}.${key}`, isMadeUp)
}

type Words = (...values: readonly unknown[]) => unknown

function* textsSaid(words: Words, path: string): Generator<FoundText> {
  const said = new Set<string>()
  for (const [place, values] of argumentLists(words.length).entries()) {
    for (const found of textsAt(attempt(words, values), path, place > 0)) {
      const key = `${found.path} ${found.text}`
      if (said.has(key)) continue
      said.add(key)
      yield found
    }
  }
}

/** Arguments that a function does not expect make it throw: then it says nothing. */
function attempt(words: Words, values: readonly unknown[]): unknown {
  try {
    return words(...values)
  } catch {
    return undefined
  }
}

const names = ['Alpha', 'Beta', 'Gamma']

/** Counts as seven, reads as a day, lists three names, and has every property, each like itself. */
const anything: unknown = new Proxy(names, {
  get: (target, key) => {
    if (key === Symbol.toPrimitive) return (hint: string) => (hint === 'number' ? 7 : '2026-11-21')
    return key in target ? Reflect.get(target, key) : anything
  },
})

const withEveryProperty = (value: unknown): unknown => new Proxy({}, { get: () => value })

const samples: readonly unknown[] = [anything, 0, 1, 7, true, false, null, undefined, 'Alpha', ['Alpha']].flatMap(
  (value) => (value === anything ? [value] : [value, withEveryProperty(value)]),
)

/** The first list is the one that suits nearly every function. */
function argumentLists(count: number): readonly (readonly unknown[])[] {
  if (count > 2) return samples.map((sample) => Array.from({ length: count }, () => sample))
  return Array.from({ length: Math.max(count, 1) }).reduce<readonly (readonly unknown[])[]>(
    (lists) => lists.flatMap((list) => samples.map((sample) => [...list, sample])),
    [[]],
  )
}
