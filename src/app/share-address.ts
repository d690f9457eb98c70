import { type Progress, withoutOwnersAndNotes } from '../engine/progress'
import type { DatedSetup } from '../engine/setup'
import { linkMarker } from '../io/link/format'
import { withoutIdentifyingText } from '../io/link/identifying-text'
import type { Link } from '../io/link/link'
import type { Knowledge } from '../knowledge/types'
import type { ShareAddress } from '../results/share'

export interface Shared {
  readonly knowledge: Knowledge
  readonly setup: DatedSetup
  /** No day was fixed: the link follows the day on which it is opened. */
  readonly followsToday: boolean
  readonly withNames: boolean
  /** Missing where nothing that is noted about the steps travels. */
  readonly progress?: Progress
}

/** Mail programs and chats cut longer lines. */
const longestAddress = 1800

/** What a link carries of an assessment. */
export function sharedLink({ knowledge, setup, followsToday, withNames, progress = {} }: Shared): Link {
  const kept = sharedProgress(progress, withNames)
  return {
    setup: sharedSetup(setup, withNames),
    knowledge: knowledge.version,
    followsToday,
    ...(Object.keys(kept).length > 0 && { progress: kept }),
  }
}

/**
 * Where others find what a code holds or, where this page has no address of use to them, the code to paste.
 * Null where it would be longer than programs keep whole: then a file has to do.
 */
export function shareAddress(code: string): ShareAddress | null {
  const site = siteAddress(import.meta.env.VITE_SITE_ADDRESS, location)
  const text = site === null ? code : site + linkMarker + code
  return text.length > longestAddress ? null : { kind: site === null ? 'code' : 'link', text }
}

/** The setup as it leaves this device. */
export const sharedSetup = (setup: DatedSetup, withNames: boolean): DatedSetup =>
  withNames ? setup : { ...withoutIdentifyingText(setup), asOf: setup.asOf }

/** What is noted as it leaves this device. */
export const sharedProgress = (progress: Progress, withNames: boolean): Progress =>
  withNames ? progress : withoutOwnersAndNotes(progress)

/** The address to put in front of a link; null on a page that only this computer can open. */
export function siteAddress(built: string | undefined, { protocol, hostname, href }: PageLocation): string | null {
  if (built) return built.replace(/#.*$/, '')
  const isWeb = protocol === 'https:' || protocol === 'http:'
  const isOwn = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
  return isWeb && !isOwn ? href.replace(/#.*$/, '') : null
}

type PageLocation = Pick<Location, 'protocol' | 'hostname' | 'href'>
