import { use } from 'react'
import { loadAssessmentsWords } from '../i18n/load-assessments'
import { useLanguage } from '../i18n/use-catalog'
import { PageHeading } from '../ui/page-heading'

interface CopyFirstProps {
  readonly place: string
  readonly backTo: string
  readonly onCopy: () => void
}

/** Where a way to change an answer of somebody else's assessment leads. */
export function CopyFirst({ place, backTo, onCopy }: CopyFirstProps) {
  const { copyFirst: words } = use(loadAssessmentsWords(useLanguage())).shared
  return (
    <div className="mx-auto flex max-w-3xl flex-col gap-4 py-10">
      <PageHeading place={place} title={words.title} />
      <p>{words.text}</p>
      <div className="flex flex-wrap gap-3 pt-2">
        <button className="button button-primary" onClick={onCopy} type="button">
          {words.copy}
        </button>
        <a className="button" href={`#${backTo}`}>
          {words.back}
        </a>
      </div>
    </div>
  )
}
