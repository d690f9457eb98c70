import type { PrerequisiteId } from '../ids'
import type { ShellId } from '../look-ups'
import type { Citation, Citations, Condition, IsoDate } from '../types'

/** What a source says of a step, with the place where it says so, or that none says it. */
export type Stated<Value> = { readonly value: Value; readonly citation: Citation } | 'not-stated'

/** Role groups and roles under the names that the shells and portals show; identical in both languages. */
export type RoleId =
  | 'federation-and-certificates'
  | 'organization-management'
  | 'global-administrator'
  | 'application-write-scope'
  | 'exchange-administrator'

/** What else a step touches while it runs or afterwards. */
export type ImpactId =
  | 'restarts-nothing'
  | 'delay-up-to-a-minute'
  | 'delay-up-to-an-hour'
  | 'delay-up-to-a-day'
  | 'sign-in-needed'
  | 'affects-all-users'

/**
 * Lines of PowerShell, one statement or block a line. A single-quoted literal may hold names of the tenant in braces,
 * `'https://{autodiscover-host}/autodiscover/autodiscover.xml'`; nowhere else does a name stand. ASCII, and no variable that an
 * earlier step has set: each script reads what it needs.
 */
export interface Script {
  readonly lines: readonly [string, ...string[]]
  /** Only for groups that answer so; missing: for all the step concerns. */
  readonly when?: Condition
}

/** What is done: commands, or by hand in a portal or a wizard, as the words say. */
export type Work = 'by-hand' | readonly [Script, ...Script[]]

/** A command that changes nothing; the words say what it must show. */
export type Check = 'by-hand' | readonly [Script, ...Script[]]

/** Every field is there for every step: what no source says is `not-stated`, what does not exist has a value that says so. */
export interface RunbookStep {
  /** `do` fulfils prerequisites; the other kinds name what they protect or prove in `for`. */
  readonly kind: 'do' | 'check' | 'follow-up' | 'keep'
  /**
   * The prerequisites that it helps to fulfil: one is done when all `do` steps of the chosen way that name it are. For the
   * other kinds those whose work it concerns.
   */
  readonly for: readonly [PrerequisiteId, ...PrerequisiteId[]]
  /** Where a wizard does the job, the reader chooses between it and the manual steps. Missing: in both ways. */
  readonly way?: 'wizard' | 'manual'
  /** Needed only for groups that answer so. */
  readonly when?: Condition
  /** First day on which the sources tell to do so. */
  readonly from: IsoDate
  /** First day on which they do no longer. */
  readonly until?: IsoDate
  /** Steps that come first where they are in the same runbook. */
  readonly after: readonly string[]
  readonly shell: ShellId
  readonly role: Stated<RoleId>
  readonly minutes: Stated<number>
  readonly impact: Stated<ImpactId>
  readonly work: Work
  readonly checkBefore: Check
  readonly checkAfter: Check
  /** `impossible` where it cannot be taken back. */
  readonly undo: Work | 'impossible'
  /** Its words hold a warning, which stands right at the step. */
  readonly isDangerous: boolean
  readonly citations: Citations
}

/** Words that no id of another kind has. */
export type RunbookWay = NonNullable<RunbookStep['way']>
