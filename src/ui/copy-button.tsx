import { useEffect, useRef, useState } from 'react'

interface CopyButtonProps {
  readonly label: string
  /** Said after the label to those who cannot see what stands beside the button. */
  readonly subject?: string
  /** Worked out when it is asked for: some texts are long. */
  readonly text: () => string
  /** The same for programs that take markup. */
  readonly html?: () => string
  readonly words: { readonly copied: string; readonly selected: string }
  /** What the page is there for, rather than a help beside something else. */
  readonly isPrimary?: boolean
}

/** Copies a text or, where the browser refuses, shows it selected. */
export function CopyButton({ label, subject, text, html, words, isPrimary = false }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<{ readonly refused: string | null } | null>(null)

  async function copy(): Promise<void> {
    const wanted = text()
    try {
      if (html && 'ClipboardItem' in window) await navigator.clipboard.write([itemOf(wanted, html())])
      else await navigator.clipboard.writeText(wanted)
      setOutcome({ refused: null })
    } catch {
      // No clipboard outside secure pages, or the reader said no.
      setOutcome({ refused: wanted })
    }
  }

  return (
    <>
      <button
        className={isPrimary ? 'button button-primary' : 'button min-h-9 py-1 text-sm'}
        onClick={() => void copy()}
        type="button"
      >
        {label}
        {subject ? <span className="sr-only">: {subject}</span> : null}
      </button>
      <span className="text-muted text-sm empty:hidden" role="status">
        {outcome ? (outcome.refused === null ? words.copied : words.selected) : null}
      </span>
      {outcome?.refused ? <SelectedText label={label} text={outcome.refused} /> : null}
    </>
  )
}

function itemOf(text: string, html: string): ClipboardItem {
  const blob = (content: string, type: string) => new Blob([content], { type })
  return new ClipboardItem({ 'text/plain': blob(text, 'text/plain'), 'text/html': blob(html, 'text/html') })
}

function SelectedText({ label, text }: { readonly label: string; readonly text: string }) {
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.select(), [])
  return (
    <textarea
      aria-label={label}
      className="w-full basis-full rounded-lg border border-edge bg-surface p-2 font-mono text-sm"
      readOnly
      ref={field}
      rows={6}
      value={text}
    />
  )
}
