import { formatDate, formatList, formatNumber } from '../format'
import type { HeadlineWords, Later, Working } from '../headline-words'
import { plural } from '../plural'

const number = (value: number) => formatNumber('en', value)
const list = (items: readonly string[]) => formatList('en', items)

export const headline: HeadlineWords = {
  nothingAnswered: 'Nothing is known yet. Answer the first question to see results.',
  nothingCounted: 'There is nothing to count: every feature is retired or not documented.',
  working,
  someGroups: (count, isMore) =>
    plural('en', count, {
      one: isMore ? '1 more works for some groups.' : '1 works for some groups.',
      other: isMore ? `${number(count)} more work for some groups.` : `${number(count)} work for some groups.`,
    }),
  later,
  retired: (features) => `Not counted, because retired: ${list(features)}.`,
  undocumented: (features) => `Not counted, because no source speaks of it: ${list(features)}.`,
  blocked: (count, severalGroups) => (severalGroups ? blockedForSome(count) : blocked(count)),
  toFindOut: (count) =>
    plural('en', count, {
      one: 'For 1 feature, an answer is still missing.',
      other: `For ${number(count)} features, an answer is still missing.`,
    }),
  unclear: (count) =>
    plural('en', count, {
      one: 'On 1 feature, the sources disagree or say nothing.',
      other: `On ${number(count)} features, the sources disagree or say nothing.`,
    }),
  laterToCheck: (count) =>
    plural('en', count, {
      one: '1 feature that needs action may need further prerequisites, still to be checked.',
      other: `${number(count)} features that need action may need further prerequisites, still to be checked.`,
    }),
}

function working({ day, isOpen, ...numbers }: Working): string {
  if (numbers.count === 0 && isOpen) return knownToWork(day, numbers)
  const claim = numbers.severalGroups ? workingForEveryone(numbers) : workingForOne(numbers)
  return day === null ? `${claim} today.` : onDay(day, claim)
}

function knownToWork(day: Working['day'], { total, severalGroups }: Pick<Working, 'total' | 'severalGroups'>): string {
  const none =
    total === 1 ? 'The one feature is not known to work' : `None of the ${number(total)} features is known to work`
  const claim = severalGroups ? `${none} for everyone` : none
  return day === null ? `${claim} yet.` : onDay(day, claim)
}

function workingForOne({ count, total }: Pick<Working, 'count' | 'total'>): string {
  const all = number(total)
  if (total === 1) return count === 1 ? 'The one feature works' : 'The one feature does not work'
  if (count === 0) return `None of the ${all} features works`
  if (count === total) return `All ${all} features work`
  return plural('en', count, { one: `1 of ${all} features works`, other: `${number(count)} of ${all} features work` })
}

function workingForEveryone({ count, total }: Pick<Working, 'count' | 'total'>): string {
  const all = number(total)
  if (total === 1)
    return count === 1 ? 'The one feature works for everyone' : 'The one feature does not work for everyone'
  if (count === 0) return `None of the ${all} features works for everyone`
  if (count === total) return `All ${all} features work for everyone`
  return plural('en', count, {
    one: `1 of ${all} features works for everyone`,
    other: `${number(count)} of ${all} features work for everyone`,
  })
}

function later({ count, prerequisites, severalGroups, isMore }: Later): string {
  const some = isMore ? `${number(count)} more` : number(count)
  const done = number(prerequisites)
  return plural('en', prerequisites, {
    one: severalGroups
      ? `${some} will work for everyone, once 1 prerequisite is done.`
      : `${some} will, once 1 prerequisite is done.`,
    other: severalGroups
      ? `${some} will work for everyone, once ${done} prerequisites are done.`
      : `${some} will, once ${done} prerequisites are done.`,
  })
}

/** A claim about another day than today. */
const onDay = (day: string, claim: string) =>
  `On ${formatDate('en', day)}, ${claim.charAt(0).toLowerCase()}${claim.slice(1)}.`

const blocked = (count: number) =>
  plural('en', count, {
    one: '1 feature does not work with this setup.',
    other: `${number(count)} features do not work with this setup.`,
  })

const blockedForSome = (count: number) =>
  plural('en', count, {
    one: '1 feature does not work for at least one group.',
    other: `${number(count)} features do not work for at least one group.`,
  })
