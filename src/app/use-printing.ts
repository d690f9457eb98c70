import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

interface Printing {
  readonly isPrinting: boolean
  readonly print: () => void
}

/** Whether the page is being printed, by a button of ours or by the browser's own command. */
export function usePrinting(): Printing {
  const [isPrinting, setPrinting] = useState(false)

  useEffect(() => {
    // The browser lays the pages out as soon as the listener returns: what is to be printed has to be there by then.
    const begin = () => flushSync(() => setPrinting(true))
    const end = () => setPrinting(false)
    const paper = matchMedia('print')
    const change = ({ matches }: MediaQueryListEvent) => (matches ? begin() : end())
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    paper.addEventListener('change', change)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
      paper.removeEventListener('change', change)
    }
  }, [])

  return { isPrinting, print }

  // Not every browser tells in time that it begins to print.
  function print(): void {
    flushSync(() => setPrinting(true))
    window.print()
  }
}
