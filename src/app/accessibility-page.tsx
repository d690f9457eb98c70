import { use } from 'react'
import { formatDate } from '../i18n/format'
import { loadAccessibility } from '../i18n/load-accessibility'
import { useLanguage } from '../i18n/use-catalog'
import { PageHeading } from '../ui/page-heading'
import { addresses } from './addresses'

/** The day on which every sentence of the page was last held against the tests. */
const reviewedOn = '2026-11-30'

/** What was checked for readers with disabilities, what was not, and how to tell of an obstacle. */
export function AccessibilityPage() {
  const language = useLanguage()
  const { title, lead, reviewed, ...parts } = use(loadAccessibility(language))
  return (
    <div className="mx-auto flex max-w-prose flex-col gap-7 py-2 sm:py-6">
      <div className="flex flex-col gap-3">
        <PageHeading place={addresses.accessibility} title={title} />
        <p>{lead}</p>
        <p className="text-muted">
          {reviewed} <time dateTime={reviewedOn}>{formatDate(language, reviewedOn)}</time>
        </p>
      </div>
      {[parts.checked, parts.notChecked, parts.limits, parts.report].map((part) => (
        <section className="flex flex-col gap-2" key={part.title}>
          <h2>{part.title}</h2>
          <p>{part.lead}</p>
          <ul className="flex list-disc flex-col gap-1.5 ps-5">
            {part.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
