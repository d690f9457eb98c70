import { exchangeParts, exchangeProduct } from '../exchange-answer'
import type { KnowledgeWords } from '../knowledge-words'

export const exchange: KnowledgeWords['exchange'] = {
  versionLabel: 'Exchange version',
  updateLabel: 'Cumulative update',
  updateNotKnown: 'Update not known',
  version: exchangeProduct,
  update: (update) => (update === 'RTM' ? 'RTM (first release)' : update),
  build: (build) => `build ${build}`,
  name: (answer) => {
    const { version, update } = exchangeParts(answer)
    return update === undefined
      ? `Exchange Server ${version}, update not known`
      : `Exchange Server ${version} ${update}`
  },
  onVersions: (versions) => `On Exchange Server ${versions}`,
}

export const hosts: KnowledgeWords['hosts'] = {
  'exchange-online': 'Exchange Online',
  'dedicated-vnext': 'Exchange Online Dedicated, vNext',
  'dedicated-legacy': 'Exchange Online Dedicated, legacy',
  exchangeNotKnown: 'Exchange Server, version not known',
  notKnown: 'Mailbox host not known',
}
