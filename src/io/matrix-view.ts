import * as z from 'zod/mini'

const schema = z.strictObject({
  order: z.array(z.int().check(z.gte(0), z.lt(12))),
  hidden: z.array(z.int().check(z.gte(0), z.lt(12))),
  isCompact: z.boolean(),
  isByArea: z.boolean(),
})

/** How a reader has arranged the matrix of one assessment: places of groups, never their names. */
export type KeptMatrixView = z.infer<typeof schema>

const kept = z.strictObject({ version: z.literal(1), views: z.record(z.string(), schema) })

const storageKey = 'coexist.matrix'

/** The arrangements of assessments opened long ago make way for new ones. */
const mostKept = 30

export interface MatrixViewStore {
  /** Null where nothing is kept under the key. */
  readonly read: (key: string) => KeptMatrixView | null
  readonly write: (key: string, view: KeptMatrixView) => void
}

/** Kept by the browser as long as it keeps anything. Nothing depends on it: what cannot be read is as if it were not there. */
export function matrixViewStore(openStorage: () => Storage): MatrixViewStore {
  function readAll(): Readonly<Record<string, KeptMatrixView>> {
    try {
      const { data } = z.safeParse(kept, JSON.parse(openStorage().getItem(storageKey) ?? 'null'))
      return data?.views ?? {}
    } catch {
      return {}
    }
  }

  return {
    read: (key) => readAll()[key] ?? null,
    write: (key, view) => {
      const { [key]: _before, ...others } = readAll()
      const views = Object.fromEntries([...Object.entries(others), [key, view] as const].slice(-mostKept))
      try {
        openStorage().setItem(storageKey, JSON.stringify({ version: 1, views }))
      } catch {
        // A browser that keeps nothing still shows what was chosen.
      }
    },
  }
}
