import encodeQR from 'qr'
import { useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { assess } from '../engine/assess'
import type { Assessment } from '../engine/assessment'
import type { DatedSetup } from '../engine/setup'
import { useCatalog } from '../i18n/use-catalog'
import { isDay } from '../io/day'
import { knowledge } from '../knowledge'
import type { QuestionId } from '../knowledge/ids'
import { libraryAddresses } from '../library/addresses'
import type { DayChoice } from '../results/day-choice'
import { endsOf } from '../results/ends-ahead'
import { Report } from '../results/report/report'
import { ResultsPage } from '../results/results-page'
import type { ShareAddress } from '../results/share'
import type { ResultsInput } from '../results/view'
import { questionAddress } from '../wizard/addresses'
import { useDispatch, useSession, useToday } from '../wizard/session-provider'
import { useSetup } from '../wizard/use-setup'
import { addresses } from './addresses'
import { saveCalendar, saveFile } from './save-file'
import { namesSomebody, shareAddress, sharedSetup } from './share-address'
import { usePrinting } from './use-printing'

/** Joins the session, the engine and the results; the report is in the document only while it is printed. */
export function ResultsRoute() {
  const catalog = useCatalog()
  const today = useToday()
  const setup = useSetup()
  const followsToday = useSession(({ draft }) => draft.asOf.trim() === '')
  const [withNames, setWithNames] = useState(false)
  const { isPrinting, print } = usePrinting()
  const assessment = useMemo(() => assess(knowledge, setup), [setup])
  const day = useDayChoice(setup, assessment)
  const address = useMemo(
    () => shareAddress({ knowledge, setup, followsToday, withNames }),
    [setup, followsToday, withNames],
  )
  const hasEndsAhead = useMemo(() => endsOf(knowledge, setup, assessment).ahead.length > 0, [setup, assessment])
  const input: ResultsInput = { knowledge, setup, assessment, catalog, today, changeAddress, library: libraryAddresses }
  return (
    <>
      <ResultsPage
        {...input}
        editAddress={`${addresses.wizard}/check`}
        onPrint={print}
        day={day}
        share={{
          address,
          canName: namesSomebody(setup),
          withNames,
          onWithNames: setWithNames,
          onSaveFile: () => saveFile({ setup: sharedSetup(setup, withNames), followsToday }),
          onSaveCalendar: hasEndsAhead ? () => saveCalendar(sharedSetup(setup, withNames), catalog) : null,
        }}
      />
      {isPrinting
        ? createPortal(<Report {...input} address={address} qrCode={qrCodeOf(address)} />, document.body)
        : null}
    </>
  )
}

/** The day is part of the setup, so that link, files and paper carry it. */
function useDayChoice(setup: DatedSetup, assessment: Assessment): DayChoice {
  const today = useToday()
  const dispatch = useDispatch()
  const todays = useMemo(
    () => (setup.asOf === today ? assessment : assess(knowledge, { ...setup, asOf: today })),
    [setup, assessment, today],
  )
  return {
    todays,
    onDay: (text) => {
      if (!isDay(text)) return 'notADay'
      if (text < knowledge.firstDay) return 'tooEarly'
      dispatch({ type: 'described', texts: { asOf: text } })
      return null
    },
    onToday: () => dispatch({ type: 'described', texts: { asOf: '' } }),
  }
}

/** The wizard counts groups from one. */
const changeAddress = (question: QuestionId, group?: number) =>
  questionAddress(question, group === undefined ? undefined : group + 1)

/** Beyond it the squares are too small to be read from the paper. */
const longestForQrCode = 300

function qrCodeOf(address: ShareAddress | null) {
  const isScanned = address?.kind === 'link' && address.text.length <= longestForQrCode
  return isScanned ? encodeQR(address.text, 'raw', { border: 2 }) : null
}
