import type { ChangesWords } from '../changes-words'
import { formatList, formatNumber } from '../format'
import { plural } from '../plural'

const number = (value: number) => formatNumber('en', value)
const features = (count: number) => plural('en', count, { one: '1 feature', other: `${number(count)} features` })

export const changesWords: ChangesWords = {
  acts: {
    'directory-sync': () => 'Synchronise your directory to Microsoft Entra ID',
    'exchange-oauth': () => 'Configure OAuth between Exchange Server and Exchange Online',
    'exchange-published': () => 'Make Autodiscover and EWS reachable from the Internet',
    'hybrid-writeback': () => 'Switch on the Exchange hybrid option in Microsoft Entra Connect',
    'ews-spns': () => 'Register the EWS addresses as service principal names',
    'teams-scheduler-app': () => 'Set up the partner application for delegated scheduling',
    'sharepoint-online': () => 'Get SharePoint in Microsoft 365',
    'sharepoint-licence': () => 'Give the users a SharePoint licence',
    'group-creation': () => 'Let the users create Microsoft 365 groups',
    'teams-licence': () => 'Give the users a Teams licence',
    'exchange-online-licence': () => 'Give the users an Exchange Online licence',
    'skype-certificates': () => 'Install the certificates for server-to-server authentication',
    'exchange-autodiscover': () => 'Set the Autodiscover address on Exchange Server',
    'autodiscover-dns': () => 'Create the DNS record for Autodiscover',
    'skype-oauth-url': () => 'Give Skype for Business Server the Autodiscover address',
    'skype-partner-application': () => 'Set up the partner application for Skype for Business Online',
    'shared-sip-space': () => 'Share the SIP address space with Exchange Online',
    'hosting-provider': () => 'Declare Exchange Online as a hosting provider on the Edge server',
    'remote-user-access': () => 'Allow remote users in the external access policy',
    'intune-mdm-authority': () => 'Make Intune the mobile device management authority',
    'intune-connector-account': () => 'Create the account for the connector',
    'intune-licence': () => 'Give the connector account an Intune licence',
    'hybrid-configuration-wizard': () =>
      'Run the Hybrid Configuration Wizard, which sets up OAuth and the service principal names',
    'edge-routing': () => 'Let the Edge server find partners through DNS SRV records',
    'update-skype-client': () => 'Update the client to Lync 2013 or Skype for Business',
    'update-exchange': (target) => `Update to ${target}`,
    'replace-exchange': (target) => `Replace the server by ${target}`,
    'replace-skype-server': (target) => `Replace the server by ${target}`,
    'move-mailboxes': (target) => `Move the mailboxes to ${target}`,
  },
  findOut: (what) => `Check whether it is so already: ${what}`,
  efforts: {
    'find-out': 'Find out',
    configure: 'Configure',
    licence: 'Buy a licence',
    update: 'Update',
    replace: 'Replace a server',
    move: 'Move mailboxes',
  },
  forGroup: (change, groups) => `${change} (${formatList('en', groups)})`,
  decided: 'Your answers',
  answer: (question, answer) => `${question} ${answer}`,
  possible: 'What an answer gives',
  noResult: 'No result',
  range: (first, last) => `${first} to ${last}`,
  sides: 'What each source says',
  side: (count) => `Reading ${number(count)}`,
  title: 'What would change it',
  whole: (count) => plural('en', count, { one: 'Do this:', other: `Do these ${number(count)}:` }),
  small: 'Smallest changes, least effort first:',
  smallToo: 'Other ways, least effort first:',
  together: 'and',
  leadsTo: 'then:',
  remaining: (count) =>
    plural('en', count, { one: '1 prerequisite remains', other: `${number(count)} prerequisites remain` }),
  more: (count) => plural('en', count, { one: '1 more', other: `${number(count)} more` }),
  none: 'No change of one or two steps that can be made betters it.',
  sources: 'Sources of these changes',
  wins: {
    title: 'Biggest wins',
    lead: 'What a single change betters by itself, the most features times users first.',
    working: 'Trying out every single change.',
    none: 'No single change betters a result by itself.',
    betters: (count, users) =>
      users === null
        ? `Betters ${features(count)}`
        : `Betters ${features(count)} for ${plural('en', users, { one: '1 user', other: `${number(users)} users` })}`,
    worsens: (count) => `Makes ${features(count)} worse`,
    which: 'Which features',
    nowWorks: (feature, before, after) => `${feature}: ${before}, then ${after}`,
  },
  goal: {
    title: 'What must work?',
    lead: 'Tick what a group needs. The least costly set of changes that makes all of it work stands below.',
    group: 'Group',
    nothingChosen: 'No feature is ticked yet.',
    already: 'All of it works already.',
    reached: (count) =>
      plural('en', count, {
        one: '1 change makes all of it work:',
        other: `${number(count)} changes make all of it work:`,
      }),
    outOfReach: 'No change makes all of it work. What stands in the way:',
    notTogether: 'Each feature can be made to work, but not all of them together.',
  },
}
