import type { Citations } from '../types'
import { onExchange2013OrLater } from './conditions'
import type { RunbookStep } from './types'

/** The first day of all that the tool can answer for. */
const firstDay = '2019-02-06'
/** The edition that names the coexistence domain. */
export const secondEdition = '2021-04-22'
/** The first edition of any of the pages that uploads a certificate with Microsoft Graph PowerShell. */
export const graphEdition = '2024-09-06'

export const inBothEditions = (item: string): Citations => [
  { source: 'exchange-oauth-2019', section: 'step', item },
  { source: 'exchange-oauth-2021', section: 'step', item },
]
const federationAndCertificates = {
  value: 'federation-and-certificates',
  citation: { source: 'exchange-oauth-2021', section: 'before-you-begin' },
} as const
/** The page counts them for the whole of its procedure. */
export const fifteenMinutes = {
  value: 15,
  citation: { source: 'exchange-oauth-2021', section: 'before-you-begin' },
} as const
export const writingApplications = {
  value: 'application-write-scope',
  citation: { source: 'skype-oauth-2024', section: 'step', item: '5' },
} as const

/** What all steps of the article have in common. */
export const ofArticle = {
  kind: 'do',
  for: ['exchange-oauth'],
  when: onExchange2013OrLater,
  from: firstDay,
  after: [],
  shell: 'exchange-management-shell',
  role: federationAndCertificates,
  minutes: 'not-stated',
  impact: 'not-stated',
  isDangerous: false,
} as const satisfies Partial<RunbookStep>

export const manual = { ...ofArticle, way: 'manual' } as const satisfies Partial<RunbookStep>

/** contoso.onmicrosoft.com has contoso.mail.onmicrosoft.com beside it. */
export const readCoexistenceDomain =
  "$coexistence = '{tenant-domain}' -replace '^([^.]+)\\.onmicrosoft\\.', '$1.mail.onmicrosoft.'"
