import { useRef, useState } from 'react'
import type { CheckOutcome, CheckQuestion, Finding } from '../../engine/judge-check'
import { TextArea } from '../../ui/text-area'
import { useResults } from '../results-context'
import { useRunbook } from './runbook-context'
import type { ShownStep } from './runbook-view'

interface OutputProofProps {
  readonly shown: ShownStep
  readonly onProved: () => void
}

/** Where the output of a step's check is pasted; nothing where none could be read. */
export function OutputProof({ shown, onProved }: OutputProofProps) {
  const question = useRunbook().questionOf(shown)
  const words = useResults().catalog.runbook.output
  if (question === null) return null
  return (
    <details>
      <summary className="font-semibold text-accent">
        {words.title}
        <span className="sr-only">: {shown.words.name}</span>
      </summary>
      <PasteField onProved={onProved} question={question} />
    </details>
  )
}

interface PasteFieldProps {
  readonly question: CheckQuestion
  readonly onProved: () => void
}

type Shown = CheckOutcome | { readonly kind: 'failed' }

/** What is pasted lives here, and is gone with the field. */
function PasteField({ question, onProved }: PasteFieldProps) {
  const { readOutput } = useRunbook()
  const words = useResults().catalog.runbook.output
  const [text, setText] = useState('')
  const [outcome, setOutcome] = useState<Shown | null>(null)
  const asked = useRef(0)

  function change(changed: string): void {
    asked.current += 1
    setText(changed)
    setOutcome(null)
  }

  async function read(): Promise<void> {
    asked.current += 1
    const mine = asked.current
    const read: Shown = await readOutput(text, question).catch(() => ({ kind: 'failed' }))
    // The text is another one by now.
    if (mine !== asked.current) return
    setOutcome(read)
    if (read.kind === 'passes') onProved()
  }

  return (
    <div className="mt-2 flex flex-col gap-3">
      <p>{words.lead}</p>
      <TextArea
        label={words.label(question.expectation.command)}
        onChange={({ target }) => change(target.value)}
        rows={6}
        spellCheck={false}
        value={text}
      />
      <div>
        <button className="button min-h-9 py-1 text-sm" onClick={() => void read()} type="button">
          {words.read}
        </button>
      </div>
      <div role="status">{outcome ? <Outcome outcome={outcome} /> : null}</div>
    </div>
  )
}

function Outcome({ outcome }: { readonly outcome: Shown }) {
  const words = useResults().catalog.runbook.output
  switch (outcome.kind) {
    case 'passes':
      return <p className="border-supported border-s-4 bg-supported-soft px-4 py-2.5">{words.passes}</p>
    case 'fails':
      return <Findings findings={outcome.findings} />
    case 'not-recognised':
      return <p className="border-edge border-s-4 bg-sunken px-4 py-2.5">{words.notRecognised}</p>
    case 'too-long':
      return <p className="border-edge border-s-4 bg-sunken px-4 py-2.5">{words.tooLong(outcome.limit)}</p>
    case 'failed':
      return <p className="border-edge border-s-4 bg-sunken px-4 py-2.5">{words.failed}</p>
    default:
      return outcome satisfies never
  }
}

/** More than these say nothing new, and more of a value is never needed to know it again. */
const mostFindings = 20
const longestValue = 160

function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const words = useResults().catalog.runbook.output
  const cut = (text: string) => (text.length > longestValue ? `${text.slice(0, longestValue)}…` : text)
  const found = (value: string | null) => {
    if (value === null) return words.notFound
    return value === '' ? words.foundEmpty : words.found(cut(value))
  }
  return (
    <div className="border-unsupported border-s-4 bg-unsupported-soft px-4 py-2.5">
      <p>{words.fails}</p>
      <ul className="flex list-disc flex-col gap-1 ps-5">
        {findings.slice(0, mostFindings).map(({ property, of, found: value, wanted }) => (
          <li className="wrap-anywhere" key={`${property} ${of} ${value} ${wanted.text}`}>
            <strong>{of === null ? property : words.propertyOf(property, cut(of))}</strong> {found(value)},{' '}
            {words.wanted[wanted.kind](cut(wanted.text))}
          </li>
        ))}
      </ul>
    </div>
  )
}
