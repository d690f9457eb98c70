import { useEffect, useId, useRef, useState } from 'react'
import { useResults } from '../results-context'
import type { ShareAddress } from '../share'

/** Copies the link or, where the browser refuses, shows it selected. */
export function ShareButton({ address: { kind, text } }: { readonly address: ShareAddress }) {
  const words = useResults().catalog.results.toolbar
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null)
  const field = useId()

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome('copied')
    } catch {
      setOutcome('refused')
    }
  }

  return (
    <>
      <button className="button button-primary" onClick={() => void copy()} type="button">
        {kind === 'link' ? words.copyLink : words.copyCode}
      </button>
      <span className="order-last basis-full text-muted text-sm empty:hidden" role="status">
        {outcome === 'copied' ? words[kind === 'link' ? 'linkCopied' : 'codeCopied'] : null}
      </span>
      {outcome === 'refused' ? (
        <span className="order-last flex basis-full flex-col gap-1">
          <label htmlFor={field}>{words.notCopied}</label>
          <SelectedText id={field} text={text} />
        </span>
      ) : null}
    </>
  )
}

function SelectedText({ id, text }: { readonly id: string; readonly text: string }) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [])
  return (
    <input
      className="min-h-10 w-full rounded-lg border border-edge bg-surface px-3 font-mono text-sm"
      id={id}
      readOnly
      ref={field}
      value={text}
    />
  )
}
