import type { ReactNode } from 'react'
import { ErrorBoundary } from '../ui/error-boundary'
import { useResults } from './results-context'

/** One section that breaks leaves the others; other answers, another day or language are a new attempt. */
function SectionBoundary({ children }: { readonly children: ReactNode }) {
  const view = useResults()
  const { title, text } = view.catalog.results.brokenSection
  return (
    <ErrorBoundary
      fallback={() => (
        <section className="card border-limited">
          <p className="font-semibold">{title}</p>
          <p className="text-muted">{text}</p>
        </section>
      )}
      subject={view}
    >
      {children}
    </ErrorBoundary>
  )
}

/** Each of these sections by itself. */
export function guarded(sections: Readonly<Record<string, ReactNode>>): ReactNode {
  return Object.entries(sections).map(([name, section]) => <SectionBoundary key={name}>{section}</SectionBoundary>)
}
