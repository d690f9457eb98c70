import { useFormContext } from 'react-hook-form'
import type { AskingCatalog } from '../i18n/catalog'
import { useAskingCatalog } from '../i18n/use-catalog'
import { readExchangeBuild } from '../io/exchange-build'
import { exchangeReleases } from '../knowledge/exchange-releases'
import { type ExchangeVersion, exchangeVersions, updateName, updatesOf } from '../knowledge/exchange-updates'
import type { AnswerTo } from '../knowledge/ids'
import { SelectField, type SelectOption } from '../ui/select-field'
import { TextField } from '../ui/text-field'
import { QuestionFrame } from './question-frame'
import { useDispatch, useSession } from './session-provider'
import type { StepValues } from './step-schema'
import { useTextField } from './use-text-field'

interface ExchangeQuestionProps {
  readonly groupId: string
  readonly reason: string
  readonly keepTexts: () => void
}

/** The version and the update of an Exchange Server, chosen from two lists or read from a build number. */
export function ExchangeQuestion({ groupId, reason, keepTexts }: ExchangeQuestionProps) {
  const catalog = useAskingCatalog()
  const { exchange } = catalog.knowledge
  const words = catalog.wizard.exchange
  const { setValue, clearErrors } = useFormContext<StepValues>()
  const dispatch = useDispatch()
  const answer = useSession(({ draft }) => draft.groups.find(({ id }) => id === groupId)?.answers.exchange)
  const version = answer && versionOf(answer)
  const build = useTextField('build', keepTexts)

  function choose(next: string): void {
    setValue('build', '')
    clearErrors('build')
    dispatch({ type: 'group-described', group: groupId, texts: { build: '' } })
    dispatch({ type: 'answered', question: 'exchange', groups: [groupId], answer: next === '' ? null : next })
  }

  return (
    <QuestionFrame question="exchange" reason={reason}>
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <SelectField
          field={{ name: 'exchange', value: version ?? '', onChange: (event) => choose(event.target.value) }}
          label={exchange.versionLabel}
          options={[
            { value: '', label: words.versionNotKnown },
            ...exchangeVersions.map((one) => ({ value: one, label: exchange.version(one) })).reverse(),
          ]}
        />
        <SelectField
          field={{ name: 'exchange-update', value: answer ?? '', onChange: (event) => choose(event.target.value) }}
          isDisabled={version === undefined}
          label={exchange.updateLabel}
          options={updateOptions(catalog, version)}
        />
      </div>
      <TextField {...build} {...words.build} note={<BuildFound answer={answer} groupId={groupId} />} />
    </QuestionFrame>
  )
}

/** What the number typed has been read as, as long as it is the answer. */
function BuildFound({
  groupId,
  answer,
}: {
  readonly groupId: string
  readonly answer: AnswerTo<'exchange'> | undefined
}) {
  const { wizard, knowledge } = useAskingCatalog()
  const build = useSession(({ draft }) => draft.groups.find(({ id }) => id === groupId)?.build ?? '')
  const found = readExchangeBuild(build)
  if (found.kind !== 'found' || found.update !== answer) return null
  const name = knowledge.exchange.name(found.update)
  if (found.read > 1) return wizard.exchange.foundOldest(found.read, name)
  return found.exact ? wizard.exchange.found(found.build, name) : wizard.exchange.foundBelow(found.build, name)
}

function updateOptions({ knowledge }: AskingCatalog, version: ExchangeVersion | undefined): readonly SelectOption[] {
  const { exchange } = knowledge
  const updates = (version ? updatesOf(version) : []).map((id) => ({
    value: id,
    label: `${exchange.update(updateName(id))} · ${exchange.build(exchangeReleases[id].build)}`,
  }))
  return [{ value: version ?? '', label: exchange.updateNotKnown }, ...updates.reverse()]
}

const versionOf = (answer: AnswerTo<'exchange'>): ExchangeVersion | undefined =>
  exchangeVersions.find((version) => answer === version || answer.startsWith(`${version}-`))
