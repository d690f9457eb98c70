import { use, useEffect, useMemo, useRef, useState } from 'react'
import { Link } from 'wouter'
import { loadCompare } from '../../i18n/load-compare'
import { useLanguage } from '../../i18n/use-catalog'
import { fewestScenarios, mostScenarios, withoutNames } from '../../io/link/compared'
import { encodeComparison } from '../../io/link/encode-compared'
import { knowledge } from '../../knowledge'
import { PageHeading } from '../../ui/page-heading'
import { useSession, useSessionStore, useToday } from '../../wizard/session-provider'
import { trialOf } from '../../wizard/trial/trial-store'
import { useTrial } from '../../wizard/trial/use-trial'
import { addresses } from '../addresses'
import { shareAddress } from '../share-address'
import { AddScenario } from './add-scenario'
import { ComparisonView } from './comparison-view'
import { ScenarioList } from './scenario-list'
import { type ChosenScenario, firstChoice, keepChoice, liveKinds, liveScenarios, resolved } from './scenarios'
import { ShareComparison } from './share-comparison'

const storage = () => window.sessionStorage

/** The own assessment beside what would become of it, and beside others. */
export function ComparePage() {
  const words = use(loadCompare(useLanguage()))
  const today = useToday()
  const trial = trialOf(useSessionStore())
  const { changes } = useTrial(trial)
  const draft = useSession((session) => session.draft)
  const heading = useRef<HTMLHeadingElement>(null)
  const live = useMemo(
    () => liveScenarios({ draft, trial: changes.length > 0 ? trial.getState().draft : null, today }),
    [draft, changes, trial, today],
  )
  const [wanted, setChosen] = useState(() => firstChoice(live, storage))
  // A trial that has ended meanwhile is no scenario any more.
  const chosen = useMemo(() => wanted.filter((one) => 'setup' in one || live.has(one.kind)), [wanted, live])
  const [withNames, setWithNames] = useState(false)
  const scenarios = useMemo(() => resolved(chosen, live), [chosen, live])
  const isEnough = scenarios.length >= fewestScenarios
  const address = useMemo(() => {
    if (!isEnough) return null
    const all = { knowledge: knowledge.version, scenarios }
    return shareAddress(encodeComparison(withNames ? all : withoutNames(all)))
  }, [scenarios, isEnough, withNames])
  useEffect(() => keepChoice(scenarios, storage), [scenarios])

  const rename = (place: number, title: string) =>
    setChosen(chosen.map((one, at) => (at === place ? renamed(one, title) : one)))

  function remove(place: number): void {
    setChosen(chosen.filter((_, at) => at !== place))
    // The button that had the focus is gone.
    heading.current?.focus()
  }

  const isFull = chosen.length >= mostScenarios
  const kinds = liveKinds.filter((kind) => live.has(kind) && !chosen.some((one) => one.kind === kind))
  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-col gap-2 print:hidden">
        <PageHeading place={addresses.compare} title={words.title} />
        <p className="text-muted">{words.lead}</p>
        <Link className="w-fit" href={addresses.results}>
          {words.toResults}
        </Link>
      </div>
      <section className="card flex flex-col gap-3 print:hidden">
        <h2 ref={heading} tabIndex={-1}>
          {words.scenarios}
        </h2>
        <ScenarioList chosen={chosen} onRemove={remove} onRename={rename} words={words} />
        {isFull ? (
          <p className="text-muted text-sm">{words.full}</p>
        ) : (
          <AddScenario kinds={kinds} onAdd={(one) => setChosen([...chosen, one])} words={words} />
        )}
      </section>
      {isEnough ? (
        <>
          <ComparisonView address={address} scenarios={scenarios} />
          <ShareComparison address={address} onWithNames={setWithNames} withNames={withNames} words={words.share} />
        </>
      ) : (
        <p role="status">{words.tooFew}</p>
      )}
    </div>
  )
}

/** Without a name of its own a scenario is called by what it is. */
function renamed(scenario: ChosenScenario, title: string): ChosenScenario {
  const { title: _before, ...rest } = scenario
  return title === '' ? rest : { ...rest, title }
}
