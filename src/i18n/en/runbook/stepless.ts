import type { SteplessWords } from '../../runbook-words'

export const stepless: SteplessWords = {
  title: 'Without any step',
  reasons: {
    'exchange-oauth':
      'Exchange 2010 has neither the partner applications nor the settings that OAuth needs, so nobody could set it up there. OAuth begins with Exchange 2013.',
  },
  undocumented: 'The sources describe no step for it.',
}
