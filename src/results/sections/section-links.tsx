import { Link } from 'wouter'
import { useResults } from '../results-context'
import { resultSections, showSection } from '../section-element'

export interface Sections {
  /** The part that the address names. */
  readonly open: string | null
  /** The address under which this page opens at a part. */
  readonly addressOf: (section: string) => string
}

/** The ways to the parts that stand far below. */
export function SectionLinks({ addressOf }: Sections) {
  const { results: words, runbook } = useResults().catalog
  const titles = {
    matrix: words.matrix.title,
    prerequisites: words.prerequisites.title,
    runbook: runbook.title,
    sources: words.sources.title,
  }
  return (
    <nav aria-label={words.onThisPage}>
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {resultSections.map((section) => (
          <li key={section}>
            {/* The address stays the same where this part was shown before. */}
            <Link href={addressOf(section)} onClick={() => showSection(section)}>
              {titles[section]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
