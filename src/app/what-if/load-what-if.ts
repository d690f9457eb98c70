import { useEffect, useState } from 'react'
import type { Language } from '../../i18n/catalog'
import { loadWhatIf } from '../../i18n/load'
import { useLanguage } from '../../i18n/use-catalog'

/** The panel and the list with their words: the results do without them until something is tried out. */
async function load(language: Language) {
  const [words, { TrialPanel }, { ChangeList }] = await Promise.all([
    loadWhatIf(language),
    import('../../wizard/trial/trial-panel'),
    import('../../results/what-if/change-list'),
  ])
  return { language, words, TrialPanel, ChangeList }
}

export type WhatIfParts = Awaited<ReturnType<typeof load>>

/** Null until they have come; where they cannot be fetched, `onFailed` is told and may ask again. */
export function useWhatIfParts(isWanted: boolean, onFailed: () => void): WhatIfParts | null {
  const language = useLanguage()
  const [parts, setParts] = useState<WhatIfParts | null>(null)

  useEffect(() => {
    if (!isWanted || parts?.language === language) return undefined
    let isCurrent = true
    load(language).then(
      (loaded) => {
        if (isCurrent) setParts(loaded)
      },
      () => {
        if (isCurrent) onFailed()
      },
    )
    return () => {
      isCurrent = false
    }
  }, [isWanted, language, parts, onFailed])

  return isWanted ? parts : null
}
