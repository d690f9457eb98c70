import { useCallback, useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { FilesWords } from '../i18n/files-words'
import { loadCatalog } from '../i18n/load'
import { loadFiles } from '../i18n/load-files'
import { useLanguage } from '../i18n/use-catalog'
import { useSessionStore } from '../wizard/session-provider'
import { addresses } from './addresses'
import { openDocument, readDocument } from './open-document'

interface Refusal {
  readonly file: string
  readonly reasons: readonly string[]
}

/** Opens a file that is dropped anywhere on the page. The keyboard's way to the same is the field on the start page. */
export function DropTarget() {
  const language = useLanguage()
  const session = useSessionStore()
  const [, navigate] = useLocation()
  const [words, setWords] = useState<FilesWords['drop'] | null>(null)
  const [isOver, setIsOver] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  const onOver = useCallback(
    (over: boolean) => {
      setIsOver(over)
      if (over) loadFiles(language).then(({ drop }) => setWords(drop), ignore)
    },
    [language],
  )

  const onFiles = useCallback(
    async (files: readonly File[]) => {
      const [{ drop }, { refusals }] = await Promise.all([loadFiles(language), loadCatalog(language)])
      const [file, ...others] = files
      if (!file) return
      setWords(drop)
      const read =
        others.length > 0
          ? { refusals: [drop.onlyOne] }
          : // A folder looks like a file until it is read.
            await readDocument(file, refusals).catch(() => ({ refusals: [drop.unreadable] }))
      if ('refusals' in read) {
        setRefusal({ file: file.name, reasons: read.refusals })
        return
      }
      setRefusal(null)
      await openDocument(session, read)
      navigate(addresses.results)
    },
    [language, session, navigate],
  )

  useDroppedFiles(onOver, onFiles)
  if (words === null) return null
  return (
    <>
      {isOver ? <Target words={words} /> : null}
      {refusal ? <Refused onClose={() => setRefusal(null)} refusal={refusal} words={words} /> : null}
    </>
  )
}

/** Without words nothing can be said; the file is not opened, and nothing is lost. */
const ignore = () => undefined

/** Follows files that are dragged over the page; a field that takes files itself is left alone. */
function useDroppedFiles(onOver: (over: boolean) => void, onFiles: (files: readonly File[]) => Promise<void>): void {
  // Entering a child is told before leaving its parent.
  const depth = useRef(0)
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    const on = (type: 'dragenter' | 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void) =>
      addEventListener(type, (event) => (isOurs(event) ? act(event) : undefined), { signal })
    on('dragenter', (event) => {
      event.preventDefault()
      depth.current += 1
      if (depth.current === 1) onOver(true)
    })
    on('dragover', (event) => event.preventDefault())
    on('dragleave', () => {
      depth.current = Math.max(0, depth.current - 1)
      if (depth.current === 0) onOver(false)
    })
    on('drop', (event) => {
      event.preventDefault()
      depth.current = 0
      onOver(false)
      onFiles([...(event.dataTransfer?.files ?? [])]).catch(ignore)
    })
    return () => listening.abort()
  }, [onOver, onFiles])
}

function isOurs({ dataTransfer, target, type }: DragEvent): boolean {
  const isField = target instanceof HTMLInputElement && target.type === 'file'
  return dataTransfer?.types.includes('Files') === true && (!isField || type === 'dragleave' || type === 'dragenter')
}

const Target = ({ words }: { readonly words: FilesWords['drop'] }) => (
  <div className="pointer-events-none fixed inset-0 z-50 flex bg-ground/85 p-4 print:hidden">
    <div className="flex grow flex-col items-center justify-center gap-1 rounded-xl border-2 border-accent border-dashed bg-accent-soft p-6 text-center">
      <p className="font-semibold text-lg" role="status">
        {words.target}
      </p>
      <p className="text-muted">{words.targetHelp}</p>
    </div>
  </div>
)

interface RefusedProps {
  readonly refusal: Refusal
  readonly words: FilesWords['drop']
  readonly onClose: () => void
}

const Refused = ({ refusal: { file, reasons }, words, onClose }: RefusedProps) => (
  <div className="fixed inset-x-4 bottom-4 z-50 mx-auto flex max-w-2xl flex-wrap items-start gap-x-4 gap-y-2 rounded-lg border border-unsupported bg-surface px-4 py-3 shadow-xl print:hidden">
    <div className="min-w-0 grow basis-60" role="alert">
      <p className="wrap-anywhere font-semibold">{words.refused(file)}</p>
      <ul className="text-sm">
        {reasons.map((reason) => (
          <li className="wrap-anywhere" key={reason}>
            {reason}
          </li>
        ))}
      </ul>
    </div>
    <button className="button min-h-9 py-1 text-sm" onClick={onClose} type="button">
      {words.close}
    </button>
  </div>
)
