import { formatNumber } from '../format'
import { plural } from '../plural'
import type { RollUpWords } from '../roll-up-words'

const number = (value: number) => formatNumber('en', value)

export const rollUp: RollUpWords = {
  title: 'Works for',
  share: (share) => {
    const { working, all } = share
    if (share.of === 'users')
      return `${number(working)} of ${number(all)} ${plural('en', all, { one: 'user', other: 'users' })}`
    const groups = `${number(working)} of ${number(all)} ${plural('en', all, { one: 'group', other: 'groups' })}`
    return share.uncounted === 0 || share.uncounted === all
      ? groups
      : `${groups}; ${number(share.uncounted)} without a number of users`
  },
  summary: {
    title: 'How many they work for',
    everyone: 'For everyone',
    some: 'For some',
    nobody: 'For nobody',
    features: (count) => `${number(count)} ${plural('en', count, { one: 'feature', other: 'features' })}`,
    each: (count) =>
      plural('en', count, { one: 'The feature that works for some', other: `The ${number(count)} that work for some` }),
  },
}
