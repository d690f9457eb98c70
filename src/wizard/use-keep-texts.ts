import { useCallback } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { useCatalog } from '../i18n/use-catalog'
import type { DraftGroup } from '../io/draft'
import { readExchangeBuild } from '../io/exchange-build'
import { typedName } from './group-names'
import { useSessionStore } from './session-provider'
import type { StepValues } from './step-fields'

/** Brings what has been typed on a page into the session, right or wrong: nothing typed is lost. */
export function useKeepTexts({ getValues }: UseFormReturn<StepValues>, group: DraftGroup | undefined): () => void {
  const { groups: words } = useCatalog().wizard
  const { dispatch, getState } = useSessionStore()
  const id = group?.id

  return useCallback(() => {
    const { draft } = getState()
    const { title = draft.title, asOf = draft.asOf, name, users, build } = getValues()
    if (title !== draft.title || asOf !== draft.asOf) dispatch({ type: 'described', texts: { title, asOf } })
    const kept = draft.groups.find((one) => one.id === id)
    if (!kept) return
    const texts = {
      name: name === undefined ? kept.name : typedName(words, name),
      users: users ?? kept.users,
      build: build ?? kept.build,
    }
    const hasNewBuild = texts.build !== kept.build
    if (texts.name === kept.name && texts.users === kept.users && !hasNewBuild) return
    dispatch({ type: 'group-described', group: kept.id, texts })
    const found = hasNewBuild ? readExchangeBuild(texts.build) : null
    if (found?.kind !== 'found') return
    dispatch({ type: 'answered', question: 'exchange', groups: [kept.id], answer: found.update })
  }, [getValues, dispatch, getState, words, id])
}
