import type { StartWords } from '../i18n/shell'
import { useShell } from '../i18n/use-catalog'
import { PageHeading } from '../ui/page-heading'
import { StatusBadge } from '../ui/status-badge'
import { statusKinds } from '../ui/status-mark'
import { useDispatch, useSession } from '../wizard/session-provider'
import { addresses } from './addresses'
import { DraftNotice } from './draft-notice'
import { StartChoices } from './start-choices'

export function StartPage() {
  const { start } = useShell()
  return (
    <div className="mx-auto flex max-w-6xl flex-col gap-10 py-2 sm:py-8">
      <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[1fr_auto]">
        <div className="flex flex-col gap-4 lg:pt-6">
          <PageHeading place={addresses.start} title={start.title} />
          <p className="text-lg text-muted">{start.lead}</p>
          <DraftNotice />
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2 pt-3">
            <StartLink />
            <span className="text-muted text-sm">{start.effort}</span>
          </div>
          <StartChoices />
          <section className="mt-4 border-accent border-s-4 ps-4">
            <h2>{start.privacy.title}</h2>
            <p className="pt-1 text-muted">{start.privacy.text}</p>
          </section>
        </div>
        <VerdictLegend title={start.verdicts.title} meanings={start.verdicts.meanings} />
      </div>
      <Points points={start.points} />
    </div>
  )
}

/** Begins anew: a draft that is there is set aside, not lost. */
function StartLink() {
  const { start } = useShell()
  const dispatch = useDispatch()
  const hasDraft = useSession(({ isOwn }) => isOwn)
  return (
    <a
      className="button button-primary px-6"
      href={`#${addresses.wizard}`}
      onClick={() => hasDraft && dispatch({ type: 'restarted', keeps: true })}
    >
      {start.begin}
    </a>
  )
}

function VerdictLegend({ title, meanings }: StartWords['verdicts']) {
  const { verdicts } = useShell()
  return (
    <section className="card lg:max-w-lg">
      <h2>{title}</h2>
      <dl className="grid gap-x-4 gap-y-2.5 pt-4 text-sm sm:grid-cols-[auto_1fr] sm:items-center">
        {statusKinds.map((kind) => (
          <div className="max-sm:pb-1 sm:contents" key={kind}>
            <dt>
              <StatusBadge kind={kind}>{verdicts[kind]}</StatusBadge>
            </dt>
            <dd className="text-muted max-sm:pt-0.5">{meanings[kind]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Points({ points }: Pick<StartWords, 'points'>) {
  return (
    <ol className="grid gap-4 md:grid-cols-3">
      {points.map(({ title, text }, position) => (
        <li className="card grid grid-cols-[auto_1fr] items-center gap-x-3 gap-y-2 md:content-start" key={title}>
          <span
            aria-hidden="true"
            className="grid size-7 place-items-center rounded-full border-2 border-accent font-bold text-accent text-sm"
          >
            {position + 1}
          </span>
          <h2 className="text-[1.0625rem]">{title}</h2>
          <p className="col-span-2 text-muted">{text}</p>
        </li>
      ))}
    </ol>
  )
}
