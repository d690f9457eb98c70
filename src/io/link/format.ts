/** The first character of a link. The second version adds accepted limitations to the first. */
export const formatVersions = ['1', '2'] as const

export type FormatVersion = (typeof formatVersions)[number]

export const isFormatVersion = (text: string): text is FormatVersion =>
  (formatVersions as readonly string[]).includes(text)

/** No link is longer: whatever is, is refused before any work is done on it. */
export const longestLink = 8000

/** In the address of the page, what follows this is the link. */
export const linkMarker = '#/r/'

/** The widths at which the numbers of a link are written, except those of options, which the registry fixes. */
export const widths = {
  year: 4,
  month: 4,
  patch: 2,
  day: 14,
  selection: 5,
  groups: 4,
  users: 12,
  due: 10,
} as const

/** Those that only links to comparisons have. */
export const comparedWidths = { scenarios: 2, kind: 3 } as const

/** Years in knowledge versions count from this one. */
export const firstYear = 2019
