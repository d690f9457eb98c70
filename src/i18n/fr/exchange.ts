import { exchangeParts, exchangeProduct } from '../exchange-answer'
import type { KnowledgeWords } from '../knowledge-words'

export const exchange: KnowledgeWords['exchange'] = {
  versionLabel: 'Version d’Exchange',
  updateLabel: 'Mise à jour cumulative',
  updateNotKnown: 'Mise à jour inconnue',
  version: exchangeProduct,
  update: (update) => (update === 'RTM' ? 'RTM (version initiale)' : update),
  build: (build) => `build ${build}`,
  name: (answer) => {
    const { version, update } = exchangeParts(answer)
    return update === undefined
      ? `Exchange Server ${version}, mise à jour inconnue`
      : `Exchange Server ${version} ${update}`
  },
  onVersions: (versions) => `Sur Exchange Server ${versions}`,
}

export const hosts: KnowledgeWords['hosts'] = {
  'exchange-online': 'Exchange Online',
  'dedicated-vnext': 'Exchange Online Dedicated, vNext',
  'dedicated-legacy': 'Exchange Online Dedicated, hérité',
  exchangeNotKnown: 'Exchange Server, version inconnue',
  notKnown: 'Hébergement des boîtes aux lettres inconnu',
}
