import { sourceOf } from '../../knowledge/sources'
import { CopyableCode } from '../../ui/copyable-code'
import { useResults } from '../results-context'
import { SourceLine } from '../source-line'
import type { ShownAddress, ShownCheck, ShownTroubles } from './trouble-view'

/** What to look at when a feature still does not work, in order. */
export function TroubleList({ troubles: { checks, citations } }: { readonly troubles: ShownTroubles }) {
  const { step } = useResults().catalog.runbook
  const sources = [...new Set(citations.map(({ source }) => source))]
  return (
    <div className="flex flex-col gap-4">
      <ol className="flex list-decimal flex-col gap-4 ps-6">
        {checks.map((check) => (
          <TroubleItem check={check} key={check.id} />
        ))}
      </ol>
      <div className="flex flex-col gap-1 text-sm">
        <p className="font-semibold">{step.sources}</p>
        <ul className="flex flex-col gap-1">
          {sources.map((id) => (
            <li className="wrap-anywhere" key={id}>
              <SourceLine
                cited={{ id, source: sourceOf(id), places: citations.filter(({ source }) => source === id) }}
              />
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

function TroubleItem({ check: { words, only, where, lines, address } }: { readonly check: ShownCheck }) {
  const { copy, troubles } = useResults().catalog.runbook
  return (
    <li>
      <div className="flex flex-col gap-1.5">
        <p className="font-semibold">{words.name}</p>
        {only === null ? null : <p className="text-muted text-sm wrap-anywhere">{only}</p>}
        {where === null ? null : <p className="text-muted text-sm">{where}</p>}
        {lines.length === 0 ? null : (
          <CopyableCode
            code={lines.join('\n')}
            subject={words.name}
            words={{ copy: copy.command, copied: copy.copied, selected: copy.selected }}
          />
        )}
        {address === null ? null : <Address address={address} subject={words.name} />}
        <dl className="grid max-w-prose gap-x-4 gap-y-1 sm:grid-cols-[6rem_minmax(0,1fr)]">
          <dt className="font-semibold text-muted">{troubles.expected}</dt>
          <dd className="wrap-anywhere">{words.expected}</dd>
          <dt className="font-semibold text-muted">{troubles.otherwise}</dt>
          <dd className="wrap-anywhere">{words.otherwise}</dd>
        </dl>
      </div>
    </li>
  )
}

function Address({ address: { text, leads }, subject }: { readonly address: ShownAddress; readonly subject: string }) {
  const { copy, troubles } = useResults().catalog.runbook
  if (!leads) {
    return (
      <CopyableCode
        code={text}
        subject={subject}
        words={{ copy: copy.command, copied: copy.copied, selected: copy.selected }}
      />
    )
  }
  return (
    <p className="wrap-anywhere">
      <a href={text} rel="noreferrer" target="_blank">
        {troubles.openTest}
        <span className="sr-only">: {subject}</span>
      </a>{' '}
      <code className="text-muted text-sm">{text}</code>
    </p>
  )
}
