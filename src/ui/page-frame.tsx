import { type MouseEvent, type ReactNode, useRef } from 'react'
import { BrandMark } from './brand-mark'

export interface PageFrameWords {
  readonly tagline: string
  readonly skipToContent: string
  readonly notAnswered: { readonly title: string; readonly items: readonly string[] }
  readonly licence: string
  readonly independence: string
}

interface PageFrameProps {
  readonly words: PageFrameWords
  readonly mainId: string
  readonly homeAddress: string
  /** Stands at the right of the header, on every page. */
  readonly headerEnd: ReactNode
  /** Stands first in the footer. */
  readonly footerStart: ReactNode
  readonly children: ReactNode
}

export function PageFrame({ words, mainId, homeAddress, headerEnd, footerStart, children }: PageFrameProps) {
  const main = useRef<HTMLElement>(null)

  // The fragment holds the page's address: following the skip link would leave the page.
  function skipToMain(event: MouseEvent): void {
    event.preventDefault()
    main.current?.focus()
    main.current?.scrollIntoView()
  }

  return (
    <div className="flex min-h-dvh flex-col">
      <a
        className="button absolute left-4 top-2 z-10 not-focus:sr-only print:hidden"
        href={`#${mainId}`}
        onClick={skipToMain}
      >
        {words.skipToContent}
      </a>
      <header className="border-line border-b bg-surface print:hidden">
        <div className="mx-auto flex max-w-350 flex-wrap items-center gap-x-6 gap-y-1 px-4 py-3 sm:px-7">
          <a className="inline-flex items-center gap-2 font-bold text-lg no-underline text-ink" href={homeAddress}>
            <BrandMark />
            Coexist
          </a>
          <span className="text-muted max-sm:hidden">{words.tagline}</span>
          <div className="ms-auto flex items-center gap-6">{headerEnd}</div>
        </div>
      </header>
      <main
        className="mx-auto w-full max-w-350 grow px-4 py-7 sm:px-7 print:max-w-none print:p-0"
        id={mainId}
        ref={main}
        tabIndex={-1}
      >
        {children}
      </main>
      <PageFooter start={footerStart} words={words} />
    </div>
  )
}

function PageFooter({ start, words }: { readonly start: ReactNode; readonly words: PageFrameWords }) {
  return (
    <footer className="border-line border-t text-muted text-sm print:hidden">
      <div className="mx-auto flex max-w-350 flex-col gap-2 px-4 py-5 sm:px-7">
        {start}
        <details>
          <summary className="w-fit font-semibold text-accent underline underline-offset-3">
            {words.notAnswered.title}
          </summary>
          <ul className="mt-2 mb-1 list-disc columns-2xs gap-10 ps-5">
            {words.notAnswered.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </details>
        <p className="max-w-none">{`${words.licence} ${words.independence}`}</p>
      </div>
    </footer>
  )
}
