import { useCallback } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { nameIds } from '../engine/setup'
import { useAskingCatalog } from '../i18n/use-catalog'
import type { GroupsWords } from '../i18n/wizard-words'
import type { Draft, DraftGroup } from '../io/draft-type'
import { readExchangeBuild } from '../io/exchange-build'
import { typedName } from './group-names'
import type { GroupTexts } from './session'
import { useSessionStore } from './session-provider'
import type { SessionStore } from './session-store'
import type { StepValues } from './step-schema'

/** Brings what has been typed on a page into the session, right or wrong: nothing typed is lost. */
export function useKeepTexts({ getValues }: UseFormReturn<StepValues>, groupId: string | undefined): () => void {
  const { groups: words } = useAskingCatalog().wizard
  const store = useSessionStore()

  return useCallback(() => {
    const { draft } = store.getState()
    const values = getValues()
    const names = namesIn(draft, values)
    if (names) store.dispatch({ type: 'described', texts: { names } })
    const kept = draft.groups.find((one) => one.id === groupId)
    if (kept) keepGroupTexts(store, kept, textsOf(words, kept, values))
  }, [getValues, store, words, groupId])
}

/** The names, if one of them is not as it was. */
function namesIn({ names }: Draft, values: StepValues): Draft['names'] | null {
  const typed = nameIds.filter((id) => values[id] !== undefined && values[id] !== (names[id] ?? ''))
  return typed.length > 0 ? { ...names, ...Object.fromEntries(typed.map((id) => [id, values[id]])) } : null
}

function textsOf(words: GroupsWords, kept: DraftGroup, values: StepValues): Required<GroupTexts> {
  const { name, users = kept.users, build = kept.build } = values
  return { name: name === undefined ? kept.name : typedName(words, name), users, build }
}

/** A build number that can be read is an answer too. */
function keepGroupTexts({ dispatch }: SessionStore, kept: DraftGroup, texts: Required<GroupTexts>): void {
  const isNew = texts.name !== kept.name || texts.users !== kept.users || texts.build !== kept.build
  if (!isNew) return
  dispatch({ type: 'group-described', group: kept.id, texts })
  const found = texts.build === kept.build ? null : readExchangeBuild(texts.build)
  if (found?.kind !== 'found') return
  dispatch({ type: 'answered', question: 'exchange', groups: [kept.id], answer: found.update })
}
