import { onGovernmentCloud, onOrdinaryCloud } from './conditions'
import {
  fifteenMinutes,
  graphEdition,
  inBothEditions,
  manual,
  ofArticle,
  readCoexistenceDomain,
  secondEdition,
  writingApplications,
} from './oauth-article'
import {
  appIds,
  deleteExportedCertificate,
  exportAuthCertificate,
  listKeys,
  listKeysWithMsonline,
  listPartnerApplications,
  showAuthCertificate,
  showExportedCertificate,
  uploadKeys,
  uploadKeyWithMsonline,
} from './scripts'
import type { RunbookStep, Script } from './types'

const listAuthServers: Script = { lines: ["Get-AuthServer | Format-List 'Name', 'Type', 'AuthMetadataUrl', 'Enabled'"] }
const disableAuthServers: Script = {
  lines: [
    "Set-AuthServer -Identity 'WindowsAzureACS' -Enabled $false",
    "Set-AuthServer -Identity 'EvoSTS' -Enabled $false",
  ],
}
const createAuthServers = (acs: string, evoSts: string) =>
  [
    `New-AuthServer -Name 'WindowsAzureACS' -AuthMetadataUrl ${acs}`,
    `New-AuthServer -Name 'EvoSTS' -Type 'AzureAD' -AuthMetadataUrl ${evoSts}`,
  ] as const
const metadata = 'federationmetadata/2007-06/federationmetadata.xml'

const setPartnerApplication = (isEnabled: string): Script => ({
  lines: [
    `Get-PartnerApplication | Where-Object { $_.ApplicationIdentifier -eq '${appIds.exchangeOnline}' -and $_.Realm -eq '' } | Set-PartnerApplication -Enabled ${isEnabled}`,
  ],
})
export const oauthSteps = {
  'run-hybrid-configuration-wizard': {
    ...ofArticle,
    way: 'wizard',
    for: ['exchange-oauth', 'ews-spns'],
    shell: 'browser',
    role: {
      value: 'organization-management',
      citation: { source: 'hybrid-wizard', section: 'step', item: '2' },
    },
    work: 'by-hand',
    checkBefore: 'by-hand',
    checkAfter: 'by-hand',
    undo: 'impossible',
    citations: [
      { source: 'exchange-oauth-2019', section: 'important-note' },
      { source: 'hybrid-wizard', section: 'whole-page' },
      { source: 'teams-exchange-2023', section: 'meeting-requirements', item: '5' },
      { source: 'teams-exchange-2023', section: 'meeting-requirements', item: '7' },
    ],
  },
  'create-authorisation-servers-for-verified-domain': {
    ...manual,
    until: secondEdition,
    minutes: fifteenMinutes,
    work: [
      {
        lines: createAuthServers(
          "'https://accounts.accesscontrol.windows.net/{smtp-domain}/metadata/json/1'",
          `'https://login.windows.net/{smtp-domain}/${metadata}'`,
        ),
      },
    ],
    checkBefore: [listAuthServers],
    checkAfter: [listAuthServers],
    undo: [disableAuthServers],
    citations: [{ source: 'exchange-oauth-2019', section: 'step', item: '1' }],
  },
  'create-authorisation-servers': {
    ...manual,
    from: secondEdition,
    minutes: fifteenMinutes,
    work: [
      {
        when: onOrdinaryCloud,
        lines: [
          readCoexistenceDomain,
          ...createAuthServers(
            '"https://accounts.accesscontrol.windows.net/$coexistence/metadata/json/1"',
            `"https://login.windows.net/$coexistence/${metadata}"`,
          ),
        ],
      },
      {
        when: onGovernmentCloud,
        lines: [
          readCoexistenceDomain,
          ...createAuthServers(
            '"https://login.microsoftonline.us/$coexistence/metadata/json/1"',
            `"https://login.microsoftonline.us/$coexistence/${metadata}"`,
          ),
        ],
      },
    ],
    checkBefore: [listAuthServers],
    checkAfter: [listAuthServers],
    undo: [disableAuthServers],
    citations: [{ source: 'exchange-oauth-2021', section: 'step', item: '1' }],
  },
  'enable-exchange-online-partner-application': {
    ...manual,
    after: ['create-authorisation-servers-for-verified-domain', 'create-authorisation-servers'],
    work: [setPartnerApplication('$true')],
    checkBefore: [listPartnerApplications],
    checkAfter: [listPartnerApplications],
    undo: [setPartnerApplication('$false')],
    citations: inBothEditions('2'),
  },
  'export-auth-certificate': {
    ...manual,
    after: ['enable-exchange-online-partner-application'],
    work: [exportAuthCertificate],
    checkBefore: [showAuthCertificate],
    checkAfter: [showExportedCertificate],
    undo: [deleteExportedCertificate],
    citations: inBothEditions('3'),
  },
  'upload-auth-certificate-with-msonline': {
    ...manual,
    until: graphEdition,
    after: ['export-auth-certificate'],
    shell: 'msonline-powershell',
    role: 'not-stated',
    work: [uploadKeyWithMsonline(appIds.exchangeOnline)],
    checkBefore: [listKeysWithMsonline(appIds.exchangeOnline)],
    checkAfter: [listKeysWithMsonline(appIds.exchangeOnline)],
    undo: 'by-hand',
    citations: inBothEditions('4'),
  },
  'upload-auth-certificate': {
    ...manual,
    from: graphEdition,
    after: ['export-auth-certificate'],
    shell: 'microsoft-graph-powershell',
    role: writingApplications,
    work: [uploadKeys(appIds.exchangeOnline)],
    checkBefore: [listKeys(appIds.exchangeOnline)],
    checkAfter: [listKeys(appIds.exchangeOnline)],
    undo: 'by-hand',
    isDangerous: true,
    citations: [
      { source: 'exchange-oauth-2021', section: 'step', item: '4' },
      { source: 'skype-oauth-2024', section: 'step', item: '5' },
    ],
  },
} as const satisfies Record<string, RunbookStep>
