import { intuneFeatures, skypeFeatures, webFeatures } from './feature-ids'
import type { Answers } from './opinion'

const bothHosts = ['mailbox', 'directory-sync']

const teamsQuestions: Readonly<Record<string, readonly string[]>> = {
  'teams-ediscovery': [...bothHosts, 'exchange-online-licence'],
  'teams-meetings': [
    ...bothHosts,
    'exchange',
    'exchange-oauth',
    'exchange-published',
    'hybrid-writeback',
    'ews-spns',
    'teams-licence',
  ],
  'teams-delegated-scheduling': [...bothHosts, 'exchange', 'cloud', 'exchange-oauth', 'teams-scheduler-app'],
  'teams-calendar-presence': [...bothHosts, 'exchange-oauth'],
  'teams-create-teams': [...bothHosts, 'group-creation'],
  'teams-channel-files': [...bothHosts, 'sharepoint'],
  'teams-chat-files': [...bothHosts, 'sharepoint', 'sharepoint-licence'],
  'teams-file-compliance': [...bothHosts, 'sharepoint', 'sharepoint-licence'],
}

const intuneConnectorQuestions = [...bothHosts, 'intune-mdm-authority', 'intune-connector-account', 'intune-licence']

/** Every question the oracle can read for a feature, given what is answered. A test watches it read, and finds no other. */
export function relevantQuestions(feature: string, answers: Answers): readonly string[] {
  if (skypeFeatures.includes(feature)) return skypeQuestions(feature, answers)
  if (!intuneFeatures.includes(feature)) return teamsQuestions[feature] ?? bothHosts
  return feature === 'intune-exchange-connector' ? intuneConnectorQuestions : ['mailbox']
}

/** The Skype features have so many gates that those of another combination than the answered one are left out. */
function skypeQuestions(feature: string, answers: Answers): readonly string[] {
  const hosts = ['mailbox', 'skype']
  if (feature === 'skype-cloud-voicemail' || answers.skype === 'none') return hosts
  const web = webFeatures.includes(feature) && mayBe(answers, 'mailbox', 'exchange-online') ? webQuestions : []
  if (feature.startsWith('owa-')) return [...hosts, 'skype-certificates', 'skype-oauth-url', ...web]
  const client = feature === 'skype-high-resolution-photo' ? ['skype-client'] : []
  return [...hosts, ...client, ...serverQuestions(answers), ...web, 'skype-certificates', 'skype-oauth-url']
}

function serverQuestions(answers: Answers): readonly string[] {
  if (!mayBe(answers, 'mailbox', 'exchange-server')) return []
  const withServer = answers.skype === 'skype-online' ? [] : ['exchange-autodiscover', 'autodiscover-dns']
  const withOnline = mayBe(answers, 'skype', 'skype-online') ? ['exchange-oauth', 'skype-partner-application'] : []
  return ['exchange', ...withServer, ...withOnline]
}

const webQuestions = ['edge-routing', 'shared-sip-space', 'hosting-provider', 'remote-user-access']

const mayBe = (answers: Answers, question: string, answer: string): boolean =>
  answers[question] === undefined || answers[question] === answer
