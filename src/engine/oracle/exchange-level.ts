const versions = ['2010', '2013', '2016', '2019', 'se']

/** The version part of an update id. */
export const versionOf = (update: string): string => update.split('-')[0] ?? ''

export function isOlder(update: string, than: string): boolean {
  const versionGap = versions.indexOf(versionOf(update)) - versions.indexOf(versionOf(than))
  if (versionGap !== 0) return versionGap < 0
  return levelOf(update) < levelOf(than)
}

function levelOf(update: string): number {
  // Between CU3 and CU5 the vendor printed SP1.
  if (update === '2013-sp1') return 4
  if (update.endsWith('-rtm')) return 0
  const level = /-(?:cu|sp)(\d+)$/.exec(update)?.[1]
  if (level === undefined) throw new Error(`not an update of Exchange Server: ${update}`)
  return Number(level)
}
