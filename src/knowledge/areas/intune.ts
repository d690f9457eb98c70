import type { Area, Citation, Feature, Statement } from '../types'
import { onExchangeOnline } from './skype-conditions'
import { onCurrentCloud, onSynchronisedHost } from './teams-conditions'

export const intuneArea = {
  pages: ['intune-connector-2019'],
} as const satisfies Area

export const intuneFeatures = {
  'intune-exchange-connector': { area: 'intune' },
  'intune-conditional-access': { area: 'intune' },
} as const satisfies Record<string, Feature>

const page = '2019-01-02'
const requirements = { source: 'intune-connector-2019', section: 'connector-requirements' } as const satisfies Citation

export const intuneStatements = {
  'the-connector-works-on-current-cloud-hosts': {
    affects: ['intune-exchange-connector'],
    when: onCurrentCloud,
    effect: { kind: 'supports' },
    from: page,
    citations: [{ source: 'intune-connector-2019', section: 'introduction' }, requirements],
  },
  'the-connector-does-not-work-elsewhere': {
    affects: ['intune-exchange-connector'],
    when: onSynchronisedHost,
    effect: { kind: 'blocks' },
    from: page,
    citations: [requirements],
  },
  'the-connector-needs-directory-sync': {
    affects: ['intune-exchange-connector'],
    when: onCurrentCloud,
    effect: { kind: 'requires', prerequisite: 'directory-sync' },
    from: page,
    citations: [requirements],
  },
  'the-connector-needs-the-mdm-authority': {
    affects: ['intune-exchange-connector'],
    when: onCurrentCloud,
    effect: { kind: 'requires', prerequisite: 'intune-mdm-authority' },
    from: page,
    citations: [requirements],
  },
  'the-connector-needs-an-account': {
    affects: ['intune-exchange-connector'],
    when: onCurrentCloud,
    effect: { kind: 'requires', prerequisite: 'intune-connector-account' },
    from: page,
    citations: [{ ...requirements, section: 'cmdlet-requirements' }],
  },
  'the-connector-account-needs-a-licence': {
    affects: ['intune-exchange-connector'],
    when: onCurrentCloud,
    effect: { kind: 'requires', prerequisite: 'intune-licence' },
    from: page,
    citations: [{ ...requirements, section: 'step', item: '1' }],
  },
  'the-connector-is-withdrawn': {
    affects: ['intune-exchange-connector'],
    effect: { kind: 'retires', successor: 'intune-other-ways' },
    from: '2019-03-18',
    citations: [{ source: 'intune-notices-2019', section: 'announcement' }],
  },
  'conditional-access-needs-no-connector': {
    affects: ['intune-conditional-access'],
    when: onExchangeOnline,
    effect: { kind: 'supports' },
    from: page,
    citations: [{ source: 'intune-connector-2019', section: 'introduction' }],
  },
} as const satisfies Record<string, Statement>
