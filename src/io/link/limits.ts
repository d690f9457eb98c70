/** A setup has 1 to this many groups. */
export const mostGroups = 12

const longestName = 120
const mostUsers = 10_000_000

/** Counts UTF-16 code units, as the schema of setups and the fields of the page do. */
export const isTitle = (text: string): boolean => text.length <= longestName

export const isGroupName = (text: string): boolean => text !== '' && isTitle(text)

export const isUserCount = (count: number): boolean => Number.isInteger(count) && count >= 0 && count <= mostUsers
