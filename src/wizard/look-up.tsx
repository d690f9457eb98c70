import { lazy, Suspense, useState } from 'react'
import { CatalogProvider, useAskingCatalog } from '../i18n/use-catalog'
import type { QuestionId } from '../knowledge/ids'

const LookUpContent = lazy(() => import('./look-up-content').then((part) => ({ default: part.LookUpContent })))

/** Folded until somebody wants to know where the answer is found. */
export function LookUp({ question }: { readonly question: QuestionId }) {
  const { whereToLook } = useAskingCatalog().wizard.question
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details className="text-sm" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary className="w-fit rounded text-accent underline underline-offset-3 hover:text-accent-strong">
        {whereToLook}
      </summary>
      {isOpen ? (
        <Suspense fallback={null}>
          <CatalogProvider>
            <LookUpContent question={question} />
          </CatalogProvider>
        </Suspense>
      ) : null}
    </details>
  )
}
