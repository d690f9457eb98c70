import { formatList } from '../format'
import type { ReportWords } from '../report-words'

export const report: ReportWords = {
  kind: 'Readiness report',
  untitled: (areas) => formatList('en', areas),
  link: 'Link to this assessment',
  code: 'Code of this assessment',
  codeHelp: 'Paste it in Coexist, where a link is opened.',
  qrCode: 'QR code of the link',
  setup: {
    title: 'Setup assessed',
    tenant: 'Tenant',
    question: 'Question',
    answer: 'Answer',
    users: 'Users',
    notAnswered: 'Not answered',
    notAsked: '–',
  },
  counts: { title: 'Results by status', status: 'Status', meaning: 'What it means', results: 'Results' },
  part: (part, parts) => `Groups, part ${part} of ${parts}`,
  why: {
    title: 'Why',
    lead: 'Feature by feature: what decides the result, and for which groups. Numbers in brackets stand for sources.',
  },
  sourceNumber: (number) => `[${number}]`,
  labelled: (label) => `${label}:`,
  page: { before: 'Page ', between: ' of ' },
}
