import type { Citation } from '../types'
import { intuneSteps } from './intune-steps'
import type { RunbookStep } from './types'

const firstEdition = '2019-02-06'
const secondEdition = '2023-10-24'
const firstList = { source: 'teams-exchange-2019', section: 'additional-information' } as const satisfies Citation
const secondNeeds = { source: 'teams-exchange-2023', section: 'licence-requirements' } as const satisfies Citation
const usersExport = { source: 'active-users-export', section: 'whole-page' } as const satisfies Citation
const plans = { source: 'licence-plans-2025', section: 'whole-page' } as const satisfies Citation
const groupPage = { source: 'group-creation-2020', section: 'whole-page' } as const satisfies Citation

const unstated = { role: 'not-stated', minutes: 'not-stated', impact: 'not-stated' } as const
/** In the Microsoft 365 admin centre: which users it is about, only the admin knows. */
const inAdminCentre = {
  kind: 'do',
  shell: 'browser',
  ...unstated,
  work: 'by-hand',
  checkBefore: 'by-hand',
  checkAfter: 'by-hand',
  undo: 'by-hand',
  isDangerous: false,
} as const
const readSubscriptions = {
  lines: [
    "Connect-MgGraph -Scopes 'Organization.Read.All'",
    "Get-MgSubscribedSku | Format-Table -Property 'SkuPartNumber', 'ConsumedUnits'",
  ],
} as const

/** What is done in Microsoft 365 itself. */
export const cloudSteps = {
  'synchronise-directory': {
    ...inAdminCentre,
    shell: 'entra-connect-server',
    for: ['directory-sync'],
    from: '2019-01-02',
    after: [],
    citations: [
      { source: 'teams-exchange-2019', section: 'introduction' },
      { source: 'teams-exchange-2023', section: 'meeting-requirements', item: '2' },
      { source: 'intune-connector-2019', section: 'connector-requirements' },
      usersExport,
    ],
  },
  'add-sharepoint-online': {
    ...inAdminCentre,
    shell: 'microsoft-graph-powershell',
    checkBefore: [readSubscriptions],
    checkAfter: [readSubscriptions],
    for: ['sharepoint-online'],
    from: firstEdition,
    after: [],
    citations: [firstList, secondNeeds, plans],
  },
  'assign-sharepoint-licences': {
    ...inAdminCentre,
    for: ['sharepoint-licence'],
    from: firstEdition,
    after: ['synchronise-directory', 'add-sharepoint-online'],
    citations: [firstList, secondNeeds, plans, usersExport],
  },
  'let-users-create-groups': {
    ...inAdminCentre,
    for: ['group-creation'],
    from: firstEdition,
    after: ['synchronise-directory'],
    citations: [firstList, secondNeeds, groupPage],
  },
  'assign-teams-licences': {
    ...inAdminCentre,
    for: ['teams-licence'],
    from: secondEdition,
    after: ['synchronise-directory'],
    citations: [{ source: 'teams-exchange-2023', section: 'meeting-requirements', item: '1' }, plans, usersExport],
  },
  'assign-exchange-online-licences': {
    ...inAdminCentre,
    for: ['exchange-online-licence'],
    from: secondEdition,
    after: ['synchronise-directory'],
    citations: [{ source: 'teams-exchange-2023', section: 'footnote', item: '9' }, secondNeeds, plans, usersExport],
  },
  ...intuneSteps,
} as const satisfies Record<string, RunbookStep>
