import { useRef, useState } from 'react'

interface CopyButtonWords {
  readonly copy: string
  readonly copied: string
  /** Where the browser refuses: the text is selected, the keyboard does the rest. */
  readonly selected: string
}

interface CopyableCodeProps {
  readonly code: string
  /** Said after the button's label where several stand on a page. */
  readonly subject?: string
  readonly words: CopyButtonWords
}

/** Something to run or paste elsewhere, with a button that copies it or, failing that, selects it. */
export function CopyableCode({ code, subject, words }: CopyableCodeProps) {
  const text = useRef<HTMLElement>(null)
  const [outcome, setOutcome] = useState<'copied' | 'selected' | null>(null)

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(code)
      setOutcome('copied')
    } catch {
      // No clipboard outside secure pages, or the reader said no.
      if (text.current) getSelection()?.selectAllChildren(text.current)
      setOutcome('selected')
    }
  }

  return (
    <div className="flex flex-wrap items-start gap-x-3 gap-y-2">
      <pre className="min-w-0 grow basis-72 whitespace-pre-wrap rounded-lg border border-line bg-sunken px-3 py-2 font-mono text-[0.8125rem] leading-6 wrap-anywhere">
        <code ref={text}>{code}</code>
      </pre>
      <button className="button min-h-9 py-1 text-sm" onClick={() => void copy()} type="button">
        {words.copy}
        {subject ? <span className="sr-only">: {subject}</span> : null}
      </button>
      <span className="basis-full text-muted text-sm empty:hidden" role="status">
        {outcome && words[outcome]}
      </span>
    </div>
  )
}
