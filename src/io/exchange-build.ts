import { exchangeReleases } from '../knowledge/exchange-releases'
import { type ExchangeUpdateId, exchangeUpdateIds, versionOf } from '../knowledge/exchange-updates'

/** What a typed or pasted build number says about an Exchange server. */
export type ExchangeBuildResult =
  /** `read` counts the build numbers in the text: of several servers the oldest decides. */
  | {
      readonly kind: 'found'
      readonly update: ExchangeUpdateId
      readonly build: string
      readonly exact: boolean
      readonly read: number
    }
  | { readonly kind: 'exchange-online'; readonly build: string }
  | { readonly kind: 'before-first-release'; readonly build: string }
  | { readonly kind: 'not-exchange'; readonly build: string }
  | { readonly kind: 'unreadable' }

/** Far more than the build numbers of any organisation; reading it would only hold up the page. */
const longestText = 200_000

type Build = readonly [major: number, minor: number, build: number, revision: number]

const firstSubscriptionEdition = 2562
// The directory stores build numbers with 30000 added: no release of Exchange comes near.
const implausible = 30_000

const releases = exchangeUpdateIds.map((id) => ({
  id,
  version: versionOf(id),
  build: exchangeReleases[id].build.split('.').map(Number) as unknown as Build,
}))

/** Reads "15.1.2507.6", "15.01.2507.006" or "Version 15.1 (Build 2507.6)", alone or within a command's output. */
export function readExchangeBuild(text: string): ExchangeBuildResult {
  if (text.length > longestText) return { kind: 'unreadable' }
  const builds = buildsIn(text).filter(([, , build]) => build < implausible)
  const oldest = builds.sort(compare)[0]
  if (oldest === undefined) return { kind: 'unreadable' }
  const [major, minor] = oldest
  const build = oldest.filter(Number.isFinite).join('.')
  if (major === 15 && minor === 20) return { kind: 'exchange-online', build }
  const candidates = releases.filter((release) => isSameVersion(release, oldest))
  if (candidates.length === 0) return { kind: major < 14 ? 'before-first-release' : 'not-exchange', build }
  const exact = candidates.find((release) => compare(release.build, oldest) === 0)
  const update = exact ?? candidates.findLast((release) => compare(release.build, oldest) < 0) ?? earliest(candidates)
  if (!update) return { kind: 'before-first-release', build }
  return { kind: 'found', update: update.id, build, exact: exact !== undefined, read: builds.length }
}

function buildsIn(text: string): readonly Build[] & Build[] {
  const shown = [...text.matchAll(/(?<!\d)(\d{1,2})\.(\d{1,2})\s*\(\s*build\s+(\d{1,5})(?:\.(\d{1,4}))?\s*\)/gi)]
  const dotted = [...text.matchAll(/(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{1,5})(?:\.(\d{1,4}))?(?![\d.])/g)]
  // A command's output carries other dotted numbers too; the spelled out form is always the server's own.
  return (shown.length > 0 ? shown : dotted).map(([, major, minor, build, revision]) => [
    Number(major),
    Number(minor),
    Number(build),
    // Without a revision any of that build is meant.
    revision === undefined ? Number.POSITIVE_INFINITY : Number(revision),
  ])
}

function isSameVersion({ version, build: release }: (typeof releases)[number], [major, minor, build]: Build): boolean {
  if (release[0] !== major || release[1] !== minor) return false
  return minor !== 2 || major !== 15 || (version === 'se') === build >= firstSubscriptionEdition
}

/** The subscription edition is told by its build; of the others a build below the first release is a preview. */
function earliest(candidates: readonly (typeof releases)[number][]): (typeof releases)[number] | undefined {
  return candidates.find(({ version }) => version === 'se')
}

function compare(a: Build, b: Build): number {
  for (const [index, part] of a.entries()) {
    const other = b[index] ?? 0
    if (part !== other) return part < other ? -1 : 1
  }
  return 0
}
