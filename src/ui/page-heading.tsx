import { type ReactNode, useEffect, useRef } from 'react'

interface PageHeadingProps {
  /** The address of the page: when it changes, the heading takes the focus and the page starts at its top. */
  readonly place: string
  /** What the browser's tab says before the product's name. */
  readonly title: string
  readonly children?: ReactNode
}

/** Nothing moves when the document opens: there the reader starts at the top anyway. */
let shownPlace: string | undefined

/** Its reader has gone on before the app ran, and what was pressed has gone, and the focus with it. */
const hasLostFocus = () => window.pressedEarly && document.activeElement === document.body

export function PageHeading({ place, title, children }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    document.title = `${title} · Coexist`
  }, [title])

  useEffect(() => {
    if (shownPlace === undefined ? hasLostFocus() : shownPlace !== place) {
      window.scrollTo(0, 0)
      heading.current?.focus({ preventScroll: true })
    }
    shownPlace = place
  }, [place])

  return (
    <h1 ref={heading} tabIndex={-1}>
      {children ?? title}
    </h1>
  )
}
