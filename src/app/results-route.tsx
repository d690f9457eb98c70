import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { useLocation } from 'wouter'
import { assess } from '../engine/assess'
import type { Assessment } from '../engine/assessment'
import type { DatedSetup } from '../engine/setup'
import { useCatalog } from '../i18n/use-catalog'
import { isDay } from '../io/day'
import { encodeLink } from '../io/link/encode'
import { knowledge } from '../knowledge'
import type { QuestionId } from '../knowledge/ids'
import type { IsoDate } from '../knowledge/types'
import { libraryAddresses } from '../library/addresses'
import type { DayChoice } from '../results/day-choice'
import { Report } from '../results/report/report'
import { ResultsPage } from '../results/results-page'
import type { ReadOutput } from '../results/runbook/runbook-context'
import type { Share, ShareAddress } from '../results/share'
import type { ResultsInput } from '../results/view'
import { useLater } from '../ui/use-later'
import { questionAddress, stepAddress as wizardAddress } from '../wizard/addresses'
import { useDispatch, useSession, useSessionStore, useToday } from '../wizard/session-provider'
import { baseOf, trialOf } from '../wizard/trial/trial-store'
import { assessmentOf, settledSetupOf } from '../wizard/use-setup'
import { addresses } from './addresses'
import { notesOf, type SessionNotes } from './notes-of-session'
import { sectionAddress, splitPlace, stepAddress } from './result-places'
import { saveFile } from './save-file'
import { savingRunbook } from './save-runbook'
import { isOtherThan, originOf } from './share/origin'
import { qrCodeOf } from './share/qr-code-of'
import type { ShareKind } from './share/share-dialog'
import { type Shared, shareAddress, sharedLink, sharedProgress, sharedSetup } from './share-address'
import { useMatrixProps } from './use-matrix-props'
import { usePrinting } from './use-printing'
import { MatrixNow } from './what-if/matrix-now'
import { TrialSession } from './what-if/trial-session'
import { WhatIf } from './what-if/what-if'

/** How somebody else's assessment is read: nothing done here changes it. */
export interface Reading {
  /** Where a way to change an answer leads instead. */
  readonly copyAddress: (address: string) => string
  /** Shows it of another day; null for its own. */
  readonly onDay: (day: IsoDate | null) => void
}

interface ResultsRouteProps {
  readonly reading?: Reading
}

const asItIs = (address: string) => address

/** The results of the session, and of what is tried out beside it. */
export function ResultsRoute({ reading }: ResultsRouteProps) {
  return (
    <TrialSession>
      <SessionResults reading={reading} />
    </TrialSession>
  )
}

/** Joins the session, the engine and the results; the report is in the document only while it is printed. */
function SessionResults({ reading }: { readonly reading: Reading | undefined }) {
  const catalog = useCatalog()
  const today = useToday()
  const trial = trialOf(baseOf(useSessionStore()))
  // The matrix reads each answer at once.
  const { draft, isOwn } = useLater(trial.subscribe, trial.getState)
  const setup = settledSetupOf(draft, today)
  const notes = notesOf(trial.base)
  const [place] = useLocation()
  const { page, section, step, cell } = splitPlace(place)
  const [withRunbook, setWithRunbook] = useState(true)
  const [isSummary, setSummary] = useState(false)
  const { isPrinting, print } = usePrinting()
  const assessment = assessmentOf(draft, today)
  const day = useDayChoice(setup, assessment, reading)
  const change = reading?.copyAddress ?? asItIs
  const changing = useMemo(
    () => (question: QuestionId, group?: number) => change(changeAddress(question, group)),
    [change],
  )
  const saving = useMemo(() => savingRunbook(catalog, setup.asOf), [catalog, setup.asOf])
  const runbook = useMemo(
    () => ({
      notes,
      readOutput,
      openStep: step,
      stepAddress: (id: string) => stepAddress(page, id),
      namesAddress: change(namesAddress),
      saving,
    }),
    [notes, page, step, saving, change],
  )
  const origin = isOwn ? null : originOf(draft)
  const isLater = origin !== null && isOtherThan(origin, assessment)
  const input = useMemo<ResultsInput>(
    () => ({ knowledge, setup, assessment, catalog, today, changeAddress: changing, library: libraryAddresses }),
    [setup, assessment, catalog, today, changing],
  )
  const sections = useMemo(
    () => ({ open: section, addressOf: (id: string) => sectionAddress(page, id) }),
    [page, section],
  )
  const { share, address, dialog } = useShare(input, notes)
  const matrix = useMatrixProps({ notes, page, cell, address })
  return (
    <>
      {isLater ? (
        <Suspense fallback={<div className="card min-h-32" />}>
          <SinceThen input={input} origin={origin} />
        </Suspense>
      ) : null}
      <WhatIf assessment={assessment} trial={trial}>
        {({ button, changes, words }) => (
          <ResultsPage
            {...input}
            day={day}
            matrix={<MatrixNow {...matrix} input={input} trial={trial} words={words} />}
            editAddress={change(`${addresses.wizard}/check`)}
            printing={{ onPrint: print, withRunbook, onWithRunbook: setWithRunbook, isSummary, onSummary: setSummary }}
            runbook={runbook}
            scenarios={reading ? null : button}
            sections={sections}
            share={share}
          >
            {changes}
          </ResultsPage>
        )}
      </WhatIf>
      {dialog}
      {isPrinting
        ? createPortal(
            <Report
              {...input}
              address={address}
              extent={isSummary ? 'summary' : 'full'}
              notes={withRunbook ? notes.read() : null}
              qrCode={qrCodeOf(address)}
            />,
            document.body,
          )
        : null}
    </>
  )
}

interface Sharing {
  readonly share: Share
  /** What the printed report carries. */
  readonly address: ShareAddress | null
  readonly dialog: ReactNode
}

/** What leaves this device, and only as far as the sender wants it to. */
function useShare(input: ResultsInput, notes: SessionNotes): Sharing {
  const { setup } = input
  const followsToday = useSession(({ draft }) => draft.asOf.trim() === '')
  const [kind, setKind] = useState<ShareKind>('anonymous')
  const [open, setOpen] = useState<'share' | 'take-away' | null>(null)
  const withNames = kind === 'everything'
  const address = useMemo(
    () => shareAddress(encodeLink(sharedLink({ knowledge, setup, followsToday, withNames }))),
    [setup, followsToday, withNames],
  )

  const close = () => setOpen(null)

  function save({ withNames, progress = {} }: Pick<Shared, 'withNames' | 'progress'>): void {
    const shared = { setup: sharedSetup(setup, withNames), progress: sharedProgress(progress, withNames) }
    void saveFile({ ...shared, followsToday, way: notes.read().way })
  }

  return {
    address,
    share: { onShare: () => setOpen('share'), onTakeAway: () => setOpen('take-away') },
    dialog: (
      <Suspense fallback={null}>
        {open === 'share' ? (
          <ShareDialog
            followsToday={followsToday}
            kind={kind}
            notes={notes}
            onClose={close}
            onKind={setKind}
            onSaveFile={save}
            setup={setup}
          />
        ) : null}
        {open === 'take-away' ? (
          <TakeAwayDialog followsToday={followsToday} input={input} notes={notes} onClose={close} />
        ) : null}
      </Suspense>
    ),
  }
}

const SinceThen = lazy(() => import('./share/since-then').then(({ SinceThen: component }) => ({ default: component })))

const ShareDialog = lazy(() =>
  import('./share/share-dialog').then(({ ShareDialog: component }) => ({ default: component })),
)

const TakeAwayDialog = lazy(() =>
  import('./take-away/take-away-dialog').then(({ TakeAwayDialog: component }) => ({ default: component })),
)

/** The day is part of the setup, so that link, files and paper carry it. */
function useDayChoice(setup: DatedSetup, assessment: Assessment, reading: Reading | undefined): DayChoice {
  const today = useToday()
  const dispatch = useDispatch()
  const todays = useMemo(
    () => (setup.asOf === today ? assessment : assess(knowledge, { ...setup, asOf: today })),
    [setup, assessment, today],
  )
  const onDay = reading?.onDay ?? ((day: IsoDate | null) => dispatch({ type: 'described', texts: { asOf: day ?? '' } }))
  return {
    todays,
    onDay: (text) => {
      if (!isDay(text)) return 'notADay'
      if (text < knowledge.firstDay) return 'tooEarly'
      onDay(text)
      return null
    },
    onToday: () => onDay(reading ? today : null),
  }
}

const namesAddress = wizardAddress('names')

/** Only who pastes something needs what reads it. */
const readOutput: ReadOutput = async (text, question) => {
  const { checkOutput } = await import('../io/check-output')
  return checkOutput(text, question)
}

/** The wizard counts groups from one. */
const changeAddress = (question: QuestionId, group?: number) =>
  questionAddress(question, group === undefined ? undefined : group + 1)
