import { lazy, Suspense, useState } from 'react'
import { useLocation } from 'wouter'
import { type ExampleId, exampleIds } from '../i18n/shell'
import { CatalogProvider, useShell } from '../i18n/use-catalog'

const PasteLink = lazy(() => import('./paste-link').then(({ PasteLink: component }) => ({ default: component })))

/** Other ways to begin than with an empty assessment. Nothing is fetched for them until one is chosen. */
export function StartChoices() {
  const { start, loading } = useShell()
  const [isPasting, setIsPasting] = useState(false)
  return (
    <div className="needs-script flex flex-col gap-3 pt-2">
      <h2 className="text-base">{start.examples.title}</h2>
      <ul className="flex flex-col gap-1">
        {exampleIds.map((example) => (
          <li key={example}>
            <Example example={example} name={start.examples.names[example]} />
          </li>
        ))}
      </ul>
      <button
        aria-expanded={isPasting}
        className="cursor-pointer self-start text-accent underline underline-offset-3 hover:no-underline"
        onClick={() => setIsPasting(!isPasting)}
        type="button"
      >
        {start.openLink}
      </button>
      {isPasting ? (
        <Suspense fallback={<p className="text-muted">{loading}</p>}>
          <CatalogProvider>
            <PasteLink />
          </CatalogProvider>
        </Suspense>
      ) : null}
    </div>
  )
}

function Example({ example, name }: { readonly example: ExampleId; readonly name: string }) {
  const [, navigate] = useLocation()

  async function open(): Promise<void> {
    const { exampleAddress } = await import('./examples')
    navigate(exampleAddress(example))
  }

  return (
    <button
      className="cursor-pointer text-start text-accent underline underline-offset-3 hover:no-underline"
      onClick={() => void open()}
      type="button"
    >
      {name}
    </button>
  )
}
