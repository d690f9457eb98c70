import { type IDBPDatabase, openDB } from 'idb'
import { readDraft } from './draft-schema'
import { draftFormat, type KeptDraft } from './draft-type'

/** An assessment as it is kept: the moment at which its draft was begun tells it apart from all others. */
export interface KeptAssessment extends KeptDraft {
  readonly begunAt: string
}

export interface Shelf {
  readonly assessments: readonly KeptAssessment[]
  /** What is kept under these ids does not fit its schema; it stays where it is. */
  readonly unreadable: readonly string[]
}

/** Whether an assessment is kept now, or why it is not: somebody else wrote it since this page last read it. */
export type PutOutcome = 'kept' | 'changed-elsewhere'

/** All assessments kept by the browser. Every call may be refused by it, which rejects. */
export interface AssessmentStore {
  readonly all: () => Promise<Shelf>
  /** Null where nothing is kept that can be read. */
  readonly get: (id: string) => Promise<KeptAssessment | null>
  /** `known` is the moment of the version that this page holds; null where whatever is there makes way. */
  readonly put: (kept: KeptAssessment, known: string | null) => Promise<PutOutcome>
  readonly remove: (id: string) => Promise<void>
  /** The raw value, to be saved as a file before it is removed. */
  readonly raw: (id: string) => Promise<unknown>
  readonly erase: () => Promise<void>
}

const databaseName = 'coexist'
const tableName = 'assessments'

/** The database is opened with the first call, and again when the browser has closed or cleared it meanwhile. */
export function assessmentStore(): AssessmentStore {
  let opening: Promise<IDBPDatabase> | null = null

  function open(): Promise<IDBPDatabase> {
    const forget = () => {
      opening = null
    }
    opening ??= openDB(databaseName, draftFormat, {
      upgrade: (database) => void database.createObjectStore(tableName),
      // A page of a newer version must not wait for this one.
      blocking: (_current, _next, event) => {
        forget()
        ;(event.target as IDBDatabase).close()
      },
      terminated: forget,
    })
    opening.catch(forget)
    return opening
  }

  async function run<Result>(action: (database: IDBPDatabase) => Promise<Result>): Promise<Result> {
    try {
      return await action(await open())
    } catch (error) {
      // Closed under our feet: once more, on a database opened anew.
      if (!(error instanceof DOMException) || !['InvalidStateError', 'NotFoundError'].includes(error.name)) throw error
      await close()
      return action(await open())
    }
  }

  async function close(): Promise<void> {
    const database = await opening?.catch(() => undefined)
    opening = null
    database?.close()
  }

  return {
    all: () => run(readAll),
    get: (id) => run(async (database) => readOne(id, await database.get(tableName, id))),
    raw: (id) => run((database) => database.get(tableName, id)),
    put: (kept, known) => run((database) => put(database, kept, known)),
    remove: (id) => run((database) => database.delete(tableName, id)),
    erase: () => run((database) => database.clear(tableName)),
  }
}

async function readAll(database: IDBPDatabase): Promise<Shelf> {
  const transaction = database.transaction(tableName)
  const [ids, values] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()])
  const entries = ids.map((id, place) => ({ id: String(id), kept: readOne(String(id), values[place]) }))
  return {
    assessments: entries.flatMap(({ kept }) => kept ?? []),
    unreadable: entries.filter(({ kept }) => kept === null).map(({ id }) => id),
  }
}

/** Nothing else is written between the look and the write: they are one transaction. */
async function put(database: IDBPDatabase, kept: KeptAssessment, known: string | null): Promise<PutOutcome> {
  const transaction = database.transaction(tableName, 'readwrite')
  const found = readOne(kept.begunAt, await transaction.store.get(kept.begunAt))
  const isOurs = known === null || found === null || [known, kept.savedAt].includes(found.savedAt)
  if (isOurs) await transaction.store.put({ version: draftFormat, ...kept }, kept.begunAt)
  await transaction.done
  return isOurs ? 'kept' : 'changed-elsewhere'
}

function readOne(id: string, value: unknown): KeptAssessment | null {
  const kept = readDraft(value)
  return kept && { ...kept, begunAt: id }
}
