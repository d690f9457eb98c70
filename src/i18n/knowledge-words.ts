import type { GroupAnswers, NameId } from '../engine/setup'
import type { ExchangeVersion } from '../knowledge/exchange-updates'
import type {
  AnswerTo,
  AreaId,
  AssumptionId,
  FeatureId,
  OptionOf,
  PrerequisiteId,
  QuestionId,
  StatementId,
  SuccessorId,
  WarningId,
} from '../knowledge/ids'
import type { LifecycleId } from '../knowledge/lifecycles'
import type { PlaceId, ShellId } from '../knowledge/look-ups'
import type { SectionId, Source } from '../knowledge/types'
import type { VerdictId } from './verdict-words'

/** The words of everything the knowledge names by an id. */
export interface KnowledgeWords {
  readonly areas: Readonly<Record<AreaId, AreaWords>>
  readonly features: Readonly<Record<FeatureId, FeatureWords>>
  /** What it means for the users that the feature works: one sentence. */
  readonly featureSummaries: Readonly<Record<FeatureId, string>>
  /** One sentence each, which stands alone. */
  readonly statements: Readonly<Record<StatementId, string>>
  /** Said where no statement speaks. */
  readonly undocumented: { readonly label: string; readonly sentence: string }
  readonly prerequisites: Readonly<Record<PrerequisiteId, NamedSentence>>
  readonly questions: { readonly [Q in QuestionId]: QuestionWords<Q> }
  readonly exchange: ExchangeWords
  readonly hosts: HostWords
  readonly names: Readonly<Record<NameId, NameWords>>
  /** Where to look the answer up; the command itself stands in the knowledge. */
  readonly lookUps: Readonly<Record<QuestionId, string>>
  readonly shells: Readonly<Record<ShellId, string>>
  readonly places: Readonly<Record<PlaceId, string>>
  /** Servers, clients and services that have a life of their own. */
  readonly products: Readonly<Record<LifecycleId, string>>
  readonly warnings: Readonly<Record<WarningId, WarningWords>>
  readonly assumptions: Readonly<Record<AssumptionId, NamedSentence>>
  readonly successors: Readonly<Record<SuccessorId, NamedSentence>>
  /** In the middle of a citation: “footnote 3”. */
  readonly sections: Readonly<Record<SectionId, (item?: string) => string>>
  readonly publishers: Readonly<Record<Source['publisher'], string>>
  readonly statuses: Readonly<Record<VerdictId, StatusWords>>
}

/** The words that asking needs, without those of the answers and those that are looked up now and then. */
export type AskedWords = Pick<KnowledgeWords, 'areas' | 'features' | 'questions' | 'exchange' | 'hosts'>

export interface AreaWords {
  readonly name: string
  /** As an answer to what shall be assessed. */
  readonly shortName: string
}

export interface FeatureWords {
  readonly name: string
}

export interface NamedSentence {
  readonly name: string
  readonly sentence: string
}

export interface OptionWords {
  readonly name: string
  readonly detail?: string
}

export interface QuestionWords<Q extends QuestionId> {
  readonly label: string
  readonly help: string
  readonly options: OptionsOf<Q>
}

/** The updates of Exchange are named by one function, all other options by a word each. */
type OptionsOf<Q extends QuestionId> = Q extends 'exchange'
  ? (answer: AnswerTo<'exchange'>) => OptionWords
  : Readonly<Record<OptionOf<Q>, OptionWords>>

export interface ExchangeWords {
  readonly versionLabel: string
  readonly updateLabel: string
  readonly updateNotKnown: string
  /** “Exchange Server 2016”. */
  readonly version: (version: ExchangeVersion) => string
  /** “CU3”, from what Microsoft calls the update. */
  readonly update: (update: string) => string
  /** “build 15.1.544.27”. */
  readonly build: (build: string) => string
  /** “Exchange Server 2016 CU3”, or the version with the remark that its update is not known. */
  readonly name: (answer: AnswerTo<'exchange'>) => string
  /** Beside a command for these versions, already joined to a list. */
  readonly onVersions: (versions: string) => string
}

/** What heads a column. */
export interface HostWords {
  readonly 'exchange-online': string
  readonly 'dedicated-vnext': string
  readonly 'dedicated-legacy': string
  readonly exchangeNotKnown: string
  readonly notKnown: string
}

export interface NameWords {
  readonly label: string
  readonly help: string
}

export interface WarningWords {
  readonly name: string
  /** `since` is a formatted date, empty where the warning has none. */
  readonly sentence: (since: string) => string
}

export interface StatusWords {
  readonly label: string
  readonly meaning: string
}

/** The words of an answer, whatever the question. */
export function optionWords<Q extends QuestionId>(
  { questions }: Pick<KnowledgeWords, 'questions'>,
  question: Q,
  answer: AnswerTo<Q>,
): OptionWords {
  // A generic index hides that the answer belongs to the question; the signature has checked it.
  const options = questions[question].options as unknown as AnyOptions
  return typeof options === 'function' ? options(answer) : (options[answer] as OptionWords)
}

type AnyOptions = ((answer: string) => OptionWords) | Readonly<Record<string, OptionWords>>

/** Where the mailboxes of a group are, as far as its answers tell. */
export function hostName({ hosts, exchange }: Pick<KnowledgeWords, 'hosts' | 'exchange'>, group: GroupAnswers): string {
  if (group.mailbox === undefined) return hosts.notKnown
  if (group.mailbox !== 'exchange-server') return hosts[group.mailbox]
  return group.exchange === undefined ? hosts.exchangeNotKnown : exchange.name(group.exchange)
}
