import type { KnowledgeWords, WarningWords } from '../knowledge-words'

const outOfSupport = (version: string): WarningWords => ({
  name: `End of support of Exchange ${version}`,
  sentence: (since) => `Exchange Server ${version} has been out of support since ${since}.`,
})

export const warnings: KnowledgeWords['warnings'] = {
  'exchange-2010-out-of-support': outOfSupport('2010'),
  'exchange-2013-out-of-support': outOfSupport('2013'),
  'exchange-2016-out-of-support': outOfSupport('2016'),
  'exchange-2019-out-of-support': outOfSupport('2019'),
  'exchange-dedicated-end-not-known': {
    name: 'End of Exchange Online Dedicated not known',
    sentence: () =>
      'No source gives the day on which Exchange Online Dedicated ends: ask your Microsoft account team for it.',
  },
  'cloud-differs-from-assumption': {
    name: 'Cloud not named by the sources',
    sentence: () =>
      'The results take the worldwide services for granted; their sources do not name your Microsoft 365 cloud.',
  },
  'teams-licence-missing': {
    name: 'No Teams licence',
    sentence: () => 'Users have no Teams licence, although the results take one for granted.',
  },
  'exchange-online-licence-missing': {
    name: 'No Exchange Online licence',
    sentence: () =>
      'Users with a cloud mailbox have no Exchange Online licence, although the results take one for granted.',
  },
  'as-of-after-knowledge': {
    name: 'Date beyond what is known',
    sentence: (since) => `What Coexist knows goes up to ${since}: later changes are not in these results.`,
  },
}

export const assumptions: KnowledgeWords['assumptions'] = {
  'users-have-teams': {
    name: 'Teams licence',
    sentence: 'Every user has a Teams licence, and Teams is switched on.',
  },
  'cloud-users-have-exchange-online': {
    name: 'Exchange Online licence',
    sentence: 'Users with a cloud mailbox have an Exchange Online licence.',
  },
  'services-are-worldwide': {
    name: 'Worldwide services',
    sentence: 'The services are the worldwide ones that the sources describe.',
  },
}

export const successors: KnowledgeWords['successors'] = {
  'teams-workflows': {
    name: 'Workflows',
    sentence: 'Webhooks of Workflows take the place of Office 365 connectors in Teams.',
  },
}
