import type { Answers, Opinion } from './opinion'

const connectorEnd = '2019-03-18'

export function intuneOpinion(feature: string, answers: Answers, asOf: string): Opinion {
  if (feature === 'intune-conditional-access') {
    return answers.mailbox === 'exchange-online' ? { says: 'supported', needs: [] } : { says: 'undocumented' }
  }
  if (asOf >= connectorEnd) return { says: 'retired' }
  if (answers.mailbox !== 'exchange-online' && answers.mailbox !== 'dedicated-vnext') return { says: 'unsupported' }
  return {
    says: 'supported',
    needs: ['directory-sync', 'intune-mdm-authority', 'intune-connector-account', 'intune-licence'],
  }
}
