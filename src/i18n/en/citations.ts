import type { KnowledgeWords } from '../knowledge-words'

const numbered = (name: string) => (item?: string) => (item === undefined ? name : `${name} ${item}`)
const listed = (name: string) => (item?: string) => (item === undefined ? name : `${name}, item ${item}`)

export const sections: KnowledgeWords['sections'] = {
  table: listed('table'),
  footnote: numbered('footnote'),
  introduction: listed('introduction'),
  'additional-information': listed('additional information'),
  note: numbered('note'),
  'important-note': numbered('important note'),
  'meeting-requirements': listed('requirements for meetings'),
  'delegation-requirements': listed('requirements for delegation'),
  'licence-requirements': listed('requirements for licences and services'),
  'presence-check': listed('check of presence'),
  'product-file': listed('product file'),
  'support-dates': listed('dates of support'),
  'connector-retirement': listed('end of the connectors'),
  'before-you-begin': listed('before you begin'),
  preparation: listed('preparation of the servers'),
  'shared-sip-space': listed('shared SIP address space'),
  'hosting-provider': listed('hosting provider'),
  'connector-requirements': listed('requirements of the connector'),
  'cmdlet-requirements': listed('requirements for cmdlets'),
  step: numbered('step'),
  verification: listed('verification'),
  announcement: listed('announcement'),
  'whole-page': listed('whole page'),
  issue: numbered('issue'),
  constants: listed('constants'),
}

export const publishers: KnowledgeWords['publishers'] = { microsoft: 'Microsoft', 'third-party': 'Third party' }
