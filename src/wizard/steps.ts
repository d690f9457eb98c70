import type { StepName } from '../i18n/wizard-words'
import type { GroupQuestionId, TenantQuestionId } from '../knowledge/ids'

/** One page of the wizard, or one for each group. */
export interface Step {
  readonly tenant: readonly TenantQuestionId[]
  readonly group: readonly GroupQuestionId[]
  /** Shown even when this setup has no question for it. */
  readonly isAlwaysShown: boolean
  /** What is asked of the groups decides whether the rest is asked at all. */
  readonly groupsFirst?: true
  /** Every group has a page of its own; missing: the groups are the rows of one page. */
  readonly hasPagePerGroup?: true
  /** Has no questions but the names for the runbook, as far as this tenant needs them. */
  readonly asksNames?: true
}

/** In the order of the way through. A further step is one more entry, with its name in the catalogs. */
export const steps = {
  scope: { tenant: ['cloud'], group: [], isAlwaysShown: true },
  mailboxes: { tenant: [], group: ['mailbox', 'exchange'], isAlwaysShown: true, hasPagePerGroup: true },
  identity: {
    tenant: [
      'directory-sync',
      'exchange-oauth',
      'exchange-published',
      'hybrid-writeback',
      'hybrid-type',
      'ews-spns',
      'teams-scheduler-app',
    ],
    group: [],
    isAlwaysShown: false,
  },
  licences: {
    tenant: ['sharepoint', 'discoverable-meetings'],
    group: ['teams-licence', 'exchange-online-licence', 'sharepoint-licence', 'group-creation'],
    isAlwaysShown: false,
  },
  skype: {
    tenant: [
      'skype-certificates',
      'exchange-autodiscover',
      'autodiscover-dns',
      'skype-oauth-url',
      'skype-partner-application',
      'shared-sip-space',
      'hosting-provider',
      'remote-user-access',
      'edge-routing',
    ],
    group: ['skype', 'skype-client'],
    isAlwaysShown: false,
    groupsFirst: true,
  },
  devices: {
    tenant: ['intune-mdm-authority', 'intune-connector-account', 'intune-licence'],
    group: [],
    isAlwaysShown: false,
  },
  names: { tenant: [], group: [], isAlwaysShown: false, asksNames: true },
  check: { tenant: [], group: [], isAlwaysShown: true },
} as const satisfies Record<StepName, Step>

export type StepId = StepName

export const stepIds = Object.keys(steps) as StepId[]

export const isStepId = (text: string | undefined): text is StepId => text !== undefined && Object.hasOwn(steps, text)

export function stepOf(question: string): StepId | undefined {
  return stepIds.find((id) => {
    const { tenant, group }: Step = steps[id]
    return [...tenant, ...group].some((own) => own === question)
  })
}
