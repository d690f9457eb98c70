import type { cloudSteps as steps } from '../../../knowledge/runbook/cloud-steps'
import type { StepWords } from '../../runbook-words'

const openAccounts = 'In the Microsoft 365 admin centre, open the active users and select these accounts.'
const takeAway = 'Take the licence away again in the same place.'
const history = 'The connector was withdrawn on 18 March 2019.'

export const cloudSteps: Readonly<Record<keyof typeof steps, StepWords>> = {
  'synchronise-directory': {
    name: 'Synchronise the directory',
    why: 'Microsoft 365 knows the accounts of your Active Directory only once Microsoft Entra Connect (formerly Azure AD Connect) has synchronised them.',
    byHand: [
      'Install Microsoft Entra Connect on a server, or open it where it runs.',
      'Choose the organisational units that hold these users.',
      'Let it synchronise, and deal with the errors it reports.',
    ],
    before:
      'Export the active users from the Microsoft 365 admin centre: these accounts are missing, or DirSyncEnabled is not True.',
    expected: 'In a new export, DirSyncEnabled is True for each of these accounts.',
    undo: 'None of the pages says how. Do not stop the synchronisation without a plan: other services rely on it.',
  },
  'add-sharepoint-online': {
    name: 'Add SharePoint to the tenant',
    why: 'Teams keeps its files in SharePoint in Microsoft 365. SharePoint Server does not count.',
    byHand: [
      'In the Microsoft 365 admin centre, look whether one of your products has a SharePoint plan, for example Office 365 E3.',
      'If none has, buy one that does, for example SharePoint Online Plan 1.',
    ],
    before:
      'The list has no product with a SharePoint plan, such as ENTERPRISEPACK (Office 365 E3) or SHAREPOINTSTANDARD (SharePoint Online Plan 1).',
    expected: 'The list has a product with a SharePoint plan.',
    undo: 'Cancel the subscription in the same place, once nobody needs the files in it.',
  },
  'assign-sharepoint-licences': {
    name: 'Assign the SharePoint licences',
    why: 'Without one, a user has no OneDrive: files can be shared in channels, but not in chats.',
    byHand: [
      openAccounts,
      'Assign a product with SharePoint, for example Office 365 E1, and leave its SharePoint plan switched on.',
    ],
    before: 'Export the active users: Licenses names no product with SharePoint for these accounts.',
    expected: 'In a new export, Licenses names a product with SharePoint for each of these accounts.',
    undo: takeAway,
  },
  'let-users-create-groups': {
    name: 'Let the users create groups',
    why: 'A new team is a new Microsoft 365 group. Everybody may create one, unless your tenant leaves it to the members of a single group.',
    byHand: [
      'Ask whoever manages Microsoft Entra ID which group may create groups.',
      'Add these users to it as members, or add a group that holds them.',
      'See that its members have a premium licence of Microsoft Entra ID (formerly Azure AD Premium), which the restriction calls for.',
      'Where the restriction is not needed any more, have it lifted instead.',
    ],
    before: 'One of these users tries to create a plan in Planner, and is told that creating groups is disabled.',
    expected: 'The same user can create it. The change can take 30 minutes or more.',
    undo: 'Remove the users from the group again, or put the restriction back.',
  },
  'assign-teams-licences': {
    name: 'Assign the Teams licences',
    why: 'For meetings with a mailbox on Exchange Server, the synchronised account must have a Teams licence.',
    byHand: [
      openAccounts,
      'Assign a product with Teams, for example Office 365 E3, and leave its Teams plan switched on.',
    ],
    before: 'Export the active users: Licenses names no product with Teams for these accounts.',
    expected: 'In a new export, Licenses names a product with Teams for each of these accounts.',
    undo: takeAway,
  },
  'assign-exchange-online-licences': {
    name: 'Assign the Exchange Online licences',
    why: 'eDiscovery in Teams needs at least Exchange Online Plan 1, also for users with a mailbox on Exchange Server.',
    byHand: [
      openAccounts,
      'Assign a product with Exchange Online Plan 1 or more, for example Office 365 E1. Exchange Online Kiosk is not enough.',
    ],
    before:
      'Export the active users: Licenses names no product with Exchange Online Plan 1 or more for these accounts.',
    expected: 'In a new export, Licenses names such a product for each of these accounts.',
    undo: takeAway,
  },
  'set-intune-as-mdm-authority': {
    name: 'Make Intune the MDM authority',
    why: `The connector works only with Microsoft Intune as the authority that manages mobile devices. ${history}`,
    byHand: ['At portal.azure.com, open Intune and look for the MDM authority.', 'Choose Microsoft Intune.'],
    before: 'The MDM authority is not Microsoft Intune.',
    expected: 'The MDM authority is Microsoft Intune.',
    undo: 'None of the pages says how.',
  },
  'create-connector-account': {
    name: 'Create the account for the connector',
    why: `Intune connects to Exchange Online with this account, which must be allowed to run thirteen cmdlets. ${history}`,
    byHand: [
      'Create a user account in Exchange Online for the connector.',
      'Give it Exchange administrator rights and the Global administrator role.',
      'For the check, connect to Exchange Online PowerShell with this very account.',
    ],
    before: 'Connected with the account, the commands do not find all thirteen cmdlets, or there is no account yet.',
    expected: 'Connected with the account, the commands find all thirteen cmdlets.',
    undo: 'Delete the account, once no connector uses it.',
  },
  'assign-intune-licence': {
    name: 'Assign the Intune licence',
    why: `The account that sets up the connector needs a valid Intune licence. ${history}`,
    byHand: [
      'In the Microsoft 365 admin centre, open the active users and select the account of the connector.',
      'Assign a product with Intune, for example Microsoft 365 E3. Mobile Device Management for Office 365 is not enough.',
    ],
    before: 'Export the active users: Licenses names no product with Intune for the account.',
    expected: 'In a new export, Licenses names a product with Intune for the account.',
    undo: takeAway,
  },
  'set-up-service-connector': {
    name: 'Set up the service-to-service connector',
    why: 'It lets you manage Exchange ActiveSync and Intune from one console. Conditional Access does not need it.',
    byHand: [
      'Sign in to portal.azure.com with the account of the connector: Intune uses its e-mail address.',
      'Choose All services, filter for Intune and open it.',
      'Choose Conditional access, then Exchange service connector under Setup.',
      'Choose Set up service to service connector.',
    ],
    before: 'Exchange Online is running, and the other steps for Intune are done.',
    expected:
      'The same page shows the connector server, the state of the connection and the last successful synchronisation.',
    undo: 'The page names no way back. Microsoft itself removed the existing connectors in March 2019.',
    warning:
      'The update of February 2019 disabled the set-up button, and existing connectors were removed in March 2019. Do not plan on it.',
  },
}
