import type { Area, Feature } from '../types'

export const skypeArea = {
  pages: ['skype-exchange-2020', 'skype-exchange-2025'],
  absentWhen: { question: 'skype', isOneOf: ['none'] },
} as const satisfies Area

/** The first seventeen are the rows of the table in its order, then what its note and the pages on Outlook on the web add. */
export const skypeFeatures = {
  'skype-presence-outlook': { area: 'skype' },
  'skype-respond-outlook': { area: 'skype' },
  'skype-meetings-outlook': { area: 'skype' },
  'skype-presence-owa': { area: 'skype' },
  'skype-respond-owa': { area: 'skype' },
  'skype-meetings-owa': { area: 'skype' },
  'skype-presence-mobile': { area: 'skype' },
  'skype-meetings-mobile': { area: 'skype' },
  'skype-calendar-status': { area: 'skype' },
  'skype-contact-store': { area: 'skype' },
  'skype-high-resolution-photo': { area: 'skype' },
  'skype-meeting-delegation': { area: 'skype' },
  'skype-call-logs': { area: 'skype' },
  'skype-archiving': { area: 'skype' },
  'skype-archive-search': { area: 'skype' },
  'skype-um-voicemail': { area: 'skype' },
  'skype-server-history': { area: 'skype' },
  'skype-cloud-voicemail': { area: 'skype' },
  'owa-single-sign-on': { area: 'skype' },
  'owa-im-presence': { area: 'skype' },
} as const satisfies Record<string, Feature>

type SkypeFeatureId = keyof typeof skypeFeatures

export const everySkypeFeature = Object.keys(skypeFeatures) as SkypeFeatureId[]

/** The rows of the table. */
export const skypeTableRows = everySkypeFeature.slice(0, 17)

/** Outlook on the web in Exchange Online with a server of one's own, through the Edge server. */
export const webFeatures = [
  'skype-presence-owa',
  'skype-respond-owa',
  'skype-meetings-owa',
  'owa-single-sign-on',
  'owa-im-presence',
] as const satisfies readonly SkypeFeatureId[]
